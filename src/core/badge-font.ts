import { z } from 'zod';
import { field, shaped } from './field.ts';
import { maxBadgeFonts } from './font-limit.ts';

/** A font file that images can be drawn with: browsers' woff2 is not one. */
const fontFileSchema = shaped(z.string().regex(/^(?!\/)[^\\]+\.(?:ttf|otf|woff)$/i), [
  'le chemin d’un fichier .ttf, .otf ou .woff depuis la racine du projet, comme fonts/NotoSansJP-Bold.ttf',
  'the path of a .ttf, .otf or .woff file from the project’s root, such as fonts/NotoSansJP-Bold.ttf',
]);

/** Fonts for letters that those of the kit do not have (Latin, Vietnamese, Greek and Cyrillic), asked in turn. */
export const badgeFontsSchema = z
  .array(
    z.strictObject({
      regular: field(fontFileSchema, ['Police normale', 'Regular font']),
      bold: field(fontFileSchema, ['Police grasse', 'Bold font']),
    }),
  )
  .max(maxBadgeFonts)
  .default([]);

export type BadgeFont = z.output<typeof badgeFontsSchema>[number];
