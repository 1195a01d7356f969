import { readdirSync, readFileSync } from 'node:fs';
import { launchBrowser } from '../../tests/site/browser.ts';
import { badgeSizes } from '../../src/badges/badge-content.ts';
import { designSvg } from './peers.ts';
import { eachPng, processCpuMs, type Pipeline } from './pipeline.ts';

/** Clock ticks a second, as Linux counts them for every program. */
const ticks = 100;

/** CPU in ms of all processes below this one, read from /proc; 0 elsewhere than on Linux. */
const childrenCpuMs = (): number => {
  if (process.platform !== 'linux') return 0;
  const parents = new Map<number, number>();
  const used = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      parents.set(Number(name), Number(fields[1]));
      used.set(Number(name), ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks);
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && parent > 1 && (parent === process.pid || isBelow(parent));
  };
  return [...used].reduce((sum, [pid, ms]) => sum + (isBelow(pid) ? ms : 0), 0);
};

/** Screenshots of one page that stays open: satori's SVG, which Chromium shows as it is, photo included. */
export const chromium = async (): Promise<Pipeline> => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  return {
    name: 'chromium',
    draw: (holder) =>
      eachPng(async (png) => {
        await page.setViewportSize(badgeSizes[png.format]);
        await page.setContent(
          `<style>body{margin:0}svg{display:block}</style>${await designSvg(holder, png)}`,
        );
        return page.screenshot({ omitBackground: png.format === 'emblem' });
      }),
    cpuMs: () => processCpuMs() + childrenCpuMs(),
    close: () => browser.close(),
  };
};
