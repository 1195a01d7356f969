import { isMenteeKey, isPrivateDataKey } from '../../src/core/forbidden.ts';
import { nearest } from '../../src/core/nearest.ts';
import { folded } from '../../src/core/text.ts';

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

const fieldNamed = (header: string): ColumnField | undefined =>
  fields.find(
    (field) => plain(field) === plain(header) || columnFields[field].some((name) => name === plain(header)),
  );

/** `Intitulé=role,Ville=site`: headers tied to fields by hand; `undefined` when a field does not exist. */
export const mappingOf = (written: string): Map<string, string> | undefined => {
  const pairs = written
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.split('=').map((part) => part.trim()));
  return pairs.every(([header, field]) => header && field && isField(field))
    ? new Map(pairs.map(([header = '', field = '']) => [header, field]))
    : undefined;
};
