import agenda from './agenda.json' with { type: 'json' };
import awards from './awards.json' with { type: 'json' };
import badges from './badges.json' with { type: 'json' };
import cards from './cards.json' with { type: 'json' };
import charter from './charter.json' with { type: 'json' };
import guide from './guide.json' with { type: 'json' };
import legal from './legal.json' with { type: 'json' };
import letters from './letters.json' with { type: 'json' };
import mentors from './mentors.json' with { type: 'json' };
import programmes from './programmes.json' with { type: 'json' };
import reading from './reading.json' with { type: 'json' };
import recognition from './recognition.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };
import testimonials from './testimonials.json' with { type: 'json' };
import type { strings as french } from '../fr/strings.ts';

/** Every text of the interface in British English; complete by type. */
export const strings = {
  ...agenda,
  ...awards,
  ...badges,
  ...cards,
  ...charter,
  ...guide,
  ...legal,
  ...letters,
  ...mentors,
  ...programmes,
  ...reading,
  ...recognition,
  ...search,
  ...site,
  ...testimonials,
} satisfies Record<keyof typeof french, string>;
