/** Characters as they are written at a place of some bytes, and how many bytes they take. */
export interface Written {
  readonly codes: readonly number[];
  readonly length: number;
}

const gap = 0x20;

/** Named references of letters are a letter and the name of its accent; the accent does not matter here. */
const accented =
  /^([A-Za-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|strok|ogon|dot|breve|macr|dblac)$/;
const namedLetters: Readonly<Record<string, string>> = {
  szlig: 'ss',
  oelig: 'oe',
  OElig: 'oe',
  aelig: 'ae',
  AElig: 'ae',
  eth: 'd',
  ETH: 'd',
  thorn: 'th',
  THORN: 'th',
  inodot: 'i',
  amp: '&',
  shy: '',
  zwj: '',
  zwnj: '',
};

const codesOf = (text: string): number[] => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

/** What stands at a byte that is not a plain ASCII letter: a reference, an escape, or a character of UTF-8. */
export const decodedAt = (bytes: Uint8Array, at: number): Written => {
  switch (bytes[at]) {
    case 0x26:
      return reference(bytes, at);
    case 0x25:
      return percent(bytes, at);
    case 0x5c:
      return escape(bytes, at);
    default:
      return utf8(bytes, at);
  }
};

const utf8 = (bytes: Uint8Array, at: number): Written => {
  const first = bytes[at] ?? 0;
  const more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
  if (first < 0x80 || more === 0 || first >= 0xf5) return { codes: [first], length: 1 };
  let code = first & (0x3f >> more);
  for (let index = 1; index <= more; index += 1) {
    const byte = bytes[at + index] ?? 0;
    if ((byte & 0xc0) !== 0x80) return { codes: [first], length: 1 };
    code = (code << 6) | (byte & 0x3f);
  }
  return code > 0x10ffff ? { codes: [first], length: 1 } : { codes: [code], length: more + 1 };
};

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);

const reference = (bytes: Uint8Array, at: number): Written => {
  const [whole, hex, decimal, name] =
    /^&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z]{2,8}));/.exec(ascii(bytes, at, at + 12)) ?? [];
  if (whole === undefined) return { codes: [gap], length: 1 };
  const length = whole.length;
  if (name !== undefined) {
    const letter = accented.exec(name)?.[1] ?? namedLetters[name] ?? ' ';
    // Escaped twice: what follows `&amp;` is read as a reference again.
    if (letter === '&') return twice(bytes, at, length);
    return { codes: codesOf(letter), length };
  }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return { codes: [code <= 0x10ffff ? code : gap], length };
};

const twice = (bytes: Uint8Array, at: number, length: number): Written => {
  const [whole] =
    /^(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z]{2,8});/.exec(ascii(bytes, at + length, at + length + 11)) ?? [];
  if (whole === undefined || whole === 'amp;') return { codes: [gap], length };
  const inner = reference(Buffer.from(`&${whole}`), 0);
  return { codes: inner.codes, length: length + whole.length };
};

/** A run of `%C3%A9`, as UTF-8. */
const percent = (bytes: Uint8Array, at: number): Written => {
  const run: number[] = [];
  let end = at;
  while (bytes[end] === 0x25) {
    const hex = ascii(bytes, end + 1, end + 3);
    if (!/^[0-9a-fA-F]{2}$/.test(hex)) break;
    run.push(Number.parseInt(hex, 16));
    end += 3;
  }
  if (run.length === 0) return { codes: [gap], length: 1 };
  const codes: number[] = [];
  const raw = Uint8Array.from(run);
  for (let index = 0; index < raw.length;) {
    const one = utf8(raw, index);
    codes.push(...one.codes);
    index += one.length;
  }
  return { codes, length: end - at };
};

/** `\u00e9`, `\u{e9}` and `\xe9`; any other escape is a gap with its letter, so that `\n` does not start a word. */
const escape = (bytes: Uint8Array, at: number): Written => {
  const text = ascii(bytes, at, at + 10);
  const [whole, four, braced, two] =
    /^\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2}))/.exec(text) ?? [];
  if (whole !== undefined) {
    const code = Number.parseInt(four ?? braced ?? two ?? '20', 16);
    return { codes: [code <= 0x10ffff ? code : gap], length: whole.length };
  }
  return { codes: [gap], length: /^\\[nrtbf"'/]/.test(text) ? 2 : 1 };
};
