import { expect, it } from 'vitest';
import { freed } from '../../scripts/rendering/freed.ts';
import { Lent } from '../../scripts/rendering/lent.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('lends what is in use to all, and gives up the oldest that nobody uses', async () => {
  const made: string[] = [];
  const gone: string[] = [];
  const lent = new Lent<string>(2, (value) => {
    gone.push(value);
  });
  const lend = (key: string, use: (value: string) => Promise<string>): Promise<string> =>
    lent.lend(
      key,
      () => {
        made.push(key);
        return Promise.resolve(key);
      },
      use,
    );
  let finish = (): void => undefined;
  const slow = lend('a', async (value) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return `${value} used`;
  });
  for (const key of ['a', 'b', 'c', 'd']) await lend(key, (value) => Promise.resolve(value));
  expect(made).toEqual(['a', 'b', 'c', 'd']);
  expect(gone).toEqual(['b', 'c']);
  finish();
  expect(await slow).toBe('a used');
  await lend('e', (value) => Promise.resolve(value));
  expect(gone).toEqual(['b', 'c', 'a']);
});

it('never gives up what is still used, whatever comes and fails meanwhile', async () => {
  const lent = new Lent<{ gone: boolean }>(1, (one) => {
    one.gone = true;
  });
  const lend = async (i: number): Promise<boolean> =>
    lent.lend(
      `${i % 5}`,
      () => (i % 11 === 10 ? Promise.reject(new Error('unreadable')) : Promise.resolve({ gone: false })),
      async (one) => {
        await pause(i % 3);
        return one.gone;
      },
    );
  const outcomes = await Promise.allSettled(Array.from({ length: 60 }, (_, i) => lend(i)));
  const used = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(used.length).toBeGreaterThan(30);
  expect(used).not.toContain(true);
});

it('gives memory back at once, but never that of small bytes, which others may share', () => {
  const large = new Uint8Array(1e6);
  freed(large);
  expect(large.length).toBe(0);
  const [small, neighbour] = [Buffer.from('small'), Buffer.from('neighbour')];
  freed(small);
  expect(`${small.toString()} ${neighbour.toString()}`).toBe('small neighbour');
});
