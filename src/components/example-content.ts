import type { Charter, Rule } from '../core/charter.ts';
import type { Programme } from '../core/programme.ts';
import type { Variant } from '../core/variant.ts';
import { awkward } from './example-site.ts';

/** Every text of a value replaced, so that one example shows markup, or long words, everywhere at once. */
export const everyText = <T>(value: T, text: string, keep: readonly string[] = []): T => {
  const replaced = (one: unknown, key: string): unknown => {
    if (typeof one === 'string') return keep.includes(key) ? one : text;
    if (Array.isArray(one)) return one.map((item: unknown) => replaced(item, key));
    if (one !== null && typeof one === 'object') {
      return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, replaced(inner, name)]));
    }
    return one;
  };
  return replaced(value, '') as T;
};

/** Fields that are chosen from a list, or that have a form: they never hold an editor's free words. */
export const chosen = [
  ...['type', 'status', 'entry', 'kind', 'meetings', 'channels', 'languages', 'sites', 'with', 'motif'],
  ...['primary', 'accent', 'date', 'effective', 'last', 'next', 'email', 'url', 'charterVersion', 'version'],
  ...[
    'code',
    'meetingPlaces',
    'month',
    'start',
    'end',
    'zone',
    'id',
    'locale',
    'file',
    'audience',
    'category',
  ],
  ...['format', 'slug', 'seal', 'skills', 'site', 'datetime', 'href', 'form', 'tone', 'initials'],
];

export const review = { owner: 'Équipe du mentorat', last: '2026-10-26', next: '2027-10-26' };

export const rule: Rule = {
  code: 'C-02',
  title: 'Ce qui est dit reste entre nous',
  text: 'Ni le mentor, ni la personne mentorée, ni le programme ne rapportent ce qui s’échange.',
  why: 'Sans cette garantie, on ne parle que de ce qui va bien.',
  example: '« Alors, il progresse ? » Le mentor sourit et parle d’autre chose.',
};

export const charter: Charter = {
  version: '2.0',
  status: 'in-force',
  effective: '2026-09-01',
  adoptedBy: 'Le comité du mentorat',
  lead: 'Deux règles, une minute.',
  meetingPlaces: ['site', 'video'],
  rules: [
    rule,
    { ...rule, code: 'C-03', title: 'On se voit au travail', exception: 'En déplacement, un lieu public.' },
  ],
  changes: ['Une règle ajoutée.'],
};

export const olderCharter: Charter = {
  ...charter,
  version: '1.0',
  status: 'archived',
  effective: '2023-09-01',
  rules: [
    { ...rule, text: 'Ni le mentor ni le programme ne rapportent ce qui s’échange.' },
    { ...rule, code: 'C-09' },
  ],
};

export const programme: Programme = {
  name: 'Grand Relais',
  tagline: 'Une personne d’expérience accompagne une personne qui prend un nouveau poste.',
  lead: 'Prendre un nouveau poste n’oblige pas à tout découvrir seul.',
  type: 'classic',
  status: 'open',
  order: 1,
  sites: ['nantes'],
  languages: ['fr', 'pl'],
  identity: { primary: '#0B5D57', accent: '#E2562B', motif: 'relay', initials: 'GR' },
  entry: 'both',
  apply: { email: 'grand-relais@exemple.example' },
  frame: {
    months: 9,
    period: 'd’octobre à juin',
    rhythm: 'une rencontre par mois',
    hoursPerMonth: 1.5,
    rules: ['Les heures sont prises sur le temps de travail.'],
  },
  meetings: ['formal', 'informal'],
  channels: ['site', 'public-place', 'video', 'phone'],
  objectives: ['Réussir les premiers mois.', 'Encadrer pour la première fois.'],
  expectations: ['Venir avec une question.', 'Tenir les dates.'],
  benefits: {
    mentor: ['Prendre du recul.', 'Apprendre à écouter.'],
    mentee: ['Un regard extérieur.', 'Un réseau.'],
    all: ['Des métiers qui se parlent.'],
  },
  notPromised: 'Ni promotion, ni augmentation.',
  selection: ['Trois ans dans le groupe.'],
  matching: [{ label: 'Objectifs', text: 'Quelques lignes suffisent.' }],
  answerDelay: 'Réponse sous quinze jours ouvrés.',
  training: { hours: 3, compulsory: true },
  milestones: [
    { month: 0, title: 'Se préparer', text: 'Trois heures de formation.', with: ['mentor', 'mentee'] },
    { month: 1, title: 'Se rencontrer', text: 'Deux heures pour faire connaissance.', with: ['pair'] },
  ],
  compensation: { kind: 'unpaid' },
  contact: { role: 'Responsable du programme', email: 'grand-relais@exemple.example' },
  figures: [{ label: 'Binômes', value: '41', note: 'depuis 2023', n: 41, date: '2026-09-30' }],
  charterVersion: '2.0',
  review,
};

export const variant: Variant = {
  name: 'Hôpital',
  summary: 'Pour un établissement où l’on travaille aussi la nuit.',
  vocabulary: [{ standard: 'l’entreprise', here: 'l’hôpital' }],
  examples: ['Une infirmière prépare son premier poste de cadre.'],
  rules: [{ ...rule, code: 'C-21', title: 'Le secret médical passe avant tout' }],
};

/** A value as it is, with the hardest words, and with markup for words. */
export const withHardWords = <T>(value: T) => ({
  longName: everyText(value, awkward.longName, chosen),
  longWord: everyText(value, awkward.longWord, chosen),
  markup: everyText(value, awkward.markup, chosen),
});
