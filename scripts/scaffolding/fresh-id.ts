import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A mentor's id that tells nothing of the person and that nobody has: `m-` and four signs, more once most are taken. */
export const freshMentorId = (
  taken: ReadonlySet<string>,
  draw: (below: number) => number = randomInt,
): string => {
  for (let tries = 0; ; tries += 1) {
    const length = 4 + Math.floor(tries / 50);
    const id = `m-${Array.from({ length }, () => signs[draw(signs.length)] ?? 'a').join('')}`;
    if (!taken.has(id)) return id;
  }
};
