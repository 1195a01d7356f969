import { getEntry, render, type CollectionKey } from 'astro:content';
import type { ContentName } from '../core/collection.ts';
import type { Locale } from '../core/locale.ts';

type Rendered = Awaited<ReturnType<typeof render>>;

/** The body of an entry as an Astro component, with its headings. Never call it on a listing page: it costs. */
export const bodyOf = async (
  name: ContentName,
  entry: { readonly id: string; readonly locale: Locale },
): Promise<Rendered> => {
  const found = await getEntry(name as CollectionKey, `${entry.locale}/${entry.id}`);
  if (!found) throw new Error(`No entry ${entry.locale}/${entry.id} in ${name}.`);
  return render(found);
};
