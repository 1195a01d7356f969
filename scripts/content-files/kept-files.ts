import { readEntryFile, type EntryFile } from './entry-file.ts';
import { pictureFilesOf, type PictureFiles } from './picture-files.ts';

/** Gives a content file, read now or before. */
export type FileReader = (found: { readonly absolute: string; readonly file: string }) => EntryFile;

/** Files of a project that are read once, until they are told to have changed. */
export class KeptFiles {
  readonly #root: string;
  readonly #texts = new Map<string, EntryFile>();
  #pictures: PictureFiles;

  constructor(root: string) {
    this.#root = root;
    this.#pictures = pictureFilesOf(root);
  }

  /** The pictures as they were when they were last looked at. */
  get pictures(): PictureFiles {
    return this.#pictures;
  }

  readonly read: FileReader = (found) => {
    const known = this.#texts.get(found.absolute);
    if (known) return known;
    const read = readEntryFile(found);
    this.#texts.set(found.absolute, read);
    return read;
  };

  /** Forgets a file that changed, by its absolute path; everything when nobody can say which. */
  forget(path: string | undefined): void {
    if (path === undefined) this.#texts.clear();
    else this.#texts.delete(path);
    // A picture, or a folder's list of names: few, and looked at again at once.
    if (path === undefined || !this.#isKnownText(path)) this.#pictures = pictureFilesOf(this.#root);
  }

  #isKnownText(path: string): boolean {
    return /\.(mdx?|yaml)$/.test(path);
  }
}
