import type { PageOf } from './site.ts';
import { prosePage } from './page-text.ts';

/** Pages of prose and nothing else. */
const reads = ['why', 'becomeMentor', 'managers', 'hr'] as const;

type LongRead = PageOf<{ readonly route: (typeof reads)[number] }>;

/** One path per page of prose and language. */
export const longReads = async (): Promise<LongRead[]> => {
  const pages = await Promise.all(
    reads.map(async (route) =>
      (await prosePage(route)).map(({ params, props }) => ({
        params: { longRead: params[route] },
        props: { ...props, route },
      })),
    ),
  );
  return pages.flat();
};
