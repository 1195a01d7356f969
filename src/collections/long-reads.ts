import type { Locale } from '../core/locale.ts';
import { inEveryLocale } from './site.ts';

/** Pages of prose and nothing else: the route, the content that holds the words, their title should it be missing. */
const reads = [
  { route: 'why', id: 'why', fallback: 'page.why' },
  { route: 'becomeMentor', id: 'become-a-mentor', fallback: 'page.becomeMentor' },
  { route: 'managers', id: 'managers', fallback: 'page.managers' },
  { route: 'hr', id: 'hr', fallback: 'page.hr' },
] as const;

interface LongReadPage {
  readonly params: { readonly longRead: string | undefined };
  readonly props: (typeof reads)[number] & { readonly locale: Locale; readonly available: readonly Locale[] };
}

/** One path per page of prose and language. */
export const longReads = (): LongReadPage[] =>
  reads.flatMap((read) =>
    inEveryLocale(read.route).map(({ params, props }) => ({
      params: { longRead: params[read.route] },
      props: { ...props, ...read },
    })),
  );
