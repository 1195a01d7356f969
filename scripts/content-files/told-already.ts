import { plainNameOf } from '../../src/core/file-name.ts';
import type { Problem } from '../../src/core/problem.ts';

/**
 * Problems without those that another one causes: a translation is neither older than an original that is being
 * mended, nor without one that only bears a wrong name.
 */
export const withoutEchoes = (problems: readonly Problem[]): Problem[] => {
  const faulty = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const misnamed = new Set(
    problems.filter(({ id }) => wrongNames.has(id)).map(({ file }) => meantPath(file)),
  );
  const isEcho = ({ id, values: { original } }: Problem): boolean =>
    typeof original === 'string' &&
    ((id === 'stale-translation' && faulty.has(original)) ||
      (id === 'translation-without-original' && misnamed.has(withoutExtension(original))));
  return problems.filter((one) => !isEcho(one));
};

const wrongNames = new Set<Problem['id']>(['wrong-extension', 'bad-file-name']);

const withoutExtension = (path: string): string => path.replace(/(?:\.[^./]*)+$/, '');

const meantPath = (file: string): string => {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(withoutExtension(file)) ?? [];
  return folder + plainNameOf(name);
};
