import {
  badgeArchive,
  badgeFile,
  badgeFormats,
  groundsOf,
  type BadgeFormat,
  type BadgeGround,
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
  readonly ground: BadgeGround;
  readonly type: 'png' | 'svg';
}

/** What a badge is called, in the words of its pictures. */
export interface BadgeWords {
  readonly title: string;
  readonly programme: string;
}

/** Every picture of a badge, in the order they are offered; the emblem is an SVG too. */
export const badgeDownloads = (t: Translator, place: BadgePlace, words: BadgeWords): BadgeDownload[] =>
  badgeFormats.flatMap((format) =>
    groundsOf(format).flatMap((ground) =>
      (format === 'emblem' ? (['png', 'svg'] as const) : (['png'] as const)).map((type) => {
        const kind = [t(`badges.file.${format}`), ...(ground === 'light' ? [t('badges.file.light')] : [])];
        return {
          format,
          ground,
          type,
          path: badgeFile(place, { format, ground, type }),
          name: `${fileNameOf(words.title, words.programme, ...kind)}.${type}`,
        };
      }),
    ),
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
