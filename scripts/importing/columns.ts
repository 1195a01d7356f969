import { isMenteeKey, isPrivateDataKey } from '../../src/core/forbidden.ts';
import { nearest } from '../../src/core/nearest.ts';
import { folded } from '../../src/core/text.ts';
import { Misuse } from '../report/misuse.ts';

/** What a column may fill: fields of a profile, its text, the answers of the register, or the key of a row. */
export const columnFields = {
  key: ['cle', 'key', 'matricule', 'identifiant rh', 'hr id', 'employee id', 'reference rh'],
  displayName: ['nom affiche', 'nom', 'nom complet', 'display name', 'name', 'full name'],
  firstName: ['prenom', 'first name', 'given name'],
  agreement: ['accord', 'agreement'],
  role: ['fonction', 'poste', 'intitule du poste', 'role', 'job title'],
  site: ['site', 'lieu', 'location'],
  languages: ['langues', 'languages'],
  timeZone: ['fuseau horaire', 'time zone'],
  motivations: ['motivations', 'motivation'],
  'skills.technical': ['competences techniques', 'techniques', 'technical skills', 'technical'],
  'skills.transversal': ['competences transversales', 'transversales', 'transversal skills', 'transversal'],
  programmes: ['programmes', 'programme'],
  channels: ['se rencontrer', 'canaux', 'ways to meet', 'channels'],
  'availability.state': ['disponibilite', 'availability'],
  'availability.places': ['places'],
  'availability.checked': [
    'disponibilite verifiee le',
    'verifiee le',
    'availability checked on',
    'checked on',
  ],
  'charter.version': ['charte', 'version de la charte', 'charter', 'charter version'],
  'charter.date': ['charte acceptee le', 'charter accepted on'],
  quote: ['phrase en exergue', 'citation', 'pull quote', 'quote'],
  status: ['statut', 'status'],
  body: ['presentation', 'texte', 'text'],
  'consent.purposes': ['finalites', 'finalites accordees', 'purposes', 'purposes granted'],
  'consent.given': ['consentement du', 'accorde le', 'granted on', 'consent date'],
  'consent.expires': ['consentement jusqu au', 'expire le', 'expires on', 'consent expires'],
  'consent.form': ['formulaire', 'version du formulaire', 'form', 'form version'],
  'consent.proof': ['reference au registre', 'registre', 'proof', 'reference in the register'],
} as const satisfies Record<string, readonly string[]>;
export type ColumnField = keyof typeof columnFields;

const fields = Object.keys(columnFields) as ColumnField[];
const plain = (header: string): string =>
  folded(header)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The columns of a file: what each fills, and those that are left out, with the reason. */
export interface Columns {
  readonly used: ReadonlyMap<ColumnField, number>;
  readonly forbidden: readonly string[];
  readonly unknown: readonly { readonly header: string; readonly nearest: string | undefined }[];
}

const isField = (name: string): name is ColumnField => fields.some((field) => field === name);

/** Which field each header names; `mapping` holds headers that a person tied to a field by hand. */
export const columnsOf = (headers: readonly string[], mapping: ReadonlyMap<string, string>): Columns => {
  const used = new Map<ColumnField, number>();
  const forbidden: string[] = [];
  const unknown: Columns['unknown'][number][] = [];
  headers.forEach((header, index) => {
    const given = mapping.get(header) ?? mapping.get(plain(header));
    const field = given === undefined ? fieldNamed(header) : isField(given) ? given : undefined;
    if (field && !used.has(field)) used.set(field, index);
    else if (isPrivateDataKey(header) || isMenteeKey(header)) forbidden.push(header);
    else if (header !== '')
      unknown.push({
        header,
        nearest: nearest(
          plain(header),
          fields.flatMap((one) => columnFields[one]),
        ),
      });
  });
  return { used, forbidden, unknown };
};

/** Titles that `mapping` ties to a field and that no column bears. */
export const untitled = (headers: readonly string[], mapping: ReadonlyMap<string, string>): string[] => {
  const known = new Set(headers.flatMap((header) => [header, plain(header)]));
  return [...mapping.keys()].filter((title) => !known.has(title));
};

const fieldNamed = (header: string): ColumnField | undefined =>
  fields.find(
    (field) => plain(field) === plain(header) || columnFields[field].some((name) => name === plain(header)),
  );

/** `Intitulé=role,Ville=site`: headers tied to fields by hand. Throws `Misuse` for a field that does not exist. */
export const mappingOf = (written: string): Map<string, string> => {
  const pairs = written.split(',').filter(Boolean);
  return new Map(pairs.map(tie));
};

const tie = (pair: string): [string, string] => {
  const [header = '', field = ''] = pair.split('=').map((part) => part.trim());
  if (header !== '' && isField(field)) return [header, field];
  const close = nearest(field, fields);
  throw new Misuse(
    `--mapping "${pair}" : ${close ? `vouliez-vous dire ${close} ?` : `après le titre et le signe =, un champ parmi ${fields.join(', ')}.`}`,
    `--mapping "${pair}": ${close ? `did you mean ${close}?` : `after the title and the sign =, one of the fields ${fields.join(', ')}.`}`,
  );
};
