import type { Laureate } from '../strings/editions.ts';
import type { Award } from '../core/award.ts';
import { grandRelais } from './example-people.ts';
import { awkward } from './example-site.ts';

/** An edition whose nominations are open. */
export const award: Award = {
  edition: 2027,
  theme: 'Prendre le temps',
  lead: 'Un jury, des critères publiés, aucun vote.',
  calendar: {
    opens: '2026-11-02',
    nominations: '2027-03-12',
    jury: '2027-04-22',
    ceremony: '2027-06-10',
    place: 'Montréal, jardin d’hiver',
  },
  criteria: [
    { label: 'Écoute', text: 'La qualité de présence.', weight: 60 },
    { label: 'Effet durable', text: 'Ce qui reste, un an après.', weight: 40 },
  ],
  nomination: { url: 'https://formulaires.example/candidature' },
  jury: ['Une mentore d’une édition passée', 'Un mentor volontaire', 'La responsable du programme'],
  fairness: ['Aucun vote, aucun classement.'],
  categories: [{ id: 'mentor-of-the-year', label: 'Mentor de l’année' }],
  laureates: [],
  publishAt: '2027-06-11',
};

export const markupAward: Award = {
  ...award,
  theme: awkward.markup,
  calendar: { ...award.calendar, place: awkward.markup },
  criteria: [
    { label: awkward.markup, text: awkward.markup, weight: 95 },
    { label: awkward.longWord, text: awkward.longWord, weight: 5 },
  ],
  jury: [awkward.markup],
};

export const laureate: Laureate = {
  id: 'm-7x9d',
  name: 'Joanna Przybysławska',
  post: 'Cheffe de projet énergie, Wrocław',
  hasPhoto: true,
  hasPicture: true,
  alt: 'Portrait abstrait sur fond vert.',
  hasPage: true,
  programme: grandRelais,
  honour: 'Mentore de l’année',
  reason: 'Elle traduit les langues, et surtout les habitudes.',
};
export const longLaureate: Laureate = {
  ...laureate,
  name: awkward.longName,
  post: awkward.longWord,
  hasPhoto: false,
};
export const markupLaureate: Laureate = {
  ...laureate,
  name: awkward.markup,
  reason: awkward.markup,
  hasPhoto: false,
};
