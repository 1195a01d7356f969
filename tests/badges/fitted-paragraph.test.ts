import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../scripts/rendering/measure.ts';
import { fittedParagraph, type ParagraphRoom } from '../../src/badges/fitted-paragraph.ts';
import { TextTooLong } from '../../src/badges/fitted-text.ts';

const room: ParagraphRoom = {
  width: 600,
  height: 300,
  largest: 90,
  smallest: 20,
  leading: 1.2,
  face: 'text',
  bold: false,
};
const wide = (line: string, size: number): number => measure(line, room.face, room.bold) * size;

describe('fittedParagraph', () => {
  it('keeps every word, in order, and stays in its room', () => {
    const word = fc.stringMatching(/^[a-zéœ]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const { lines, size, leading } = fittedParagraph(words.join(' '), { ...room, smallest: 4 }, measure);
        expect(lines.join(' ').split(' ')).toEqual(words);
        for (const line of lines) expect(wide(line, size)).toBeLessThanOrEqual(room.width);
        expect(lines.length * size * leading).toBeLessThanOrEqual(room.height);
      }),
    );
  });

  it('takes the largest size for a short text', () => {
    expect(fittedParagraph('Merci', room, measure)).toMatchObject({ lines: ['Merci'], size: 90 });
  });

  it('evens lines out instead of leaving a word alone', () => {
    const { lines } = fittedParagraph('un deux trois quatre cinq six', { ...room, largest: 60 }, measure);
    const widths = lines.map((line) => measure(line, room.face, room.bold));
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });

  it('never breaks at a no-break space', () => {
    const { lines } = fittedParagraph('Atelier\u00A0: écouter « sans\u00A0» conseiller', room, measure);
    expect(lines.join('|')).toMatch(/Atelier\u00A0:.*sans\u00A0»/u);
  });

  it.each([
    'Le mentorat',
    'Deux personnes, du temps, de la confiance.',
    'Soirée de remise, Mentor de l’année 2027',
    'Mentor of the Year 2027, the ceremony',
  ])('ends no line with a small word: %s', (text) => {
    const { lines } = fittedParagraph(text, { ...room, width: 420, height: 330 }, measure);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/(?<!\p{L})\p{L}{1,3}$/u);
  });

  it.each([
    ['Soirée de remise, Mentor de l’année 2027', /^Soirée de remise,(\|.*)?\|Mentor de l’année 2027$/u],
    ['Mentor of the Year 2027, the ceremony', /^Mentor of the Year 2027,\|the ceremony$/u],
    // One word would be left over.
    ['Oui, nous nous rencontrons en octobre', /^(?!Oui,\|)/u],
  ])('begins a line with each phrase: %s', (text, wanted) => {
    const { lines } = fittedParagraph(text, { ...room, width: 800, height: 330 }, measure);
    expect(lines.join('|')).toMatch(wanted);
  });

  it.each([
    ['Dix ans de mentorat', ['Dix ans', 'de mentorat']],
    ['Cérémonie de fin de saison', ['Cérémonie', 'de fin', 'de saison']],
    ['The art of not giving advice', ['The art', 'of not giving', 'advice']],
  ])('lets a line end with a short noun: %s', (text, lines) => {
    expect(fittedParagraph(text, { ...room, width: 420, height: 330 }, measure).lines).toEqual(lines);
  });

  it('leaves out the dot between two facts where a line ends', () => {
    const facts = 'du 30 septembre au 1er octobre\u00A0· Saint-Maximin, à distance';
    expect(fittedParagraph(facts, { ...room, largest: 32 }, measure).lines).toEqual([
      'du 30 septembre au 1er octobre',
      'Saint-Maximin, à distance',
    ]);
    expect(fittedParagraph('Lyon\u00A0· Nantes', room, measure).lines).toEqual(['Lyon\u00A0· Nantes']);
  });

  it('lets a line end with one where the letters would be much smaller', () => {
    const narrow = { ...room, width: 200, height: 220 };
    expect(fittedParagraph('une fée', narrow, measure).lines).toEqual(['une', 'fée']);
  });

  it.each(['Et si le binôme ne marche pas ?', 'Soirée de remise, Mentor de l’année 2027'])(
    'leaves no line much shorter than the others where letters may be a little smaller: %s',
    (text) => {
      const card = { ...room, width: 630, height: 254, largest: 124, leading: 1.04 };
      const { lines } = fittedParagraph(text, card, measure);
      const widths = lines.map((line) => measure(line, card.face, card.bold));
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(0.45 * Math.max(...widths));
    },
  );

  it('leaves no line of a quotation much shorter than the others, but the last', () => {
    const quote =
      '«\u00A0Au début, je cherchais des réponses\u202F; à la fin, j’avais de meilleures questions, et une amie.\u00A0»';
    const card = {
      ...{ width: 936, height: 520, largest: 132, smallest: 30, leading: 1.14 },
      ...({ face: 'display', bold: true } as const),
    };
    const { lines, size } = fittedParagraph(quote, card, measure);
    const widths = lines.map((line) => measure(line, card.face, card.bold));
    expect(Math.min(...widths.slice(0, -1))).toBeGreaterThan(0.5 * Math.max(...widths));
    expect(size).toBeGreaterThanOrEqual(80);
  });

  it.each(['M'.repeat(60), 'mot '.repeat(400)])('refuses what does not fit: %.10s', (text) => {
    expect(() => fittedParagraph(text, room, measure)).toThrow(TextTooLong);
  });
});
