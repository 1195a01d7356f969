// Benchmarks of the kit against its peers: `npm run bench -- images [--json]`. Measures CPU, not the clock.
import { parseArgs } from 'node:util';
import { checkCosts } from './check/check-cost.ts';
import { compare } from './images/compare.ts';
import { comparisonReport } from './images/comparison-report.ts';
import { pipelineNames, type PipelineName } from './images/pipeline.ts';
import { photoKindOf, photoKinds } from './images/people.ts';
import { scaleUp } from './images/scale.ts';

const usage = `npm run bench -- check [--mentors 10000] [--pages 1000] [--runs 3]\nnpm run bench -- images [--json] [--people 6] [--blocks 5] [--runs 3] [--photos ${photoKinds.join('|')}] [--only ours,floor] [--scale 10000]`;

/** A whole number from 1, as an option says it. Throws a TypeError for anything else. */
const whole = (option: string, text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new TypeError(`--${option} ${text}: a whole number from 1 was expected`);
  return value;
};

/** The pipelines that are named, ours always: the others are compared with it. Throws a TypeError for any other name. */
const pipelinesIn = (words: string): PipelineName[] => {
  const asked = words.split(',');
  const unknown = asked.find((one) => !pipelineNames.some((name) => name === one));
  if (unknown !== undefined) throw new TypeError(`--only ${unknown}: ${pipelineNames.join(' | ')}`);
  return pipelineNames.filter((name) => name === 'ours' || asked.includes(name));
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
    console.log(JSON.stringify(await scaleUp(whole('scale', values.scale), photos, say), undefined, 2));
    return;
  }
  const result = await compare(
    {
      people: whole('people', values.people),
      blocks: whole('blocks', values.blocks),
      runs: whole('runs', values.runs),
      photos,
      only: values.only === undefined ? pipelineNames : pipelinesIn(values.only),
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
  const costs = await checkCosts(
    whole('mentors', values.mentors),
    whole('pages', values.pages),
    whole('runs', values.runs),
  );
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
