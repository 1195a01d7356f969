import { z } from 'zod';
import { emailSchema, webAddressSchema } from './contact.ts';
import { hexColourSchema } from './colour.ts';
import { daySchema } from './day.ts';
import { field, shaped } from './field.ts';
import { badgeFontsSchema } from './badge-font.ts';
import { idSchema, timeZoneSchema } from './identifier.ts';
import { localeSchema, type Locale } from './locale.ts';
import { darkTokens, lightTokens, type TokenName, type Tokens } from './palette.ts';
import { contrastFaults, localeFaults, schemaFaults, type SettingsFault } from './settings-faults.ts';

export type { SettingsFault } from './settings-faults.ts';

/** A short text of the settings in every locale of the site. */
const localisedSchema = shaped(z.record(localeSchema, z.string().trim().min(1).max(400)), [
  "un texte par langue, comme { fr: 'Le mentorat', en: 'Mentoring' }",
  "one text per language, such as { fr: 'Le mentorat', en: 'Mentoring' }",
]);
const label = (fr: string, en: string) => [fr, en] as const;

const tokenNames = Object.keys(lightTokens) as [TokenName, ...TokenName[]];
const coloursSchema = z.partialRecord(z.enum(tokenNames), hexColourSchema).default({});

const mailboxSchema = z.strictObject({
  role: field(localisedSchema, label('Fonction', 'Role')),
  email: field(emailSchema, label('Courriel', 'E-mail')),
});

/** The accessibility audit: without one, the statement says "not compliant", whatever one would like. */
const auditSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({
    state: z.enum(['partial', 'full']),
    date: field(daySchema, label('Date de l’audit', 'Date of the audit')),
    author: field(z.string().min(1), label('Auteur de l’audit', 'Author of the audit')),
    rate: field(z.number().min(0).max(100), label('Taux de conformité', 'Rate of compliance')),
  }),
]);

export const settingsSchema = z.strictObject({
  organisation: field(
    z.strictObject({
      name: field(z.string().trim().min(1).max(60), label('Nom', 'Name')),
      short: field(z.string().trim().min(1).max(30), label('Nom court', 'Short name')),
      address: field(z.string().trim().min(1).max(200), label('Adresse postale', 'Postal address')),
      publisher: field(localisedSchema, label('Direction de la publication', 'Publisher')),
      host: field(localisedSchema, label('Hébergement', 'Host')),
    }),
    label('Organisation', 'Organisation'),
  ),
  title: field(localisedSchema, label('Titre du site', 'Site title')),
  site: field(webAddressSchema, label('Adresse du site', 'Site address')),
  base: field(
    shaped(z.string().regex(/^\/([\w.~-]+\/)*$/), [
      'un chemin qui commence et finit par une barre oblique, comme / ou /mentorat/',
      'a path that starts and ends with a slash, such as / or /mentoring/',
    ]),
    label('Chemin de base', 'Base path'),
  ).default('/'),
  publicBadges: field(
    webAddressSchema.optional(),
    label('Adresse publique des badges', 'Public badge address'),
  ),
  locales: field(z.array(localeSchema).min(1), label('Langues du site', 'Locales')),
  defaultLocale: field(localeSchema, label('Langue par défaut', 'Default locale')),
  timeZone: field(timeZoneSchema.default('Europe/Paris'), label('Fuseau horaire', 'Time zone'), {
    help: label(
      'Celui du siège : il dit quel jour on est, donc ce qui paraît et ce qui expire.',
      'That of the head office: it tells which day it is, hence what appears and what expires.',
    ),
  }),
  wordmark: field(z.string().trim().min(1).max(40), label('Signature de l’entreprise', 'Wordmark')),
  linkedIn: field(
    shaped(z.string().regex(/^\d+$/), [
      'le numéro de l’organisation entre guillemets, comme "1234567"',
      'the number of the organisation in quotation marks, such as "1234567"',
    ]).optional(),
    label('Identifiant LinkedIn de l’organisation', 'LinkedIn organisation id'),
  ),
  colours: field(
    z.strictObject({ light: coloursSchema, dark: coloursSchema }).default({ light: {}, dark: {} }),
    label('Couleurs', 'Colours'),
  ),
  identity: field(
    z.strictObject({
      primary: hexColourSchema,
      accent: hexColourSchema,
      motif: z.enum(['relay', 'bridge', 'spiral', 'meridian', 'loop']),
    }),
    label('Marque du mentorat', 'Mark of the mentoring site'),
  ),
  values: field(
    z.array(z.strictObject({ id: idSchema, name: localisedSchema })).default([]),
    label('Valeurs de l’entreprise', 'Company values'),
  ),
  contacts: field(
    z.strictObject({
      programme: field(mailboxSchema, label('Équipe du mentorat', 'Mentoring team')),
      corrections: field(mailboxSchema, label('Corrections', 'Corrections')),
      hr: field(mailboxSchema, label('Ressources humaines', 'Human resources')),
      accessibility: field(mailboxSchema, label('Accessibilité', 'Accessibility')),
    }),
    label('Contacts', 'Contacts'),
  ),
  dpo: field(mailboxSchema, label('Délégué à la protection des données', 'Data protection officer')),
  audit: field(auditSchema, label('Audit d’accessibilité', 'Accessibility audit')),
  badgeFonts: field(badgeFontsSchema, label('Polices des badges', 'Badge fonts'), {
    help: label(
      'Pour des noms hors des alphabets latin, grec et cyrillique.',
      'For names beyond the Latin, Greek and Cyrillic alphabets.',
    ),
  }),
  privateFolder: field(z.string().min(1).default('private'), label('Dossier privé', 'Private folder'), {
    help: label(
      'Peut être un autre dépôt, à côté de celui-ci.',
      'May be another repository, beside this one.',
    ),
  }),
});

