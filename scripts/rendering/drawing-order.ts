import type { DrawingTask } from './drawing-task.ts';

/**
 * What tasks have in common with others: the grounds of a programme, year and level first, then the portrait. A badge
 * lies on two grounds, coloured and light: they stand together, so that its portrait is made once for both.
 */
const kinship = ({ job }: DrawingTask): string => {
  const portrait = 'portraitFile' in job ? (job.portraitFile ?? '') : '';
  if (job.kind === 'card')
    return `${JSON.stringify([job.theme, job.content.motif, job.content.kind])}\n${portrait}\n${job.path}`;
  if (job.kind !== 'badge') return `${portrait}\n${job.path}`;
  const { motif, year, level, laureate } = job.content;
  const { primary, accent } = job.theme;
  return `${JSON.stringify([primary, accent, motif, year, level, laureate])}\n${portrait}\n${job.path}`;
};

/**
 * Tasks in as many lists as there are workers, equally long. Those that share a ground, then those that share a
 * portrait, stand side by side, so that each is drawn once and few are held in memory.
 */
export const shareOut = (tasks: readonly DrawingTask[], workers: number): DrawingTask[][] => {
  const inOrder = tasks
    .map((task) => ({ task, key: kinship(task) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ task }) => task);
  const each = Math.ceil(inOrder.length / workers);
  return Array.from({ length: workers }, (_, i) => inOrder.slice(i * each, (i + 1) * each));
};
