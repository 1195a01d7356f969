import { attribute } from '../html.ts';
import type { BuiltPage } from '../pages.ts';

/** The page types that do something that HTML and CSS cannot: filter, search, choose, copy. */
export const WITH_SCRIPT: readonly string[] = [
  'mentors',
  'mentorsBy',
  'mentorBadges',
  'search',
  'searchPanel',
  'recognition',
  'chooser',
  'testimonials',
];

/** Scripts on a page that needs none, and event handlers in attributes on any page. */
export function unneededScripts(page: BuiltPage): string[] {
  const scripts = WITH_SCRIPT.includes(page.type) ? [] : page.root.querySelectorAll('script');
  const handlers = page.root
    .querySelectorAll('*')
    .flatMap((element) =>
      element.attributes
        .filter(({ key }) => key.startsWith('on'))
        .map(({ key }) => `<${element.tagName} ${key}>`),
    );
  const found = [...scripts.map((script) => `<script ${attribute(script, 'src') ?? 'inline'}>`), ...handlers];
  return found.map((what) => `${page.file}: ${what}`);
}
