import { dirname, join, relative, sep } from 'node:path';
import type { Rule } from 'eslint';
import { NAMELESS_FOLDERS, ROOMS, type Room } from './rooms.ts';

const ROOT = join(import.meta.dirname, '..');
const rooms: Readonly<Record<string, Room>> = ROOMS;

/** One import as the table judges it: where it leads, and whether it takes types only. */
interface Import {
  readonly node: Rule.Node;
  readonly target: string;
  readonly typesOnly: boolean;
}

/** Lint rule: every import goes through a door of ARCHITECTURE.md, in `.ts` and in `.astro`. */
export const doors: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'a file imports only what its room may (eslint/rooms.ts)' },
    schema: [],
    messages: {
      room: '"{{from}}" may not import from "{{to}}" ({{target}}). {{from}} may import: {{allowed}}.',
      types: '"{{from}}" may import only types from "{{to}}" ({{target}}): write `import type`.',
      nowhere: '{{target}} is in no room of eslint/rooms.ts.',
      nameless: 'A folder called "{{name}}" hides a missing noun: name it after what it holds.',
    },
  },
  create(context) {
    const file = fromRoot(context.physicalFilename);
    const from = roomOf(file);

    const judge = (one: Import): void => {
      if (from === undefined) return;
      const refusal = refusalOf(from, file, one);
      if (refusal !== undefined) context.report({ node: one.node, ...refusal });
    };

    return {
      Program(node) {
        if (from === undefined) context.report({ node, messageId: 'nowhere', data: { target: file } });
        const nameless = NAMELESS_FOLDERS.find((name) => file.split('/').slice(0, -1).includes(name));
        if (nameless) context.report({ node, messageId: 'nameless', data: { name: nameless } });
      },
      ImportDeclaration: (node) => {
        judge({ node, target: String(node.source.value), typesOnly: takesTypesOnly(node) });
      },
      ExportNamedDeclaration: (node) => {
        if (node.source) judge({ node, target: String(node.source.value), typesOnly: takesTypesOnly(node) });
      },
      ExportAllDeclaration: (node) => {
        judge({ node, target: String(node.source.value), typesOnly: takesTypesOnly(node) });
      },
      ImportExpression: (node) => {
        if (node.source.type === 'Literal') {
          judge({ node, target: String(node.source.value), typesOnly: false });
        }
      },
      TSImportType: (node: Rule.Node) => {
        const target = importTypeTarget(node);
        if (target !== undefined) judge({ node, target, typesOnly: true });
      },
    };
  },
};

interface Refusal {
  readonly messageId: 'room' | 'types' | 'nowhere';
  readonly data: Record<string, string>;
}

function refusalOf(from: string, file: string, { target, typesOnly }: Import): Refusal | undefined {
  const room = rooms[from];
  if (room === undefined) return undefined;
  const to = destination(file, target);
  if (to === undefined) {
    return { messageId: 'nowhere', data: { target } };
  }
  const refused = !to.isRoom && matches(to.name, room.refused ?? []);
  const allowed = to.isRoom
    ? to.name === from || matches(to.name, room.rooms)
    : matches(to.name, room.packages);
  if (allowed && !refused) return undefined;

  const forTypes = to.isRoom ? room.types?.rooms : room.types?.packages;
  const typesAllowed = !refused && matches(to.name, forTypes ?? []);
  if (typesAllowed && typesOnly) return undefined;
  const list = [...room.rooms, ...room.packages].join(', ') || 'nothing';
  return {
    messageId: typesAllowed ? 'types' : 'room',
    data: { from, to: to.name, target, allowed: list },
  };
}

/** The room or the package that an import leads to; nothing when the file it names is in no room. */
function destination(file: string, target: string): { name: string; isRoom: boolean } | undefined {
  if (!target.startsWith('.') && !target.startsWith('/')) return { name: target, isRoom: false };
  const path = target.startsWith('/') ? target.slice(1) : fromRoot(join(ROOT, dirname(file), target));
  const room = roomOf(path.replace(/\?.*$/u, ''));
  return room === undefined ? undefined : { name: room, isRoom: true };
}

function roomOf(file: string): string | undefined {
  const found = Object.entries(rooms).filter(([, { at }]) =>
    at.endsWith('/') ? file.startsWith(at) : file === at,
  );
  return found.sort(([, a], [, b]) => b.at.length - a.at.length)[0]?.[0];
}

function matches(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}

/** `import type …`, `export type … from`: the parser marks them, ESTree's types do not know. */
function takesTypesOnly(node: object): boolean {
  return (
    ('importKind' in node && node.importKind === 'type') ||
    ('exportKind' in node && node.exportKind === 'type')
  );
}

/** The text of `import('…').Name` in a type. */
function importTypeTarget(node: object): string | undefined {
  const source: unknown = 'source' in node ? node.source : undefined;
  if (typeof source !== 'object' || source === null || !('value' in source)) return undefined;
  return typeof source.value === 'string' ? source.value : undefined;
}

function fromRoot(path: string): string {
  return relative(ROOT, path).split(sep).join('/');
}
