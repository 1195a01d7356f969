/** Short facts side by side, those that are absent left out; a line never begins with the dot between two of them. */
export const separated = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\u00a0· ');
