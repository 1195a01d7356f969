import { z } from 'zod';
import { field, shaped, words } from './field.ts';

/** An address that a link may lead to: a page on the web or the intranet. */
export const webAddressSchema = shaped(z.url({ protocol: /^https?$/ }), [
  'une adresse qui commence par https://',
  'an address that starts with https://',
]);

/** An e-mail address. */
export const emailSchema = shaped(z.email(), [
  'une adresse de courriel, comme mentorat@brelanor.example',
  'an e-mail address, such as mentoring@brelanor.example',
]);

/** A named function and its shared mailbox; never a person's own address. */
export const contactSchema = field(
  z.strictObject({
    role: words(80, ['Fonction', 'Role']),
    email: field(emailSchema, ['Boîte partagée', 'Shared mailbox']),
  }),
  ['Contact', 'Contact'],
);

/** Where a form lives, since a static site has none of its own: an address or a mailbox. */
export const formLinkSchema = z.union([
  z.strictObject({ url: field(webAddressSchema, ['Adresse du formulaire', 'Form address']) }),
  z.strictObject({ email: field(emailSchema, ['Boîte partagée', 'Shared mailbox']) }),
]);
export type FormLink = z.output<typeof formLinkSchema>;
