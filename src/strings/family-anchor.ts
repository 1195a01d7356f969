import { plainNameOf } from '../core/file-name.ts';
import type { Recognition } from '../core/recognition.ts';
import type { Site } from './site.ts';

/** Anchor of a family of the recognition catalogue, in the language of the page. */
export const familyAnchor = ({ t }: Pick<Site, 't'>, family: Recognition['family']): string =>
  plainNameOf(t('recognition.column.family'), t(`recognition.family.${family}`));
