import { once, perThing } from '../../src/core/once.ts';
import type { Day } from '../../src/core/day.ts';
import type { Kit } from '../../src/core/kit.ts';
import { hasErrors, type Problem } from '../../src/core/problem.ts';
import { publish, type Published } from '../../src/core/published.ts';
import { ruleProblems } from '../../src/core/rules.ts';
import type { Settings } from '../../src/core/settings.ts';
import { ruleCodes } from '../../src/core/charter.ts';
import { checkedText, namesInText } from './body/body-problems.ts';
import { pictureFilesOf } from './picture-files.ts';
import { demonstrationLeftovers } from './demonstration-leftovers.ts';
import { fieldWording, writingOf } from './wording.ts';
import { sealProblems } from './charter-seal.ts';
import { undrawableNames } from './drawable.ts';
import { entryPictures } from './entry-pictures.ts';
import { unfittingNames } from './fitting.ts';
import { located } from './locate.ts';
import type { KeptFiles } from './kept-files.ts';
import { withMeantEntries } from './named-entry.ts';
import type { Source } from './position.ts';
import { readKit, type ReadFile, type ReadKit } from './read-kit.ts';
import { settingsFile } from './settings-source.ts';
import { withoutSurplus } from './surplus.ts';
import { withoutEchoes } from './told-already.ts';
import { staleTranslations } from './translation-mark.ts';

export interface CheckOptions {
  /** Folder that holds `src/content`. */
  readonly root: string;
  readonly settings: Settings;
  readonly today: Day;
  /** Whether what may wait in a draft stops the build. */
  readonly production?: boolean;
  /** Files read before, for a check that goes on while people write. */
  readonly kept?: KeptFiles;
}

/** Everything the check found, in the order of the files. */
export interface CheckResult {
  readonly problems: readonly Problem[];
  /** Whether anything stops a build. */
  readonly failed: boolean;
  readonly counts: { readonly files: number; readonly errors: number; readonly warnings: number } & {
    /** Entries of each collection in the default language. */
    readonly entries: Readonly<Record<string, number>>;
  };
  /** The entries without a fault of their own: complete when nothing failed. */
  readonly kit: Kit;
}

/** Reads and checks all content of a project: every problem at once, each with its file, line and column. */
export const checkContent = async (options: CheckOptions): Promise<CheckResult> => {
  const read = await readKit(options.root, options.settings, options.kept);
  const found = withoutSurplus(withoutEchoes(allProblems(read, options)));
  const sources = sourcesOf(found, read);
  const problems = withMeantEntries(
    found.map((one) => located(one, sources)),
    read.kit,
  )
    .map((one) =>
      options.production && one.id === 'placeholder' ? ({ ...one, severity: 'error' } as const) : one,
    )
    .toSorted(byPlace);
  return {
    problems,
    failed: hasErrors(problems),
    counts: {
      files: read.files.length,
      errors: problems.filter((one) => one.severity === 'error').length,
      warnings: problems.filter((one) => one.severity === 'warning').length,
      entries: Object.fromEntries([...read.known].map(([name, ids]) => [name, ids.size])),
    },
    kit: read.kit,
  };
};

/** Where fields stand in the files that have a problem. */
const sourcesOf = (problems: readonly Problem[], { files, settings }: ReadKit): Map<string, Source> => {
  const faulty = new Set(problems.map(({ file }) => file));
  const read = files.filter(({ file }) => faulty.has(file));
  return new Map([[settingsFile, settings], ...read.map((one) => [one.file, one.read.source] as const)]);
};

const allProblems = (read: ReadKit, { root, settings, today, kept }: CheckOptions): Problem[] => {
  const pictures = kept?.pictures ?? pictureFilesOf(root);
  let published: Published | undefined;
  const around = {
    settings,
    today,
    known: { ids: read.known, ruleCodes: codesInForce(read.kit) },
    ids: read.known,
    pictures,
    // Decided at the first link that asks for it.
    published: () => (published ??= publish(read.kit, today)),
  };
  return [
    ...read.problems,
    ...ruleProblems(read.kit, today, read.known),
    ...sealProblems(read),
    ...staleTranslations(read),
    ...entryPictures(read.kit, pictures, read.known),
    ...undrawableNames(read.kit),
    ...unfittingNames(read.kit),
    ...demonstrationLeftovers(read.files, settings),
    ...inFilesAlone(read.files),
    ...textsWithNames(read.files).flatMap((text) => namesInText(text, around)),
  ];
};

/** What is wrong with each file, whatever the others say. */
const inFilesAlone = perThing(
  once((file: ReadFile): Problem[] => [
    ...fieldWording(file.read.data, file.file, writingOf(file)).filter(
      ({ id }) => file.collection !== 'charter' || !tidiedIds.has(id),
    ),
    ...checkedText(file).problems,
    // Those of a file that cannot be read are told with its entry.
    ...(file.read.data === undefined ? [] : file.read.problems),
  ]),
);

const textsWithNames = perThing((file: ReadFile) => {
  const text = checkedText(file);
  return text.names.length > 0 ? [text] : [];
});

/** What `--fix` mends: a charter is sealed as it was adopted, spaces included. */
const tidiedIds = new Set<Problem['id']>(['plain-space', 'decomposed']);

/** The codes that `<Rule>` may quote: those of the charter that holds for everyone. */
const codesInForce = ({ charter }: Kit): Set<string> =>
  new Set(
    charter
      .filter(({ data }) => data.status === 'in-force' && !data.variant)
      .flatMap(({ data }) => ruleCodes(data)),
  );

const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'en') ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  a.id.localeCompare(b.id, 'en');
