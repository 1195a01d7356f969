/** The element of the page with that id; throws where the page does not hold one of that kind. */
export const elementOf = <T extends HTMLElement>(id: string, kind: new () => T): T => {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no #${id}.`);
  return element;
};
