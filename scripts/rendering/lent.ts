interface Entry<T> {
  readonly value: Promise<T>;
  users: number;
}

/**
 * Heavy things that several pieces of work use at once: made once, kept while somebody uses them and while they are no
 * more than `most`, then given up. Nobody uses what `giveUp` gets any more.
 */
export class Lent<T> {
  readonly #most: number;
  readonly #giveUp: (value: T) => Promise<void> | void;
  readonly #entries = new Map<string, Entry<T>>();

  constructor(most: number, giveUp: (value: T) => Promise<void> | void) {
    this.#most = most;
    this.#giveUp = giveUp;
  }

  /** Lends what `make` makes for a key; `use` may hold on to it until its promise ends, and no longer. */
  async lend<R>(key: string, make: () => Promise<T>, use: (value: T) => Promise<R>): Promise<R> {
    const entry = this.#entries.get(key) ?? { value: make(), users: 0 };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.users += 1;
    try {
      return await use(await entry.value);
    } finally {
      entry.users -= 1;
      await this.#giveUpOldest();
    }
  }

  async #giveUpOldest(): Promise<void> {
    for (const [key, { value, users }] of this.#entries) {
      if (this.#entries.size <= this.#most) return;
      if (users > 0) continue;
      this.#entries.delete(key);
      await value.then(this.#giveUp).catch(() => undefined);
    }
  }
}
