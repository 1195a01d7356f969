import {
  badgeArchive,
  badgeFile,
  badgeFormats,
  type BadgeFormat,
  type BadgePlace,
} from '../core/badge-format.ts';
import { fileNameOf } from '../core/file-name.ts';
import type { Locale } from '../core/locale.ts';
import type { Settings } from '../core/settings.ts';
import type { TextKey, TextValues } from './strings.ts';

type Translator = (key: TextKey, values?: TextValues) => string;

/** A file to download: its path below the base, and a name that tells what it is once it is saved. */
export interface Download {
  readonly path: string;
  readonly name: string;
}

/** A picture of a badge to download. */
export interface BadgeDownload extends Download {
  readonly format: BadgeFormat;
  readonly type: 'png' | 'svg';
}

/** What a badge is called, in the words of its pictures. */
export interface BadgeWords {
  readonly title: string;
  readonly programme: string;
}

/** Every picture of a badge, in the order they are offered; the emblem is drawn too. */
export const badgeDownloads = (t: Translator, place: BadgePlace, words: BadgeWords): BadgeDownload[] =>
  badgeFormats.flatMap((format) =>
    (format === 'emblem' ? (['png', 'svg'] as const) : (['png'] as const)).map((type) => ({
      format,
      type,
      path: badgeFile(place, format, type),
      name: `${fileNameOf(words.title, words.programme, t(`badges.file.${format}`))}.${type}`,
    })),
  );

/** The ZIP of all pictures of a badge. */
export const badgeArchiveDownload = (place: BadgePlace, { title, programme }: BadgeWords): Download => ({
  path: badgeArchive(place),
  name: `${fileNameOf(title, programme)}.zip`,
});

/** Where a badge is in the language of a site. */
export const badgePlace = (
  { locale, settings }: { readonly locale: Locale; readonly settings: Pick<Settings, 'defaultLocale'> },
  mentor: string,
  badge: string,
): BadgePlace => ({ mentor, badge, language: locale === settings.defaultLocale ? undefined : locale });
