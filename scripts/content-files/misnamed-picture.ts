import type { Bilingual } from '../../src/core/locale.ts';
import { problem, type Problem, type ProblemPlace } from '../../src/core/problem.ts';
import type { PictureFormat } from './picture-format.ts';

/** What a file is in place of what its name says, and what to do. */
const insteadOf = (format: PictureFormat): { readonly actual: Bilingual; readonly remedy: Bilingual } => {
  if (format === 'other')
    return {
      actual: { fr: '', en: '' },
      remedy: {
        fr: 'Enregistrez l’image de nouveau, en JPEG ou en PNG.',
        en: 'Save the picture again, as JPEG or PNG.',
      },
    };
  const [name, ending] = [format.toUpperCase(), format === 'jpeg' ? 'jpg' : format];
  return {
    actual: { fr: ` : elle est en ${name}`, en: `: it is a ${name}` },
    remedy: {
      fr: `Renommez le fichier en « .${ending} », dans son dossier et ici.`,
      en: `Rename the file to end in “.${ending}”, in its folder and here.`,
    },
  };
};

/** The problem, at a place, of a file that is not what its name says; a picture of a phone keeps its own advice. */
export const misnamed =
  (format: PictureFormat, extension: string, wanted: string) =>
  (place: ProblemPlace): Problem[] => {
    if (format === 'heic') return [problem('heic-picture', place, { wanted })];
    const expected = extension.toUpperCase() || '?';
    return [problem('not-a-picture', place, { wanted, expected, ...insteadOf(format) })];
  };
