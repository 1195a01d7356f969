import { stringify } from 'yaml';
import { extensions, type ContentName } from '../../src/core/collection.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { Settings } from '../../src/core/settings.ts';
import { checkContent } from '../content-files/check-content.ts';
import { FileDrafts } from '../withdrawing/file-drafts.ts';

/** A file to write. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** The file of an entry in the default language. */
export const entryFile = (
  { collection, id, data, body }: { collection: ContentName; id: string; data: object; body: string },
  settings: Settings,
): NewFile => {
  const extension = extensions[collection];
  const fields = stringify(data, { lineWidth: 0 });
  return {
    file: `src/content/${collection}/${settings.defaultLocale}/${id}.${extension}`,
    text: extension === 'yaml' ? fields : `---\n${fields}---\n\n${body}\n`,
  };
};

/** A file of the private folder. */
export const privateFile = (name: string, person: string, data: object, settings: Settings): NewFile => ({
  file: `${settings.privateFolder}/${name}/${person}.yaml`,
  text: stringify(data, { lineWidth: 0 }),
});

interface Project {
  readonly root: string;
  readonly settings: Settings;
  readonly today: string;
}

/** Writes files all together, unless the content would have errors it did not have: see `applyChecked`. */
export const writeChecked = async (files: readonly NewFile[], project: Project): Promise<Problem[]> => {
  const drafts = new FileDrafts(project.root);
  for (const { file, text } of files) drafts.write(file, text);
  return applyChecked(drafts, project);
};

/**
 * Applies changes all together, unless the content would have errors it did not have: then nothing stays, and those
 * errors are given.
 */
export const applyChecked = async (
  drafts: FileDrafts,
  { root, settings, today }: Project,
): Promise<Problem[]> => {
  const errors = async (): Promise<Problem[]> =>
    (await checkContent({ root, settings, today })).problems.filter(({ severity }) => severity === 'error');
  const before = new Set((await errors()).map(nameOf));
  drafts.apply();
  const caused = (await errors()).filter((one) => !before.has(nameOf(one)));
  if (caused.length > 0) drafts.undo();
  return caused;
};

const nameOf = ({ id, file, path, values }: Problem): string => JSON.stringify([id, file, path, values]);