export type SettingsInput = z.input<typeof settingsSchema>;
export type SettingsOutput = z.output<typeof settingsSchema>;
export interface Settings extends SettingsOutput {
  readonly tokens: { readonly light: Tokens; readonly dark: Tokens };
}

/** Thrown by `defineKit` with every fault of the settings at once, one a line. */
export class SettingsError extends Error {
  /** Each names the setting, what is wrong and what would pass, in both languages. */
  readonly faults: readonly SettingsFault[];
  /** The languages of the site, where they could be read: one without texts of its own is told by whoever knows them. */
  readonly locales: readonly Locale[];
  constructor(faults: readonly SettingsFault[], locales: readonly Locale[] = []) {
    super(`kit.config.ts:\n${faults.map((fault) => `  - ${fault.en}`).join('\n')}`);
    this.name = 'SettingsError';
    this.faults = faults;
    this.locales = locales;
  }
}

/** Checks the settings a company wrote and completes them; throws `SettingsError` naming each fault and what would pass. */
export const defineKit = (input: SettingsInput): Settings => {
  const parsed = settingsSchema.safeParse(input);
  if (!parsed.success) throw new SettingsError(schemaFaults(parsed.error.issues, settingsSchema, input));
  const tokens = {
    light: { ...lightTokens, ...definedOnly(parsed.data.colours.light) },
    dark: { ...darkTokens, ...definedOnly(parsed.data.colours.dark) },
  };
  const faults = [
    ...localeFaults(parsed.data),
    ...contrastFaults('light', tokens.light),
    ...contrastFaults('dark', tokens.dark),
  ];
  if (faults.length > 0) throw new SettingsError(faults, parsed.data.locales);
  return { ...parsed.data, tokens };
};

const definedOnly = (overrides: Partial<Record<TokenName, string | undefined>>): Partial<Tokens> =>
  Object.fromEntries(Object.entries(overrides).filter(([, colour]) => colour !== undefined));
