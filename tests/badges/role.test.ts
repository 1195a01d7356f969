import { describe, expect, it } from 'vitest';
import { badgeFormats } from '../../src/badges/badge-content.ts';
import { ordinary } from './badge-examples.ts';
import { textSizes } from './text-sizes.ts';

const formats = badgeFormats.filter((format) => format !== 'emblem');

describe('what a person is', () => {
  it.each([
    ['Mentore Référence', ['Mentore Référence']],
    ['Mentor of the Year, Support Functions', ['Mentor of the Year, Support Functions']],
    ['Mentore Transmission des savoirs industriels', ['Mentore Transmission', 'des savoirs industriels']],
  ])('takes a second line on a card rather than small letters: %s', (line, lines) => {
    const sizes = textSizes({ ...ordinary, line }, 'link');
    for (const one of lines) expect(sizes.get(one)).toBeGreaterThanOrEqual(27);
  });

  it.each(formats)('is no smaller than its programme and its company: %s', (format) => {
    for (const length of [10, 20, 30, 40, 50, 60]) {
      const line = 'Accueillir et transmettre, sur tous les sites et dans tous les métiers'.slice(0, length);
      const sizes = textSizes({ ...ordinary, line: line.trim() }, format);
      const role = Math.min(...[...sizes].filter(([text]) => line.includes(text)).map(([, size]) => size));
      for (const text of [ordinary.programme, ordinary.organisation])
        expect(sizes.get(text), `${text} under ${line}`).toBeLessThanOrEqual(role);
    }
  });
});
