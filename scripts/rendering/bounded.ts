/** Values kept for reuse up to a total weight; the least recently used go first. */
export class Bounded<V> {
  readonly #limit: number;
  readonly #weigh: (value: V) => number;
  readonly #kept = new Map<string, V>();
  #total = 0;

  /** `weigh` gives the weight of a value in the unit of `limit`; without it, `limit` counts values. */
  constructor(limit: number, weigh: (value: V) => number = () => 1) {
    this.#limit = limit;
    this.#weigh = weigh;
  }

  get(key: string): V | undefined {
    const value = this.#kept.get(key);
    if (value === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, value);
    return value;
  }

  set(key: string, value: V): V {
    const old = this.#kept.get(key);
    if (old !== undefined) this.#total -= this.#weigh(old);
    this.#kept.delete(key);
    this.#kept.set(key, value);
    this.#total += this.#weigh(value);
    for (const [oldest, worth] of this.#kept) {
      if (this.#total <= this.#limit || oldest === key) break;
      this.#kept.delete(oldest);
      this.#total -= this.#weigh(worth);
    }
    return value;
  }
}
