import slugs from './slugs.json' with { type: 'json' };
import type { Route } from './site.ts';

const routes = Object.keys(slugs.fr) as Route[];
const kebab = (route: string): string => route.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Pages whose content file has a fuller name than their route. */
const fullNames: Partial<Record<Route, string>> = { becomeMentor: 'become-a-mentor' };

/** Name of the content file that holds a page's words: `personal-data` for `personalData`. */
export const pageName = (route: Route): string => fullNames[route] ?? kebab(route);

/** The route of a page that needs no entry, by the name of its content file or in kebab case. */
export const routeNamed = (name: string): Route | undefined =>
  routes.find((route) => !slugs.fr[route].includes(':id') && [pageName(route), kebab(route)].includes(name));
