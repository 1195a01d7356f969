// Benchmarks of the kit against its peers: `npm run bench -- images [--json]`. Measures CPU, not the clock.
import { parseArgs } from 'node:util';
import { checkCosts } from './check/check-cost.ts';
import { compare } from './images/compare.ts';
import { comparisonReport } from './images/comparison-report.ts';
import { photoKindOf, photoKinds } from './images/people.ts';
import { scaleUp } from './images/scale.ts';

const usage = `npm run bench -- check [--mentors 10000] [--pages 1000] [--runs 3]\nnpm run bench -- images [--json] [--people 6] [--blocks 5] [--runs 3] [--photos ${photoKinds.join('|')}] [--only ours,floor] [--scale 10000]`;

const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new TypeError(`${text}: a whole number from 1 was expected`);
  return value;
};

const images = async (words: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'boolean', default: false },
      people: { type: 'string', default: '6' },
      blocks: { type: 'string', default: '5' },
      runs: { type: 'string', default: '3' },
      photos: { type: 'string', default: 'camera' },
      only: { type: 'string' },
      scale: { type: 'string' },
    },
  });
  const say = (text: string): void => {
    console.error(text);
  };
  const photos = photoKindOf(values.photos);
  if (values.scale !== undefined) {
    console.log(JSON.stringify(await scaleUp(whole(values.scale), photos, say), undefined, 2));
    return;
  }
  const result = await compare(
    {
      people: whole(values.people),
      blocks: whole(values.blocks),
      runs: whole(values.runs),
      photos,
      only: values.only?.split(','),
    },
    say,
  );
  console.log(values.json ? JSON.stringify(result, undefined, 2) : comparisonReport(result));
};

const check = async (words: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      mentors: { type: 'string', default: '10000' },
      pages: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '3' },
    },
  });
  const costs = await checkCosts(whole(values.mentors), whole(values.pages), whole(values.runs));
  console.log(JSON.stringify(costs));
};

const subjects: Readonly<Record<string, (words: readonly string[]) => unknown>> = { check, images };

try {
  const [subject = '', ...words] = process.argv.slice(2);
  const measure = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined;
  if (!measure) throw new TypeError(`what to measure was expected: ${Object.keys(subjects).join(', ')}`);
  await measure(words);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
