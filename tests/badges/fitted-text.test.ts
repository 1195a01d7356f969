import { describe, expect, it } from 'vitest';
import { measure as ours } from '../../scripts/rendering/measure.ts';
import { fittedText, TextTooLong, type Measure, type TextRoom } from '../../src/badges/fitted-text.ts';

/** Half an em a letter. */
const measure: Measure = Object.assign((text: string) => text.length / 2, { reach: ours.reach });
const room: TextRoom = { width: 500, largest: 100, smallest: 20, lines: 2, face: 'display', bold: true };

describe('fitted text', () => {
  it('keeps a short name on one line at the largest size', () => {
    expect(fittedText('Li Wu', room, measure)).toMatchObject({ lines: ['Li Wu'], size: 100 });
  });

  it('sets a longer name on two lines, as balanced as its spaces allow', () => {
    expect(fittedText('Anna Bo Li Wu', room, measure)).toMatchObject({
      lines: ['Anna Bo', 'Li Wu'],
      size: 100,
    });
  });

  it.each([
    ['Anne de La Tour', ['Anne', 'de La Tour']],
    ['Jan van der Berg', ['Jan', 'van der Berg']],
    ['Abcdefghi de', ['Abcdefghi', 'de']],
    ['De Abcdefghi', ['De Abcdefghi']],
    ['Ben Abcdefghi', ['Ben', 'Abcdefghi']],
    ['Ann Ní Abcdef', ['Ann', 'Ní Abcdef']],
    ['Seá MAC Abcde', ['Seá', 'MAC Abcde']],
    ['Mac Abcdefghi', ['Mac', 'Abcdefghi']],
    ['Jan op de Abcd', ['Jan', 'op de Abcd']],
    ['Abc degli Abcd', ['Abc', 'degli Abcd']],
    ['Ann St. Abcdef', ['Ann', 'St. Abcdef']],
    ['Ann ap Abcdef', ['Ann', 'ap Abcdef']],
  ])('keeps small words with what follows them: %s', (name, lines) => {
    expect(fittedText(name, room, measure).lines).toEqual(lines);
  });

  it.each(['Abcdefghi Jr.', 'Abcdefghi III'])('keeps what a name ends with beside it: %s', (name) => {
    expect(fittedText(name, room, measure).lines).toEqual([name]);
  });

  it('breaks neither at a hyphen nor after a small word where the name is large enough, and never at a no-break space', () => {
    expect(fittedText('Jean-Baptiste', room, measure).lines).toEqual(['Jean-Baptiste']);
    expect(fittedText('Anne-Lise\u00A0Roy', room, measure).lines).toHaveLength(1);
  });

  it('breaks at a hyphen where the name would be too small, and is clearly larger for it', () => {
    const wanted = { ...room, comfort: 80 };
    expect(fittedText('Jean-Baptiste', wanted, measure)).toMatchObject({
      lines: ['Jean-', 'Baptiste'],
      size: 100,
    });
    const little = `A-${'x'.repeat(24)}`;
    expect(fittedText(little, wanted, measure).lines).toEqual([little]);
    expect(fittedText('Jean--Baptiste -', wanted, measure).lines).toEqual(['Jean--Baptiste', '-']);
  });

  it('breaks after a small word where nothing else makes the name readable', () => {
    const narrow = { ...room, width: 130, smallest: 25 };
    expect(fittedText('Anna de la Abcdefgh', narrow, measure).lines).toEqual(['Anna de la', 'Abcdefgh']);
  });

  // On the card of a shared link, where the role has letters of 36 px.
  it.each([
    ['Lea von der Schulenburg-Wolfsburg', ['Lea von der', 'Schulenburg-', 'Wolfsburg']],
    ['Anne van der Straeten-Ponthoz', ['Anne', 'van der Straeten-', 'Ponthoz']],
    ['Anne Marie-Antoinette Roy', ['Anne', 'Marie-Antoinette', 'Roy']],
    ['Marie-Antoinette Dupont-Aignan-Lefebvre', ['Marie-Antoinette', 'Dupont-Aignan-', 'Lefebvre']],
    ['Loïc Saint-Amour-Gagné', ['Loïc', 'Saint-Amour-Gagné']],
  ])('is half as large again as the role, cut where that hurts least: %s', (name, lines) => {
    const link = {
      ...room,
      width: 524,
      largest: 104,
      smallest: 22,
      height: 186,
      lines: 3,
      comfort: 54,
    } as const;
    const set = fittedText(name, link, ours);
    expect(set.lines).toEqual(lines);
    expect(set.size).toBeGreaterThanOrEqual(54);
  });

  it('parts small words from what follows them together, and never from one another', () => {
    const name = 'Jean-Baptiste de La Rochefoucauld-Montmorency';
    for (const width of [350, 420, 460, 524, 558, 700, 936]) {
      const { lines } = fittedText(name, { ...room, lines: 3, width, height: 204, comfort: 57 }, ours);
      for (const line of lines) expect(line, lines.join(' / ')).not.toMatch(/ de$|^La /);
    }
  });

  it('may be larger alone on its line', () => {
    const alone = { ...room, largestAlone: 160 };
    expect(fittedText('Li Wu', alone, measure)).toMatchObject({ lines: ['Li Wu'], size: 160 });
    expect(fittedText('Anna Bo Li Wu', alone, measure).size).toBe(100);
  });

  it('shrinks what is wide until it fits', () => {
    const { lines, size } = fittedText('x'.repeat(40), room, measure);
    expect(size).toBe(25);
    expect(measure(lines[0] ?? '', 'display', true) * size).toBeLessThanOrEqual(room.width);
  });

  it('takes a third line only when the text is clearly larger for it, and it stays within the height', () => {
    const three = { ...room, lines: 3, height: 330 } as const;
    expect(fittedText('Anne Montmorency-Roy Łącka', three, measure).lines).toHaveLength(3);
    expect(fittedText('Anne de La Tour', three, measure).lines).toHaveLength(2);
    const { lines, size, leading } = fittedText('Anne Bo Li', { ...three, width: 90 }, measure);
    expect(lines.length * size * leading).toBeLessThanOrEqual(330);
  });

  it('sets lines apart where a hanging letter would meet an accented capital', () => {
    const tight = fittedText('Ignacy Zolkiewny', room, measure).leading;
    expect(fittedText('Ignacy Żółkiewny', room, measure).leading).toBeGreaterThan(tight);
    expect(fittedText('Aurelie Żółkiewny', room, measure).leading).toBe(tight);
  });

  it.each([
    ['Lê Hạnh Thị Ấn', 'hooks and accents over a capital, a dot below'],
    ['Nguyễn Thị Diễm Hoa', 'two marks over a small letter'],
    ['Nguyễn Thị Phượng Diễm', 'a dot below, two marks over a small letter'],
    ['Ruta Kaķeņu Ābolu Ēvelds', 'a comma below, a macron'],
    ['Виктор Цой Йода', 'a Cyrillic tail, a breve'],
    ['Wu An Ổn Ẩn', 'two marks over a capital, nothing above them'],
  ])('sets lines apart where marks would meet: %s (%s)', (name) => {
    const { leading, lines, size } = fittedText(name, { ...room, height: 300 }, measure);
    expect(leading).toBeGreaterThan(fittedText('Anne de La Tour', room, measure).leading);
    expect(lines.length * size * leading).toBeLessThanOrEqual(300);
  });

  it('keeps the room of two accents on a capital above the first line, within its height', () => {
    const { lines, size, leading, head } = fittedText('Ẩn Quỳnh', { ...room, height: 100 }, measure);
    expect(head).toBeGreaterThan(0.2);
    expect((lines.length * leading + head) * size).toBeLessThanOrEqual(100);
    for (const name of ['Élise Roy', 'Åsa Roy', 'Śmiga'])
      expect(fittedText(name, room, measure).head).toBe(0);
  });

  it('refuses what does not fit at the smallest size, and says what', () => {
    const long = 'x'.repeat(60);
    expect(() => fittedText(long, room, measure)).toThrow(TextTooLong);
    expect(() => fittedText(long, room, measure)).toThrow(long);
  });
});
