import { readFile, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { zipSync } from 'fflate';
import { firstFree } from '../../src/core/file-name.ts';
import type { Locale } from '../../src/core/locale.ts';
import { logosIn } from '../../src/core/logos.ts';
import type { Published } from '../../src/core/published.ts';
import { badgeArchiveDownload, badgeDownloads, type Download } from '../../src/strings/badge-files.ts';
import { logoArchiveDownload, logoDownloads } from '../../src/strings/logo-files.ts';
import { translator } from '../../src/strings/strings.ts';
import { badgesToDraw } from './badge-jobs.ts';

/** A ZIP to publish at `path`, and the published files that it holds, each under a name of its own. */
export interface Archive {
  readonly path: string;
  readonly files: readonly Download[];
}

/** Every ZIP of the site: all the pictures of each badge and of each logo, in each language. */
export const archives = (published: Published): Archive[] => [
  ...badgeArchives(published),
  ...published.settings.locales.flatMap((locale) => logoArchives(published, locale)),
];

const logoArchives = (published: Published, locale: Locale): Archive[] => {
  const t = translator(locale);
  return logosIn(published, locale).map((logo) => ({
    path: logoArchiveDownload(t, logo).path,
    files: logoDownloads(t, logo),
  }));
};

const badgeArchives = (published: Published): Archive[] =>
  badgesToDraw(published).map(({ mentor, place, title, content }) => {
    const words = { title, programme: content.programme };
    return {
      path: badgeArchiveDownload(place, words).path,
      files: badgeDownloads(translator(mentor.locale), place, words),
    };
  });

/** No file of a ZIP has a date: the same files give the same bytes, whenever and wherever. */
const mtime = new Date(1980, 0, 1);

/** Names of files, each its own: with a number where another has it, so that none is lost. */
const distinct = (files: readonly Download[]): Download[] => {
  const taken = new Set<string>();
  return files.map(({ path, name }) => {
    const { name: stem, ext } = parse(name);
    const named = (number: number): string => (number === 1 ? name : `${stem}-${number}${ext}`);
    const own = firstFree(named, (one) => taken.has(one));
    taken.add(own);
    return { path, name: own };
  });
};

/** The bytes of a ZIP, whose files `read` gives by their path. Pictures are compressed already: they are stored. */
export const archiveBytes = async (
  { files }: Archive,
  read: (path: string) => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  const contents = await Promise.all(
    distinct(files).map(async ({ path, name }) => [name, await read(path)] as const),
  );
  return zipSync(Object.fromEntries(contents), { level: 0, mtime });
};

/** Writes ZIPs of files that are in `folder` into it. */
export const writeArchives = async (folder: string, all: readonly Archive[]): Promise<void> => {
  for (const archive of all) {
    const bytes = await archiveBytes(archive, (path) => readFile(join(folder, path)));
    await writeFile(join(folder, archive.path), bytes);
  }
};
