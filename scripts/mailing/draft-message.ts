import MailComposer from 'nodemailer/lib/mail-composer';

/** What a message says, in both forms. */
export interface Message {
  readonly subject: string;
  readonly language: string;
  readonly html: string;
  readonly text: string;
}

/**
 * A message that nobody has sent yet (RFC 5322, `.eml`): no sender, recipient, date or id, which the program that
 * sends it gives. Outlook opens it as a draft because of `X-Unsent`. The same words give the same bytes.
 */
export const draftMessage = async ({ subject, language, html, text }: Message): Promise<Buffer> => {
  const composer = new MailComposer({
    subject,
    html,
    text,
    headers: { 'X-Unsent': '1', 'Content-Language': language },
    textEncoding: 'quoted-printable',
    encoding: 'quoted-printable',
    baseBoundary: 'ithaque',
    newline: 'win',
  });
  const bytes = await composer.compile().build();
  const [head = '', ...body] = bytes.toString('latin1').split('\r\n\r\n');
  const kept = head.replace(/^(?:Message-ID|Date):.*(?:\r\n[ \t].*)*\r\n/gim, '');
  return Buffer.from([kept, ...body].join('\r\n\r\n'), 'latin1');
};
