import { z } from 'zod';
import type { ContentName } from './collection.ts';
import { field, innerType, shaped } from './field.ts';
import { idSchema, mentorIdSchema } from './identifier.ts';
import type { Bilingual } from './locale.ts';

/** What an attribute names: an entry of a collection, or a page whose place is fixed. */
type Named = ContentName | 'pages';
type Label = readonly [fr: string, en: string];

/** What a component is, to an editor and to the check. */
export interface MdxComponent {
  /** What it is for, in one sentence. */
  readonly help: Bilingual;
  readonly attributes: z.ZodObject;
  /** What stands between its two tags: words that must be there, or nothing. */
  readonly children: boolean;
  /** The one kind of thing that those words are made of. */
  readonly holds?: 'Column' | 'KeyFigure' | 'picture' | 'numbered-list';
  /** The component that it must stand in. */
  readonly inside?: 'TwoColumns' | 'KeyFigures';
}

/** What a component is for, in French and in English. */
export const about = (fr: string, en: string): Pick<MdxComponent, 'help'> => ({ help: { fr, en } });

/** What an attribute names; `undefined` for one that names nothing. */
export const namedBy = (schema: z.core.$ZodType): Named | undefined => {
  const own = z.globalRegistry.get(schema) as { readonly names?: Named } | undefined;
  const inner = innerType(schema);
  return own?.names ?? (inner && namedBy(inner));
};

/** The ids that an attribute is written with: one, or several separated by commas. */
export const idsIn = (written: string): string[] => written.split(/[ ,]+/).filter(Boolean);

/** One line of text, at most `max` characters. */
export const lineOf = (max: number, label: Label, help?: Label) =>
  field(z.string().trim().min(1).max(max), label, help && { help });

/** The id of an entry, or of a page. */
export const idOf = (names: Named, label: Label) =>
  field(idSchema.meta({ names }), label, {
    help: ['Le nom de son fichier, sans la fin.', 'The name of its file, without the ending.'],
  });

/** A mentor, by the name of their file. */
export const mentorAttribute = field(mentorIdSchema.meta({ names: 'mentors' }), ['Mentor', 'Mentor'], {
  help: ['Le nom de son fichier, sans la fin.', 'The name of their file, without the ending.'],
});

/** The mentors that a picture or a video shows: without the agreement of each nothing is shown. */
export const peopleAttribute = field(
  shaped(z.string().regex(/^m-[a-z0-9]{4,12}(, ?m-[a-z0-9]{4,12})*$/), [
    'des identifiants de mentors séparés par des virgules, comme m-7k2q, m-7x9d',
    'mentors’ ids separated by commas, such as m-7k2q, m-7x9d',
  ]).meta({ names: 'mentors' }),
  ['Qui on reconnaît', 'Who can be recognised'],
  {
    help: [
      'Les mentors que l’on reconnaît. Sans l’accord de chacun, rien ne paraît.',
      'The mentors who can be recognised. Unless each of them agreed, nothing is shown.',
    ],
  },
);

/** A file of the folder `public`, by its address: it starts with a slash. `endings` are without a dot. */
export const publicFile = (endings: readonly string[], example: string, label: Label) =>
  field(
    shaped(z.string().regex(new RegExp(`^/(?!/|.*\\.\\.)[\\w./-]+\\.(${endings.join('|')})$`)), [
      `l’adresse d’un fichier du dossier public (${endings.join(', ')}), comme ${example}`,
      `the address of a file in the public folder (${endings.join(', ')}), such as ${example}`,
    ]).meta({ publicFile: true }),
    label,
  );

/** Whether an attribute is the address of a file in the folder `public`. */
export const isPublicFile = (schema: z.core.$ZodType): boolean => {
  const own = z.globalRegistry.get(schema) as { readonly publicFile?: boolean } | undefined;
  const inner = innerType(schema);
  return own?.publicFile ?? (inner !== undefined && isPublicFile(inner));
};

/** How many answers a figure rests on: five or more, so that nobody is recognised. */
export const sampleAttribute = field(
  shaped(z.string().regex(/^([5-9]|[1-9]\d{1,5})$/), [
    'un nombre de personnes, 5 au moins : en dessous, on les reconnaîtrait',
    'a number of people, 5 at least: below that, they would be recognised',
  ]),
  ['Nombre de personnes', 'Number of people'],
);
