/** Symbols of a block (RFC 1951, 3.2.5): bytes, its end, and how many bytes are like those before. */
export const symbols = 286;
export const endOfBlock = 256;
export const shortest = 3;
export const longest = 258;

/** The symbol of each length. */
export const lengthSymbols = new Uint16Array(longest + 1);

/** What is written behind the code of each length: how many bits, and which. */
export const extraBits = new Uint8Array(longest + 1);
export const extras = new Uint8Array(longest + 1);

for (let symbol = 257, length = shortest; symbol < 285; symbol += 1) {
  const bits = symbol < 265 ? 0 : (symbol - 261) >> 2;
  for (let extra = 0; extra < 1 << bits; extra += 1, length += 1) {
    lengthSymbols[length] = symbol;
    extraBits[length] = bits;
    extras[length] = extra;
  }
}
lengthSymbols[longest] = 285;
extraBits[longest] = 0;
extras[longest] = 0;
