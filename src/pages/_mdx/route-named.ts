import slugs from '../../strings/slugs.json' with { type: 'json' };
import type { Route } from '../../strings/site.ts';

const routes = Object.keys(slugs.fr) as Route[];
const kebab = (route: string): string => route.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Pages whose content file has a fuller name than their route. */
const fullNames: Readonly<Record<string, Route>> = { 'become-a-mentor': 'becomeMentor' };

/** The route that an editor names in kebab case, such as `personal-data`; throws for a name that is none. */
export const routeNamed = (name: string): Route => {
  const route =
    fullNames[name] ?? routes.find((one) => kebab(one) === name && !slugs.fr[one].includes(':id'));
  if (!route) throw new Error(`No page “${name}”: CallToAction leads to a page of src/strings/slugs.json.`);
  return route;
};
