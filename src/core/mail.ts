/** A `mailto:` address with its subject and text filled in; line breaks travel as the standard's CRLF. */
export const mailHref = (
  to: string,
  message: { readonly subject: string; readonly body: string },
): string => {
  const encoded = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${to}?subject=${encoded(message.subject)}&body=${encoded(message.body)}`;
};
