import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SITES = ['lyon', 'montreal', 'nantes', 'wroclaw'];
const ZONES = ['Europe/Paris', 'America/Toronto', 'Europe/Paris', 'Europe/Warsaw'];
const LANGUAGES = ['[fr]', '[fr, en]', '[pl, en]', '[fr, en, pl]', '[en]'];
const TECHNICAL = ['lean', 'data-analysis', 'contract-law', 'digital-tools', 'chemical-engineering'];
const TRANSVERSAL = ['negotiation', 'listening', 'clear-writing', 'leading-change', 'career-choices'];
const PROGRAMMES = ['[grand-relais]', '[rebours]', '[longitudes]', '[grand-relais, longitudes]'];
const STATES = ['open', 'waiting-list', 'full'];
const SYLLABLES = ['ka', 'ro', 'mi', 'len', 'dou', 'var', 'tes', 'qui', 'bel', 'nor', 'sa', 'ger'];

/** Adds so many mentors to a copy of the kit, each with consent to a profile and to nothing else. */
export async function addMentors(kit: string, count: number): Promise<void> {
  const mentors = join(kit, 'src/content/mentors/fr');
  const consents = join(kit, 'private/consents');
  await mkdir(mentors, { recursive: true });
  for (let place = 0; place < count; place += 1) {
    const id = `m-z${place.toString(36).padStart(4, '0')}`;
    await writeFile(join(mentors, `${id}.md`), profile(place));
    await writeFile(join(consents, `${id}.yaml`), consent(id, place));
  }
}

/** Lists of lengths without a common divisor: no two mentors in a row are alike. */
const of = (list: readonly string[], place: number): string => list[place % list.length] ?? '';

const syllables = (place: number, count: number): string =>
  Array.from({ length: count }, (_, at) =>
    of(SYLLABLES, Math.floor(place / SYLLABLES.length ** at) + at),
  ).join('');
const name = (place: number): string =>
  [syllables(place * 7, 2), syllables(place, 4)]
    .map((word) => word.replace(/^./, (l) => l.toUpperCase()))
    .join(' ');

const profile = (place: number): string => `---
displayName: ${name(place)}
role: Fonction ${place % 97}
site: ${of(SITES, place)}
languages: ${of(LANGUAGES, place)}
timeZone: ${of(ZONES, place)}
motivations: [transmit]
skills:
  technical: [${of(TECHNICAL, place * 3)}]
  transversal: [${of(TRANSVERSAL, place)}, ${of(TRANSVERSAL, place + 2)}]
programmes: ${of(PROGRAMMES, place)}
channels: [video]
availability:
  state: ${of(STATES, place)}
  places: ${place % 3 === 0 ? 1 : 0}
  checked: 2026-10-30
charter:
  version: "2.0"
  date: 2026-09-11
status: active
---
Je reçois au calme, sur site ou à distance, une heure par mois. Nous partons de ce qui vous occupe, nous cherchons ce qui dépend de vous, et nous écrivons ensemble le pas suivant. Je pose des questions, je raconte peu, et je garde pour moi ce que vous me confiez. Le reste vous appartient.
`;

const consent = (id: string, place: number): string => `person: ${id}
purposes:
  profile:
    state: granted
    date: 2026-09-11
    expires: 2029-09-30
    form: '2026-09'
    proof: RH-MANY-${String(place).padStart(5, '0')}
`;
