import { lstatSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import type { Found, KeptFolders } from './content-folder.ts';
import { forgetPicture, pictureFilesOf, type PictureFiles } from './picture-files.ts';
import type { FoundContent, ReadFile } from './read-kit.ts';

/** Gives a content file, read now or before. */
export type KeptTexts = (found: FoundContent, read: (found: FoundContent) => ReadFile) => ReadFile;

/** Files of a project that are read once, until they are told to have changed. */
export class KeptFiles {
  readonly #root: string;
  readonly #texts = new Map<string, ReadFile>();
  readonly #folders = new Map<string, Found<string>>();
  #pictures: PictureFiles;

  constructor(root: string) {
    this.#root = root;
    this.#pictures = pictureFilesOf(root);
  }

  /** Whether no text has been read yet. */
  get isEmpty(): boolean {
    return this.#texts.size === 0;
  }

  /** The pictures as they were when they were last looked at. */
  get pictures(): PictureFiles {
    return this.#pictures;
  }

  readonly texts: KeptTexts = (found, read) => {
    const known = this.#texts.get(found.absolute);
    if (known) return known;
    const text = read(found);
    this.#texts.set(found.absolute, text);
    return text;
  };

  readonly folders: KeptFolders = (folder, look) => {
    const known = this.#folders.get(folder) as ReturnType<typeof look> | undefined;
    if (known) return known;
    const found = look();
    this.#folders.set(folder, found);
    return found;
  };

  /** Forgets a file or a folder that changed, by its absolute path; everything when nobody can say which. */
  forget(path: string | undefined): void {
    if (path === undefined) {
      this.#texts.clear();
      this.#folders.clear();
      this.#pictures = pictureFilesOf(this.#root);
      return;
    }
    const wasText = this.#texts.delete(path);
    if (wasText && lstatSync(path, { throwIfNoEntry: false })?.isFile()) return;
    // Something that came or went, a folder with all that it held, or a picture.
    this.#folders.delete(dirname(path));
    const isBelow = (known: string): boolean => known === path || known.startsWith(path + sep);
    for (const kept of [this.#texts, this.#folders])
      for (const known of kept.keys()) if (isBelow(known)) kept.delete(known);
    forgetPicture(this.#pictures, path);
  }
}
