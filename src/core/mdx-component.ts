import { z } from 'zod';
import { ruleCodeSchema } from './charter.ts';
import { daySchema } from './day.ts';
import { field } from './field.ts';
import { about, idOf, lineOf, mentorAttribute, sampleAttribute, type MdxComponent } from './mdx-attribute.ts';
import { mediaComponents } from './mdx-media.ts';

const none = z.strictObject({});

/**
 * The only components an editor may write in a page, with the attributes of each. Anything else is refused by the
 * check and by the build. The guide to components (docs/composants.md, and its page in development) is made from this.
 */
export const mdxComponents = {
  Callout: {
    ...about('Une remarque à part du texte.', 'A remark set apart from the text.'),
    attributes: z.strictObject({
      title: lineOf(80, ['Titre', 'Title']).optional(),
      kind: field(z.enum(['note', 'warning']).default('note'), ['Genre', 'Kind'], {
        help: ['note, ou warning pour une mise en garde.', 'note, or warning to alert the reader.'],
      }),
    }),
    children: true,
  },
  Quote: {
    ...about(
      'Une phrase de quelqu’un, en grand. Signée d’un mentor, elle disparaît avec son accord.',
      'Someone’s words, set large. Signed by a mentor, they disappear with that person’s agreement.',
    ),
    attributes: z.strictObject({
      person: mentorAttribute.optional(),
      author: lineOf(
        80,
        ['Fonction', 'Role'],
        [
          'Pour qui ne signe pas de son nom, ou pour dire une autre fonction que celle du profil.',
          'For someone who does not sign by name, or to give another role than that of the profile.',
        ],
      ).optional(),
    }),
    children: true,
  },
  Rule: {
    ...about(
      'Une règle de la charte en vigueur, avec son lien.',
      'A rule of the charter in force, with its link.',
    ),
    attributes: z.strictObject({ code: field(ruleCodeSchema, ['Code de la règle', 'Rule code']) }),
    children: false,
  },
  Term: {
    ...about(
      'Un mot qui mène à sa définition, dans une phrase.',
      'A word that leads to its definition, within a sentence.',
    ),
    attributes: z.strictObject({ id: idOf('glossary', ['Terme du glossaire', 'Glossary term']) }),
    children: true,
  },
  Person: {
    ...about(
      'Le nom d’un mentor dans une phrase ; « une personne du programme » s’il n’est pas visible.',
      'A mentor’s name within a sentence; “someone from the programme” when they are not visible.',
    ),
    attributes: z.strictObject({ id: mentorAttribute }),
    children: false,
  },
  MentorCard: {
    ...about(
      'Un mentor en un bloc. Rien du tout s’il n’est pas visible.',
      'A mentor as a block. Nothing at all when they are not visible.',
    ),
    attributes: z.strictObject({ id: mentorAttribute }),
    children: false,
  },
  ProgrammeCard: {
    ...about('Un programme en un bloc.', 'A programme as a block.'),
    attributes: z.strictObject({ id: idOf('programmes', ['Programme', 'Programme']) }),
    children: false,
  },
  EventCard: {
    ...about('Un rendez-vous de l’agenda en un bloc.', 'An event of the agenda as a block.'),
    attributes: z.strictObject({ id: idOf('events', ['Événement', 'Event']) }),
    children: false,
  },
  KeyFigures: {
    ...about('Des chiffres côte à côte.', 'Figures side by side.'),
    attributes: none,
    children: true,
    holds: 'KeyFigure',
  },
  KeyFigure: {
    ...about('Un chiffre, daté, à partir de cinq personnes.', 'A figure, dated, from five people on.'),
    attributes: z.strictObject({
      value: lineOf(12, ['Chiffre', 'Figure']),
      label: lineOf(80, ['Ce qu’il compte', 'What it counts']),
      n: sampleAttribute,
      date: field(daySchema, ['Relevé le', 'Counted on']),
    }),
    children: false,
    inside: 'KeyFigures',
  },
  Steps: {
    ...about('Des étapes dans l’ordre : une liste numérotée.', 'Steps in order: a numbered list.'),
    attributes: none,
    children: true,
    holds: 'numbered-list',
  },
  TwoColumns: {
    ...about('Deux colonnes côte à côte.', 'Two columns side by side.'),
    attributes: none,
    children: true,
    holds: 'Column',
  },
  Column: {
    ...about('L’une des deux colonnes, sous son titre.', 'One of the two columns, under its title.'),
    attributes: z.strictObject({ title: lineOf(80, ['Titre', 'Title']) }),
    children: true,
    inside: 'TwoColumns',
  },
  ...mediaComponents,
  CallToAction: {
    ...about('Le bouton de ce qu’il y a à faire ensuite.', 'The button for what to do next.'),
    attributes: z.strictObject({
      to: idOf('pages', ['Page visée', 'Target page']),
      label: lineOf(60, ['Texte du bouton', 'Button text']),
    }),
    children: false,
  },
  QuietPlaces: {
    ...about('Les lieux calmes de chaque site.', 'The quiet places of each site.'),
    attributes: none,
    children: false,
  },
} as const satisfies Record<string, MdxComponent>;

export type MdxComponentName = keyof typeof mdxComponents;

/** Components that stand inside a sentence; the others stand alone on their line. */
export const inlineComponents: readonly MdxComponentName[] = ['Person', 'Term'];
