import { routeNamed as knownRoute } from '../../strings/page-names.ts';
import type { Route } from '../../strings/site.ts';

/** The route that an editor names in kebab case, such as `personal-data`; throws for a name that is none. */
export const routeNamed = (name: string): Route => {
  const route = knownRoute(name);
  if (!route) throw new Error(`No page “${name}”: CallToAction leads to a page of src/strings/slugs.json.`);
  return route;
};
