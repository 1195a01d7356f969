import { getCollection } from 'astro:content';
import settings from '../../kit.config.ts';
import { contentNames, privateNames, type ContentName, type PrivateName } from '../core/collection.ts';
import type { Kit } from '../core/kit.ts';
import { publish, type Published } from '../core/published.ts';
import { inherit } from '../core/translation.ts';
import { today } from './today.ts';

interface RawEntry {
  readonly id: string;
  readonly data: unknown;
  readonly body?: string | undefined;
  readonly filePath?: string | undefined;
}

const rawEntries = (name: ContentName | PrivateName): Promise<RawEntry[]> => getCollection(name);

/** The fields of an entry; Astro checked that there are some, but does not say so. */
const fieldsOf = ({ data }: RawEntry): object => (typeof data === 'object' && data !== null ? data : {});

const localeAndId = (path: string): [locale: string, id: string] => {
  const slash = path.indexOf('/');
  return [path.slice(0, slash), path.slice(slash + 1)];
};

/** Entries of a content folder, each translation laid over its default-locale original. */
const contentEntries = async (name: ContentName): Promise<unknown[]> => {
  const raw = await rawEntries(name);
  const originals = new Map(
    raw
      .map((entry) => [...localeAndId(entry.id), entry] as const)
      .flatMap(([locale, id, entry]) => (locale === settings.defaultLocale ? [[id, entry] as const] : [])),
  );
  return raw
    .flatMap((entry) => {
      const [locale, id] = localeAndId(entry.id);
      const original = originals.get(id);
      if (!original || !settings.locales.includes(locale)) return [];
      const data = entry === original ? entry.data : inherit(fieldsOf(original), fieldsOf(entry));
      return [{ id, locale, file: entry.filePath ?? entry.id, data, body: entry.body ?? '' }];
    })
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
};

const privateEntries = async (name: PrivateName): Promise<unknown[]> =>
  (await rawEntries(name)).map((entry) => ({
    id: entry.id,
    locale: settings.defaultLocale,
    file: entry.filePath ?? entry.id,
    data: entry.data,
    body: '',
  }));

const readKit = async (): Promise<Kit> => {
  const content = await Promise.all(
    contentNames.map(async (name) => [name, await contentEntries(name)] as const),
  );
  const secret = await Promise.all(
    privateNames.map(async (name) => [name, await privateEntries(name)] as const),
  );
  // Each collection was parsed by its own schema in content.config.ts, which the generic loader cannot express.
  return { settings, ...Object.fromEntries([...content, ...secret]) } as Kit;
};

let reading: Promise<Published> | undefined;

/** What may be shown today: the only thing that pages know of the content. Read once a build, afresh in dev. */
export const published = async (): Promise<Published> => {
  if (import.meta.env.DEV) return publish(await readKit(), today());
  reading ??= readKit().then((kit) => publish(kit, today()));
  return reading;
};
