import { moments, reaches, recognitionFamilies, recognitionNeeds } from '../core/recognition-points.ts';
import type { Recognition } from '../core/recognition.ts';
import type { FilterReader } from './list-filters.ts';
import type { Site } from './site.ts';

/** How the catalogue is narrowed: by need, family, moment and reach. What fits all year round fits every moment. */
export const recognitionFilters = ({ t }: Pick<Site, 't'>): FilterReader<Recognition>[] => {
  const moment = (one: Recognition['moment']): string => t(`recognition.moment.${one}`);
  return [
    {
      label: t('recognition.column.need'),
      values: recognitionNeeds.map((need) => t(`recognition.need.${need}`)),
      of: ({ need }) => [t(`recognition.need.${need}`)],
    },
    {
      label: t('recognition.column.family'),
      values: recognitionFamilies.map((family) => t(`recognition.family.${family}`)),
      of: ({ family }) => [t(`recognition.family.${family}`)],
    },
    {
      label: t('recognition.column.moment'),
      values: moments.map(moment),
      of: (option) => (option.moment === 'any' ? moments : [option.moment]).map(moment),
    },
    {
      label: t('recognition.column.reach'),
      values: reaches.map((reach) => t(`recognition.reach.${reach}`)),
      of: ({ reach }) => [t(`recognition.reach.${reach}`)],
    },
  ];
};
