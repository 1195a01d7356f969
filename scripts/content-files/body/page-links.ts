import { addressFault } from '../../../src/core/address.ts';
import { readableVersions } from '../../../src/core/charter-versions.ts';
import type { Day } from '../../../src/core/day.ts';
import type { Locale } from '../../../src/core/locale.ts';
import { nearest } from '../../../src/core/nearest.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import type { Published } from '../../../src/core/published.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { entryRoutes, fixedAddresses, pageNamed, type NamedPage } from '../../../src/strings/page-address.ts';
import { siteIn, type Route } from '../../../src/strings/site.ts';
import { placeOf, type Body, type BodyNode } from './tree.ts';

/** What links to pages are held against. */
export interface LinkTargets {
  readonly settings: Settings;
  readonly today: Day;
  readonly published: () => Published;
  /** Ids of each collection, published or not. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A person's page may be gone for good: whoever withdraws must not stop the next build. */
const mayBeGone: readonly Route[] = ['mentor', 'mentorBadges', 'testimonial'];

/** Links of a text that lead to no page of the site, or to one that is not published. */
export const pageLinkProblems = (
  nodes: readonly BodyNode[],
  body: Body,
  locale: Locale,
  targets: LinkTargets,
): Problem[] =>
  nodes
    .filter((node) => node.type === 'link' || node.type === 'definition')
    .flatMap((node) => {
      const address = node.url ?? '';
      const found = linkFault(address, targets);
      if (!found) return [];
      const { settings, today } = targets;
      const example = siteIn({ ...settings, base: '/' }, locale, today).href('charter');
      const place = placeOf(node, body);
      if (found === 'hidden-link') return [problem(found, place, { address })];
      const meant = found === 'dead-link' ? likely(address, locale, targets) : whole(address);
      return [problem(found, { ...place, ...(meant && { nearest: meant }) }, { address, example })];
    });

/** The address of a website or of a mailbox that lacks its beginning. */
const whole = (address: string): string | undefined => {
  if (/^www\./i.test(address)) return `https://${address}`;
  return /^[^\s@/]+@[^\s@/]+\.[a-z]+$/i.test(address) ? `mailto:${address}` : undefined;
};

type LinkFault = 'dead-link' | 'relative-link' | 'hidden-link';

/** Links outside, to an anchor of the text or to a file are not judged here: the build follows the last two. */
const linkFault = (address: string, targets: LinkTargets): LinkFault | undefined => {
  const { site, base } = targets.settings;
  if (addressFault(address) !== undefined || address.startsWith('#')) return undefined;
  const root = new URL(base, site).href;
  const own = address.startsWith(root) ? `/${address.slice(root.length)}` : address;
  if (/^[a-z][a-z+.-]*:/i.test(own)) return undefined;
  if (!own.startsWith('/')) return 'relative-link';
  const path = decoded(own.replace(/[?#].*$/s, ''));
  if (/\.[a-z\d]{2,5}$/i.test(path)) return undefined;
  const page = path.endsWith('/') ? pageNamed(path, targets.settings) : undefined;
  return page ? pageFault(page, targets) : 'dead-link';
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const pageFault = ({ route, id, locale }: NamedPage, targets: LinkTargets): LinkFault | undefined => {
  const collection = entryRoutes[route];
  if (!collection || id === undefined) return undefined;
  const published = targets.published();
  const shown: readonly { readonly id: string; readonly locale: Locale }[] =
    collection === 'charter' ? readableVersions(published.charter) : published[collection];
  if (shown.some((one) => one.id === id && one.locale === locale)) return undefined;
  return targets.ids.get(collection)?.has(id) || mayBeGone.includes(route) ? 'hidden-link' : 'dead-link';
};

/** The page that was most likely meant: below the base by mistake, without its last slash, or misspelt. */
const likely = (address: string, locale: Locale, targets: LinkTargets): string | undefined => {
  const { settings, today } = targets;
  const published = targets.published();
  const path = address.replace(/[?#].*$/s, '').replace(/\/?$/, '/');
  const below = path.startsWith(settings.base) ? `/${path.slice(settings.base.length)}` : path;
  if (linkFault(below, targets) === undefined) return below;
  const site = siteIn({ ...settings, base: '/' }, locale, today);
  const entries = Object.entries(entryRoutes).flatMap(([route, collection]) =>
    published[collection]
      .filter((one) => one.locale === locale)
      .map((one) => site.href(route as Route, one.id)),
  );
  return nearest(below, [...fixedAddresses(locale, settings), ...entries]);
};
