import { people } from './people.ts';
import { programmes } from './programmes.ts';
import { words } from './words.ts';

/** Files of a company by their path. */
export type Files = Record<string, string | Uint8Array>;

/** A picture of one colour, large enough for a portrait: 400 x 400 px. */
export const plainPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAZAAAAGQAQMAAAC6caSPAAAAA1BMVEXytEGQSIDeAAAAKklEQVR42u3BMQEAAADCoPVP7W8GoAAAAAAAAAAAAAAAAAAAAAAAAACAN0+wAAGUQRhcAAAAAElFTkSuQmCC',
  'base64',
);

/** The files of the smallest company that passes the check, in two languages. */
export const companyFiles = (): Files => ({
  ...people,
  ...programmes,
  ...words,
  'src/content/mentors/photos/m-7k2q.png': plainPicture,
});
