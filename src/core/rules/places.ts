import { namesHome } from '../forbidden.ts';
import type { Kit } from '../kit.ts';
import { problem, type Problem } from '../problem.ts';
import { meetingPlaces } from '../place.ts';

/** Events whose place is somebody’s home by its name, whatever kind of place it is said to be; in every language. */
export const privateHomes = (kit: Kit): Problem[] =>
  kit.events
    .filter(({ data }) => namesHome(data.place.name))
    .map(({ file }) =>
      problem(
        'private-home',
        { file, path: ['place', 'name'] },
        { list: meetingPlaces.filter((kind) => kind !== 'phone').join(', ') },
      ),
    );
