import { z } from 'zod';
import { field, words } from './field.ts';

/** An address that a link may lead to: a page on the web or the intranet. */
export const webAddressSchema = z.url({ protocol: /^https?$/ });

/** A named function and its shared mailbox; never a person's own address. */
export const contactSchema = field(
  z.strictObject({
    role: words(80, ['Fonction', 'Role']),
    email: field(z.email(), ['Boîte partagée', 'Shared mailbox']),
  }),
  ['Contact', 'Contact'],
);

/** Where a form lives, since a static site has none of its own: an address or a mailbox. */
export const formLinkSchema = z.union([
  z.strictObject({ url: field(webAddressSchema, ['Adresse du formulaire', 'Form address']) }),
  z.strictObject({ email: field(z.email(), ['Boîte partagée', 'Shared mailbox']) }),
]);
export type FormLink = z.output<typeof formLinkSchema>;
