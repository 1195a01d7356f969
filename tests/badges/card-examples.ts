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
];
