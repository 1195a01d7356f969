/** Codes of a deflate block: each as `bits << 5 | length`, its first bit lowest. */
export type Codes = Int32Array;

/**
 * How deep each of several weights, the lightest first, lies in Huffman's tree: the two lightest nodes meet in a new
 * one until a single one is left. Leaves and new nodes each come in order of weight.
 */
const depths = (weights: Float64Array): Uint8Array => {
  const leaves = weights.length;
  const nodes = Float64Array.from({ length: 2 * leaves - 1 }, (_, i) => weights[i] ?? 0);
  const parents = new Uint16Array(nodes.length);
  let leaf = 0;
  let made = leaves;
  for (let node = leaves; node < nodes.length; node += 1) {
    for (let child = 0; child < 2; child += 1) {
      const takesLeaf = leaf < leaves && (made === node || (nodes[leaf] ?? 0) <= (nodes[made] ?? 0));
      const lightest = takesLeaf ? leaf : made;
      if (takesLeaf) leaf += 1;
      else made += 1;
      nodes[node] = (nodes[node] ?? 0) + (nodes[lightest] ?? 0);
      parents[lightest] = node;
    }
  }
  const depth = new Uint8Array(nodes.length);
  for (let node = nodes.length - 2; node >= 0; node -= 1) depth[node] = 1 + (depth[parents[node] ?? 0] ?? 0);
  return depth.subarray(0, leaves);
};

/** How many codes there are of each length: those too long end at `limit`, and others grow to make room for them. */
const lengthCounts = (depth: Uint8Array, limit: number): Uint16Array => {
  const counts = new Uint16Array(limit + 1);
  for (const one of depth) counts[Math.min(one, limit)] = (counts[Math.min(one, limit)] ?? 0) + 1;
  let room = 2 ** limit;
  for (let length = 1; length <= limit; length += 1) room -= (counts[length] ?? 0) << (limit - length);
  for (; room < 0; room += 1) {
    let length = limit - 1;
    while (!counts[length]) length -= 1;
    // A code of this length becomes two, one longer; the second is for one of the longest, which leaves its place.
    counts[length] = (counts[length] ?? 0) - 1;
    counts[length + 1] = (counts[length + 1] ?? 0) + 2;
    counts[limit] = (counts[limit] ?? 0) - 1;
  }
  return counts;
};

/**
 * The length in bits of each symbol's code, by how often it comes: 0 for one that never does. At least two do, and no
 * more than `2 ** limit`, the length that none exceeds.
 */
export const codeLengths = (counts: Uint32Array, limit: number): Uint8Array => {
  // As one number each, they are sorted without being asked which goes first.
  const lightestFirst = Float64Array.from(counts, (count, symbol) => count * counts.length + symbol)
    .filter((_, symbol) => counts[symbol] !== 0)
    .sort();
  const weights = lightestFirst.map((one) => Math.floor(one / counts.length));
  const perLength = lengthCounts(depths(weights), limit);
  const lengths = new Uint8Array(counts.length);
  let next = 0;
  for (let length = limit; length > 0; length -= 1) {
    for (let left = perLength[length] ?? 0; left > 0; left -= 1, next += 1) {
      lengths[(lightestFirst[next] ?? 0) % counts.length] = length;
    }
  }
  return lengths;
};

const reversed = (bits: number, length: number): number => {
  let turned = 0;
  for (let i = 0; i < length; i += 1) turned = (turned << 1) | ((bits >> i) & 1);
  return turned;
};

/** The codes that a decoder makes of their lengths (RFC 1951, 3.2.2): in order of length, then of symbol. */
export const codesOf = (lengths: Uint8Array): Codes => {
  const next = new Uint16Array(17);
  for (const length of lengths) next[length + 1] = (next[length + 1] ?? 0) + 1;
  next[1] = 0;
  // So far how many codes are one shorter; from here on the first code of each length.
  for (let length = 2; length < next.length; length += 1)
    next[length] = ((next[length - 1] ?? 0) + (next[length] ?? 0)) << 1;
  return Int32Array.from(lengths, (length) => {
    if (length === 0) return 0;
    const bits = next[length] ?? 0;
    next[length] = bits + 1;
    return (reversed(bits, length) << 5) | length;
  });
};
