import { expect, it } from 'vitest';
import { shareOut } from '../../scripts/rendering/drawing-order.ts';
import type { DrawingTask } from '../../scripts/rendering/drawing-task.ts';
import { badgeTheme, lightBadgeTheme } from '../../src/badges/badge-theme.ts';
import { lightTokens } from '../../src/core/palette.ts';
import { ordinary } from '../badges/badge-examples.ts';

const people = ['ana', 'bo', 'chloe'];
const themes = ['#0B5D57', '#7A1F3D'].flatMap((primary) => {
  const coloured = badgeTheme({ primary, accent: '#F2B441' }, lightTokens, false);
  return [coloured, lightBadgeTheme(coloured, lightTokens)];
});

/** A link and a square of each person on each ground, in no order. */
const tasks = themes
  .flatMap((theme, ground) =>
    people.flatMap((who) =>
      (['link', 'square'] as const).map((format): DrawingTask => {
        const path = `badges/${who}/${format}-${ground}.png`;
        return {
          job: { kind: 'badge', path, who, content: ordinary, theme, format, portraitFile: `${who}.jpg` },
          file: path,
        };
      }),
    ),
  )
  .toSorted((a, b) => (a.file.at(-6) ?? '').localeCompare(b.file.at(-6) ?? ''));

/** What changes from one task to the next, and how often. */
const changes = (list: readonly DrawingTask[], of: (task: DrawingTask) => string): number =>
  list.filter((task, i) => of(task) !== of(list[i - 1] ?? task)).length;

it('draws a portrait’s images of both grounds of a programme one after the other', () => {
  const [inOrder = []] = shareOut(tasks, 1);
  expect(inOrder).toHaveLength(tasks.length);
  // Two programmes, three portraits in each: what comes again is made again.
  expect(
    changes(inOrder, ({ job }) => ('portraitFile' in job ? (job.portraitFile ?? '') : '')),
  ).toBeLessThanOrEqual(5);
  expect(changes(inOrder, ({ job }) => (job.kind === 'badge' ? job.theme.primary : ''))).toBe(1);
});
