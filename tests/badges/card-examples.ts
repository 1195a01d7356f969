import type { CardContent, CardTheme } from '../../src/badges/card-content.ts';
import { laureateTheme, ordinary, theme } from './badge-examples.ts';

export interface CardExample {
  readonly label: string;
  readonly content: CardContent;
  readonly theme: CardTheme;
}

const signed = { organisation: ordinary.organisation, motif: ordinary.motif } as const;
const page = { kind: 'page', ...signed, site: 'Le mentorat' } as const;
const longName = 'Maximilienne-Bernardette de La Rochefoucauld-Montmorency-Roy';

/** Cards with ordinary and with the hardest content that must still come out right. */
export const cardExamples: readonly CardExample[] = [
  {
    label: 'page site',
    theme,
    content: { kind: 'page', ...signed, title: 'Le mentorat', detail: 'On avance à deux.' },
  },
  {
    label: 'page programme',
    theme,
    content: {
      ...page,
      eyebrow: 'Programme',
      title: 'Anticonstitutionnellement magistral & tout',
      detail: `${'Une personne d’expérience accompagne '.repeat(3)}une autre.`,
    },
  },
  {
    label: 'page award',
    theme: laureateTheme,
    content: {
      ...page,
      motif: { name: 'meridian' },
      eyebrow: 'Mentor de l’année',
      title: 'Relier les sites',
      name: `${longName}, Joanna Przybysławska et Nguyễn Thị Ánh Tuyết`.normalize('NFD'),
      figure: { kind: 'number', text: '2026' },
    },
  },
  {
    label: 'page of a company with a long name',
    theme,
    content: {
      ...page,
      organisation: 'Compagnie Internationale des Wagons-Lits',
      title: 'Les étapes d’une année, de Grenoble à Évry',
      name: longName,
      detail: 'Responsable de la maintenance prédictive et des outillages partagés',
    },
  },
  {
    label: 'page of long names',
    theme,
    content: {
      ...page,
      site: 'Mentorat et compagnonnage entre générations',
      organisation: 'Compagnie Internationale des Wagons-Lits',
      title: 'Grands Élans',
    },
  },
  {
    label: 'page testimonial',
    theme,
    content: {
      ...page,
      motif: { name: 'loop' },
      eyebrow: 'Témoignage',
      title: 'Ce que « bientôt » veut dire : une année entière à se demander qui, de nous deux, écoutait',
      name: longName,
      detail: 'Responsable de la maintenance prédictive et des outillages partagés',
      figure: { kind: 'quotation' },
    },
  },
  {
    label: 'page event',
    theme,
    content: {
      ...page,
      eyebrow: 'Réunion d’information',
      title: 'Atelier : écouter sans conseiller',
      detail: 'Lyon, salle Confluence, aussi à distance',
      figure: { kind: 'number', text: '30', note: 'septembre 2027' },
    },
  },
  {
    label: 'quote long',
    theme,
    content: {
      kind: 'quote',
      ...signed,
      quote: `«\u00A0${'Il disait “bientôt”, et j’entendais demain\u202F: '.repeat(8)}voilà.\u00A0»`,
      name: 'Nguyễn Thị Ánh Tuyết'.normalize('NFD'),
      detail: 'Responsable de la maintenance prédictive et des outillages partagés',
      programme: 'Grand Relais',
    },
  },
  {
    label: 'quote anonymous',
    theme,
    content: {
      kind: 'quote',
      ...signed,
      motif: { name: 'spiral' },
      quote: '“I came for answers and left with better questions, and I have kept them for a year.”',
      name: 'A mentored person',
      detail: 'Support functions, all sites',
    },
  },
  {
    label: 'note thanks',
    theme,
    content: {
      kind: 'note',
      ...signed,
      word: 'Merci',
      line: 'Pour le temps donné, et pour l’écoute.',
      programme: 'Anticonstitutionnellement relais & co',
      organisation: 'Coopérative des Maraîchers du Marais',
    },
  },
  {
    label: 'laureate initials',
    theme: laureateTheme,
    content: {
      kind: 'laureate',
      ...signed,
      name: longName,
      honour: 'Mentore de l’année',
      year: 2026,
      post: 'Responsable de la maintenance prédictive et des outillages partagés, Saint-Jean',
      initials: 'MR',
    },
  },
];
