import type { Voice } from '../strings/voices.ts';

/** Someone who signs, and someone who does not, for the examples of components. */
export const voice: Voice = {
  id: 'compter-jusqu-a-sept',
  data: {
    author: 'm-2t6h',
    speaksAs: 'mentor',
    format: 'text',
    title: 'Compter jusqu’à sept',
    quote: 'Mon travail consiste à repérer des écarts. En mentorat, j’ai dû apprendre à ne pas les signaler.',
    context: { programme: 'rebours', season: 'printemps 2026' },
    date: '2026-04-16',
    mentions: [],
    featured: false,
  },
  who: 'Fanta Diomandé-Leroux',
  detail: 'Responsable qualité groupe',
  isAnonymous: false,
  sector: undefined,
  mentor: 'm-2t6h',
  hasPage: true,
  speaksAs: 'mentore',
  programme: { id: 'rebours', name: 'Rebours' },
};
export const anonymousVoice: Voice = {
  ...voice,
  id: 'sans-nom',
  who: 'Une personne mentorée',
  detail: 'Fonctions support, tous sites',
  isAnonymous: true,
  sector: undefined,
  mentor: undefined,
  hasPage: false,
};
