import type { AgendaEvent } from '../strings/agenda.ts';
import type { Thanks } from '../collections/thanks.ts';
import type { Recognition } from '../core/recognition.ts';
import { awkward } from './example-site.ts';

/** An evening in Montréal that people follow from Europe. */
export const event: AgendaEvent = {
  id: 'remise-2027',
  data: {
    title: 'Soirée de remise',
    type: 'gala',
    start: '2027-06-10T18:00',
    end: '2027-06-10T20:30',
    zone: 'America/Toronto',
    place: { kind: 'site', site: 'montreal', name: 'Montréal, jardin d’hiver', online: true },
    audience: 'Tout le monde',
    summary: 'Deux heures et demie pour dire merci.',
    skills: [],
    accessibility: 'Salle de plain-pied.',
    photography: 'Aucune photo.',
  },
  start: new Date('2027-06-10T22:00:00Z'),
  city: 'Montréal',
  elsewhere: [
    { places: ['Montréal'], day: '2027-06-10', time: '18:00' },
    { places: ['Lyon', 'Nantes', 'Wrocław'], day: '2027-06-11', time: '00:00' },
  ],
  isPast: false,
};
export const markupEvent: AgendaEvent = {
  ...event,
  data: { ...event.data, title: awkward.markup, summary: awkward.markup },
  city: awkward.markup,
};

/** One way to say thank you, with feedback from enough people. */
export const option: Recognition = {
  name: 'Livre choisi pour la personne',
  summary: 'Dédicacé par la personne qui l’offre.',
  family: 'symbolic',
  need: 'seen',
  value: 'attention',
  cost: 'modest',
  from: 'Équipe du programme',
  moment: 'fixed',
  when: 'décembre',
  months: [12],
  personal: 'individual',
  reach: 'discreet',
  contributionNote: 'Demandez aux RH avant d’offrir.',
  feedback: { average: 4.3, n: 17 },
};
export const markupOption: Recognition = {
  ...option,
  name: awkward.markup,
  summary: awkward.markup,
  from: awkward.markup,
  contributionNote: awkward.markup,
};

export const thanks: readonly Thanks[] = [
  {
    id: 'cercle',
    month: 1,
    day: '2027-01-14',
    kind: 'event',
    title: 'Cercle des mentors',
    href: '/agenda/cercle/',
  },
  { id: 'book', month: 12, kind: 'option', title: 'Livre choisi', href: '/reconnaissance/#book' },
];
