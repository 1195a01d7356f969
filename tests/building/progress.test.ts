import { describe, expect, it } from 'vitest';
import { pace, progressOn } from '../../scripts/building/progress.ts';

describe('the pace of long work', () => {
  it('tells the rate and the time left', () => {
    expect(pace(120, 500, 2)).toBe(' (60/s, 0:07)');
    expect(pace(3, 300, 2)).toBe(' (1.5/s, 3:18)');
    expect(pace(500, 500, 8)).toBe(' (63/s, 0:00)');
  });

  it('waits for a second before it judges', () => {
    expect(pace(5, 500, 0.4)).toBe('');
    expect(pace(0, 500, 3)).toBe('');
  });

  it('is for terminals: a log has no counts', () => {
    const said: string[] = [];
    const progress = progressOn({
      isTTY: false,
      write: (text: string | Uint8Array) => said.push(String(text)) > 0,
    });
    progress.count('Images', 1, 2);
    expect(said).toEqual([]);
  });
});
