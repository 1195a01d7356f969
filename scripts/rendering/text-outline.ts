import { tracking, type Face } from '../../src/badges/element.ts';
import { fontsOf, type LoadedFont } from './fonts.ts';

const rounded = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const letters = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** Stretches of a text that one font file holds. */
const runs = (
  text: string,
  fonts: readonly LoadedFont[],
): { readonly owner: LoadedFont; readonly text: string }[] => {
  const found: { owner: LoadedFont; text: string }[] = [];
  for (const char of text) {
    const owner = fonts.find((one) => one.letters.has(char.codePointAt(0) ?? 0));
    if (!owner) throw new Error(`No font has “${char}” of “${text}”: check undrawableCharacters first`);
    const last = found.at(-1);
    if (last?.owner === owner) last.text += char;
    else found.push({ owner, text: char });
  }
  return found;
};

/** A text as outlines, kerned. Baseline at `y`, starting, centred or ending at `x`. */
export interface OutlineRequest {
  readonly text: string;
  readonly face: Face;
  readonly bold: boolean;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle';
}

/** Glyph outlines of a text and how wide they run, in the units of `size`. Throws for a letter that no font has. */
export const textOutline = ({
  text,
  face,
  bold,
  size,
  x,
  y,
  anchor = 'start',
}: OutlineRequest): { d: string; width: number } => {
  const placedGlyphs: { commands: readonly { command: string; args: number[] }[]; at: number; k: number }[] =
    [];
  let pen = 0;
  for (const run of runs(text.normalize('NFC'), fontsOf(face, bold ? 700 : 400))) {
    const k = size / run.owner.font.unitsPerEm;
    const { glyphs, positions } = run.owner.font.layout(run.text);
    for (const [i, glyph] of glyphs.entries()) {
      placedGlyphs.push({ commands: glyph.path.commands, at: pen, k });
      pen += (positions[i]?.xAdvance ?? glyph.advanceWidth) * k + tracking[face] * size;
    }
  }
  const width = pen - tracking[face] * size;
  const left = anchor === 'middle' ? x - width / 2 : x;
  const d = placedGlyphs
    .flatMap(({ commands, at, k }) =>
      commands.map(({ command, args }) => {
        const numbers = args.map((value, i) => rounded(i % 2 === 0 ? left + at + value * k : y - value * k));
        return `${letters[command as keyof typeof letters]}${numbers.join(' ')}`;
      }),
    )
    .join('');
  return { d, width };
};
