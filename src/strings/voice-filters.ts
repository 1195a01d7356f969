import type { FilterReader } from './list-filters.ts';
import type { Site } from './site.ts';
import type { Voice } from './voices.ts';

const formats = ['text', 'interview', 'video'] as const;
const roles = ['mentor', 'mentee', 'manager', 'hr'] as const;

/** How the testimonials are narrowed: by programme, by the part of whoever speaks, and by form. */
export const voiceFilters = (
  { t }: Pick<Site, 't'>,
  programmes: readonly { readonly name: string }[],
): FilterReader<Voice>[] => [
  {
    label: t('testimonials.programme'),
    values: programmes.map(({ name }) => name),
    of: ({ programme }) => (programme ? [programme.name] : []),
  },
  {
    label: t('testimonials.voice'),
    values: roles.map((role) => t(`testimonials.by.${role}`)),
    of: ({ data }) => [t(`testimonials.by.${data.speaksAs}`)],
  },
  {
    label: t('testimonials.form'),
    values: formats.map((format) => t(`testimonials.format.${format}`)),
    of: ({ data }) => [t(`testimonials.format.${data.format}`)],
  },
];
