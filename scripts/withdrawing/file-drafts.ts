import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FieldPath } from '../../src/core/problem.ts';
import { splitFrontMatter } from '../content-files/front-matter.ts';
import { withData, withLast, withoutItems, withoutPart, withValue } from './yaml-edit.ts';

/** What will become of a file. `after` is its new text; absent when it is deleted. */
export interface FileChange {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly kind: 'edited' | 'deleted' | 'created';
  readonly after?: string;
}

/** Changes of files, kept apart until they are applied all together, and undone all together. */
export class FileDrafts {
  readonly #root: string;
  readonly #texts = new Map<string, string | undefined>();
  readonly #before = new Map<string, Buffer | undefined>();

  constructor(root: string) {
    this.#root = root;
  }

  /** The text of a file as it will be; `undefined` when it is not there or will be deleted. */
  text(file: string): string | undefined {
    if (this.#texts.has(file)) return this.#texts.get(file);
    const path = join(this.#root, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  delete(file: string): void {
    if (existsSync(join(this.#root, file))) this.#texts.set(file, undefined);
  }

  write(file: string, text: string): void {
    if (text !== this.text(file)) this.#texts.set(file, text);
  }

  /** Removes a field or an item of a list from a file's fields. */
  remove(file: string, path: FieldPath): void {
    this.#editFields(file, (yaml) => withoutPart(yaml, path));
  }

  /** Changes a value in a file's fields. */
  set(file: string, path: FieldPath, value: string): void {
    this.#editFields(file, (yaml) => withValue(yaml, path, value));
  }

  /** Puts data into a file's fields, whatever was there. */
  put(file: string, path: FieldPath, value: unknown): void {
    this.#editFields(file, (yaml) => withData(yaml, path, value));
  }

  /** Sets a plain field, which comes after all others when it is new. */
  putLast(file: string, field: string, value: string): void {
    this.#editFields(file, (yaml) => withLast(yaml, field, value));
  }

  /** Replaces the text below a file's fields. */
  putBody(file: string, body: string): void {
    const text = this.text(file);
    if (text === undefined) return;
    this.write(
      file,
      inUnixLines(text, (plain) => {
        const cut = splitFrontMatter(plain);
        return 'fault' in cut ? plain : `${plain.slice(0, plain.length - cut.body.length)}\n${body}\n`;
      }),
    );
  }

  /** Removes the items of a list whose key holds a value. */
  removeItems(file: string, list: string, { key, says }: { key: string; says: string }): void {
    this.#editFields(file, (yaml) => withoutItems(yaml, list, { key, says }));
  }

  /** What was asked so far, in the order of the files. */
  changes(): FileChange[] {
    return [...this.#texts]
      .map(([file, after]): FileChange => {
        if (after === undefined) return { file, kind: 'deleted' };
        return { file, kind: existsSync(join(this.#root, file)) ? 'edited' : 'created', after };
      })
      .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  }

  /** Writes and deletes. */
  apply(): void {
    for (const { file, after } of this.changes()) {
      const path = join(this.#root, file);
      this.#before.set(file, existsSync(path) ? readFileSync(path) : undefined);
      if (after === undefined) rmSync(path);
      else {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, after);
      }
    }
  }

  /** Puts everything back as it was before `apply`. */
  undo(): void {
    for (const [file, content] of this.#before) {
      const path = join(this.#root, file);
      if (content === undefined) rmSync(path, { force: true });
      else writeFileSync(path, content);
    }
  }

  #editFields(file: string, edit: (yaml: string) => string): void {
    const text = this.text(file);
    if (text === undefined) return;
    this.write(
      file,
      inUnixLines(text, (plain) => (file.endsWith('.yaml') ? edit(plain) : editFrontMatter(plain, edit))),
    );
  }
}

/** Fields are edited with `\n`; a file of Windows gets its line ends and its byte order mark back. */
const inUnixLines = (text: string, edit: (plain: string) => string): string => {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const body = text.slice(mark.length);
  if (!body.includes('\r\n')) return mark + edit(body);
  return mark + edit(body.replaceAll('\r\n', '\n')).replaceAll('\n', '\r\n');
};

const editFrontMatter = (text: string, edit: (yaml: string) => string): string => {
  const cut = splitFrontMatter(text);
  if ('fault' in cut) return text;
  const start = text.indexOf('\n') + 1;
  return text.slice(0, start) + edit(cut.yaml) + text.slice(start + cut.yaml.length);
};
