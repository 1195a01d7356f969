import { z } from 'zod';
import { bareType } from '../../src/core/field.ts';
import { inLocale, type Kit } from '../../src/core/kit.ts';
import { knownPeople, profilesOf, signatureOf } from '../../src/core/person-files.ts';
import type { ToolLocale } from '../../src/core/locale.ts';
import type { FieldPath } from '../../src/core/problem.ts';
import { choiceLabel } from './choice-labels.ts';

/** A value that may be chosen, and what it means when its id does not say. */
export interface Choice {
  readonly value: string;
  readonly label?: string;
}

/** Collection that a field names an entry of, by the end of the field's path. */
const collections: Readonly<Record<string, 'sites' | 'programmes' | 'skills' | 'variants' | 'people'>> = {
  site: 'sites',
  sites: 'sites',
  programme: 'programmes',
  programmes: 'programmes',
  technical: 'skills',
  transversal: 'skills',
  skills: 'skills',
  variant: 'variants',
  author: 'people',
  mentions: 'people',
};

/** What a field may be chosen from: the schema's own list, entries of the content, or nothing in particular. */
export const choicesOf = (
  schema: z.core.$ZodType,
  path: FieldPath,
  { kit, locale }: { readonly kit: Kit; readonly locale: ToolLocale },
): readonly Choice[] | undefined => {
  const bare = bareType(schema);
  const element = bare instanceof z.ZodArray ? bareType(bare.element) : bare;
  const name = path.findLast((key) => typeof key === 'string') ?? '';
  if (element instanceof z.ZodEnum)
    return element.options.map(String).map((value) => {
      const label = choiceLabel(name, value, locale);
      return { value, ...(label !== undefined && { label }) };
    });
  const collection = collections[name];
  if (!collection || element instanceof z.ZodObject) return undefined;
  return entriesOf(kit, collection, name);
};

const entriesOf = (kit: Kit, collection: (typeof collections)[string], name: string): Choice[] => {
  const { defaultLocale } = kit.settings;
  if (collection === 'skills') {
    return inLocale(kit.skills, defaultLocale)
      .filter(({ data }) => name === 'skills' || data.family === name)
      .map(({ id, data }) => ({ value: id, label: data.label }));
  }
  if (collection === 'sites')
    return inLocale(kit.sites, defaultLocale).map(({ id, data }) => ({ value: id, label: data.name }));
  if (collection === 'programmes')
    return inLocale(kit.programmes, defaultLocale).map(({ id, data }) => ({ value: id, label: data.name }));
  if (collection === 'people') return knownPeople(kit).map((id) => personChoice(kit, id));
  return inLocale(kit.variants, defaultLocale).map(({ id }) => ({ value: id }));
};

/** A person by their name, where the kit knows one: who answers may not know ids by heart. */
const personChoice = (kit: Kit, id: string): Choice => {
  const name = profilesOf(kit, id)[0]?.data.displayName ?? signatureOf(kit, id);
  return { value: id, ...(name !== undefined && { label: name }) };
};

/** What most people would answer, offered between brackets; kinds share names of fields, but not their lists. */
export const suggestionFor = (
  schema: z.core.$ZodType,
  path: FieldPath,
  form: { readonly kit: Kit; readonly today: string; readonly given: unknown },
): string | undefined => {
  const bare = bareType(schema);
  const usual = usualAnswer(path.join('.'), form);
  return bare instanceof z.ZodEnum && !bare.options.some((one) => one === usual) ? undefined : usual;
};

const usualAnswer = (
  at: string,
  { kit, today, given }: { readonly kit: Kit; readonly today: string; readonly given: unknown },
): string | undefined => {
  if (at === 'availability.checked' || at === 'charter.date' || at === 'date' || at === 'given') return today;
  if (at === 'charter.version' || at === 'charterVersion')
    return kit.charter.find(({ data }) => data.status === 'in-force' && !data.variant)?.data.version;
  if (at === 'timeZone' || at === 'zone') {
    const site = typeof given === 'object' && given !== null && 'site' in given ? given.site : undefined;
    return (kit.sites.find(({ id }) => id === site) ?? kit.sites[0])?.data.zone;
  }
  return { status: 'active', 'availability.state': 'open', 'availability.places': '1' }[at];
};
