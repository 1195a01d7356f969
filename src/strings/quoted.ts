import type { Site } from './site.ts';

/**
 * Someone's words between the quotation marks of the language. Marks within give way to those of the second rank:
 * « elle disait “bientôt” », “she said ‘soon’”.
 */
export const quoted = ({ t, locale }: Pick<Site, 't' | 'locale'>, words: string): string => {
  const text = locale.startsWith('fr')
    ? words.replace(/«\s*/gu, '“').replace(/\s*»/gu, '”')
    : words.replaceAll('“', '‘').replaceAll('”', '’');
  return t('testimonials.quoted', { text });
};
