/** Ways of a link that are safe to follow: a page, a message, a call. */
const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/** Characters that browsers drop from an address, and that hide what it really is. */
const hidden = /[\p{Cc}\p{Cf}\s]/u;

/** Why an address in a text may not be followed; `undefined` when it may. Entities are decoded beforehand. */
export const addressFault = (address: string): 'empty' | 'unsafe' | 'mail-fields' | undefined => {
  if (address.trim() === '') return 'empty';
  if (hidden.test(address) || address.includes('\\')) return 'unsafe';
  if (address.startsWith('//')) return 'unsafe';
  const scheme = /^([^/?#]*?):/.exec(address)?.[1];
  if (scheme === undefined) return undefined;
  if (!safeSchemes.has(scheme.toLowerCase())) return 'unsafe';
  if (/^mailto$/i.test(scheme) && !isPlainMail(address)) return 'mail-fields';
  return /^https?$/i.test(scheme) && !isWebAddress(address) ? 'unsafe' : undefined;
};

/** Whether anybody on the way can read and change what this address leads to. */
export const isUnencrypted = (address: string): boolean => /^http:/i.test(address);

/** A message to the people it names, with a subject and a text at most: no copy that the writer does not see. */
const isPlainMail = (address: string): boolean => {
  const fields = new URLSearchParams(/\?(.*)$/s.exec(address)?.[1] ?? '');
  return [...fields].every(
    ([name, value]) =>
      name.toLowerCase() === 'body' || (name.toLowerCase() === 'subject' && !/[\r\n]/.test(value)),
  );
};

/** A web address with a host and without a name and password before it, which serve to deceive. */
const isWebAddress = (address: string): boolean => {
  if (!/^https?:\/\/[^/]/i.test(address)) return false;
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '';
};

/** Whether the address of a picture stays beside the content: a path without scheme, host or site root. */
export const isLocalPath = (address: string): boolean =>
  addressFault(address) === undefined && !/^[^/?#]*:/.test(address) && !address.startsWith('/');
