import type { ComponentProps } from 'astro/types';
import type CopyField from './CopyField.astro';
import { awkward } from './example-site.ts';

export const examples = {
  default: { id: 'field-name', label: 'Nom', value: 'Mentore Référence' },
  lines: { id: 'field-lines', label: 'Signature', value: 'Aurélie\nMentore', rows: 3 },
  longName: { id: 'field-long', label: 'Nom', value: awkward.longName },
  markup: { id: 'field-markup', label: awkward.markup, value: awkward.markup, rows: 2 },
} satisfies Record<string, ComponentProps<typeof CopyField>>;
