import { personIdSchema } from '../../src/core/identifier.ts';
import { Misuse } from './misuse.ts';

/** The person that a command is about, among its words; `undefined` without one or with several. Throws `Misuse`. */
export const personOf = ([person, ...more]: readonly string[]): string | undefined => {
  if (person === undefined || more.length > 0) return undefined;
  if (personIdSchema.safeParse(person).success) return person;
  throw new Misuse(
    `« ${person} » n’est pas l’identifiant d’une personne, comme m-7k2q. npm run report les donne avec les noms.`,
    `“${person}” is not the id of a person, such as m-7k2q. npm run report gives them with the names.`,
  );
};
