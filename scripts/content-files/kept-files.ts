import { lstatSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import type { Found, KeptFolders } from './content-folder.ts';
import { readEntryFile, type EntryFile } from './entry-file.ts';
import { forgetPicture, pictureFilesOf, type PictureFiles } from './picture-files.ts';

/** Gives a content file, read now or before. */
export type FileReader = (found: { readonly absolute: string; readonly file: string }) => EntryFile;

/** Files of a project that are read once, until they are told to have changed. */
export class KeptFiles {
  readonly #root: string;
  readonly #texts = new Map<string, EntryFile>();
  readonly #folders = new Map<string, Found<string>>();
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

  readonly folders: KeptFolders = (folder, look) => {
    const known = this.#folders.get(folder) as ReturnType<typeof look> | undefined;
    if (known) return known;
    const found = look();
    this.#folders.set(folder, found);
    return found;
  };

  /** Forgets a file or a folder that changed, by its absolute path; everything when nobody can say which. */
  forget(path: string | undefined): void {
    if (path === undefined) {
      this.#texts.clear();
      this.#folders.clear();
      this.#pictures = pictureFilesOf(this.#root);
      return;
    }
    const wasText = this.#texts.delete(path);
    if (wasText && lstatSync(path, { throwIfNoEntry: false })?.isFile()) return;
    // Something that came or went, a folder with all that it held, or a picture.
    this.#folders.delete(dirname(path));
    const isBelow = (known: string): boolean => known === path || known.startsWith(path + sep);
    for (const kept of [this.#texts, this.#folders])
      for (const known of kept.keys()) if (isBelow(known)) kept.delete(known);
    forgetPicture(this.#pictures, path);
  }
}
