import { expect, it } from 'vitest';
import { logoFiles } from '../../src/badges/logo-theme.ts';
import { logoFileFormNames, logoFileForms, logoFileTones, logoPath } from '../../src/core/logo-file.ts';

it('names exactly the files that the renderer draws', () => {
  const named = logoFileFormNames.flatMap((form) =>
    logoFileTones.flatMap((tone) => [
      logoPath('grand-relais', { form, tone }),
      ...logoFileForms[form].map((width) => logoPath('grand-relais', { form, tone, width })),
    ]),
  );
  expect(named.toSorted()).toEqual(
    logoFiles('grand-relais')
      .map((file) => file.path)
      .toSorted(),
  );
});
