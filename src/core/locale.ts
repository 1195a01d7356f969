import { z } from 'zod';
import { shaped } from './field.ts';

/** A BCP 47 tag that the site is published in, such as `fr` or `en`. */
export const localeSchema = shaped(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/), [
  'une langue, comme fr, en ou pt-BR',
  'a language, such as fr, en or pt-BR',
]);
export type Locale = z.output<typeof localeSchema>;

/** A text that the kit itself carries in its two first languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** The languages that problems and field labels are written in. */
export type ToolLocale = keyof Bilingual;
