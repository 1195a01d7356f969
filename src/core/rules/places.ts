import { namesHome } from '../forbidden.ts';
import type { Entry, Kit } from '../kit.ts';
import { problem, type FieldPath, type Problem } from '../problem.ts';
import { meetingPlaces } from '../place.ts';

/** Every place that people are invited to, by its name. */
const places = (kit: Kit): { file: string; path: FieldPath; name: string }[] => [
  ...kit.events.map(({ file, data }) => ({ file, path: ['place', 'name'], name: data.place.name })),
  ...kit.awards.map(({ file, data }) => ({ file, path: ['calendar', 'place'], name: data.calendar.place })),
  ...kit.sites.flatMap(({ file, data }: Entry<Kit['sites'][number]['data']>) =>
    data.quietPlaces.map(({ name }, index) => ({ file, path: ['quietPlaces', index, 'name'], name })),
  ),
];

/** Places that are somebody’s home by their name, whatever kind of place they are said to be; in every language. */
export const privateHomes = (kit: Kit): Problem[] =>
  places(kit)
    .filter(({ name }) => namesHome(name))
    .map(({ file, path }) =>
      problem(
        'private-home',
        { file, path },
        { list: meetingPlaces.filter((kind) => kind !== 'phone').join(', ') },
      ),
    );
