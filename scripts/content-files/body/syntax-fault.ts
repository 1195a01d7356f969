import { insteadOfTag } from '../../../src/core/html-habit.ts';
import type { Bilingual } from '../../../src/core/locale.ts';
import { problem, type Problem } from '../../../src/core/problem.ts';
import { rawHtml } from './code.ts';
import type { Body } from './tree.ts';

interface Fault {
  readonly told: RegExp;
  readonly detail: Bilingual;
  readonly advice: Bilingual;
}

const faults: readonly Fault[] = [
  {
    told: /expression|brace/i,
    detail: { fr: 'une accolade ouverte n’est pas fermée', en: 'an opening brace is not closed' },
    advice: {
      fr: 'Retirez l’accolade, ou mettez une barre oblique inverse (\\) devant elle.',
      en: 'Remove the brace, or put a backslash (\\) before it.',
    },
  },
  {
    told: /Expected (a|the|corresponding) closing tag|Expected a closing tag/i,
    detail: { fr: 'un composant ouvert n’est pas fermé', en: 'a component is opened and not closed' },
    advice: {
      fr: 'Écrivez sa balise de fin, par exemple </Callout>, ou fermez-le aussitôt : <Person id="m-7k2q" />.',
      en: 'Write its closing tag, such as </Callout>, or close it at once: <Person id="m-7k2q" />.',
    },
  },
  {
    told: /closing tag/i,
    detail: {
      fr: 'une balise de fin ne va avec aucune balise ouverte',
      en: 'a closing tag goes with no open one',
    },
    advice: {
      fr: 'Retirez-la, ou fermez les composants dans l’ordre inverse de leur ouverture.',
      en: 'Remove it, or close components in the reverse order of their opening.',
    },
  },
  {
    told: /before name|`<`/,
    detail: {
      fr: 'le signe « < » annonce ici un composant mal écrit',
      en: 'the sign “<” starts a badly written component here',
    },
    advice: {
      fr: 'Vérifiez les guillemets du composant. Pour un lien, écrivez [texte](adresse) ; pour le signe lui-même, mettez une espace après lui, ou écrivez &lt;.',
      en: 'Check the quotation marks of the component. For a link, write [text](address); for the sign itself, put a space after it, or write &lt;.',
    },
  },
];

const other: Omit<Fault, 'told'> = {
  detail: {
    fr: 'cette ligne n’est pas du Markdown compris par le kit',
    en: 'this line is not Markdown that the kit understands',
  },
  advice: {
    fr: 'Comparez avec un fichier voisin ; retirez accolades et chevrons.',
    en: 'Compare with a neighbouring file; remove braces and angle brackets.',
  },
};

/** An address in angle brackets, which Markdown reads and MDX does not. */
const autolink = (address: string): Omit<Fault, 'told'> => {
  const isMail = address.includes('@') && !address.includes('://');
  const target = isMail ? `mailto:${address}` : address;
  return {
    detail: {
      fr: 'une adresse entre chevrons se prend ici pour un composant',
      en: 'an address in angle brackets is taken for a component here',
    },
    advice: isMail
      ? { fr: `Écrivez [${address}](${target}).`, en: `Write [${address}](${target}).` }
      : { fr: `Écrivez [texte du lien](${target}).`, en: `Write [words of the link](${target}).` },
  };
};

/** What the Markdown reader refused, said to an editor. Its message starts with `line:column:`. */
export const syntaxFault = (message: string, body: Body): Problem => {
  const [, line = '1', column = '1', told = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const place = { file: body.file, line: Number(line) + body.firstLine - 1, column: Number(column) };
  if (told.includes('create a comment')) return problem('comment', place, {});
  if (told.includes('Could not parse expression')) return problem('body-expression', place, {});
  const rest = body.text.split('\n')[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
  const tag = /^<([a-z][\w:-]*)\b[^<>@]*>/i.exec(rest)?.[1];
  if (tag && insteadOfTag(tag)) return rawHtml(tag, place);
  const address = /^<((?:https?:\/\/)?[^<>\s]+\.[^<>\s]+)>/.exec(rest)?.[1];
  if (address) return problem('body-syntax', place, autolink(address));
  const { detail, advice } = faults.find((fault) => fault.told.test(told)) ?? other;
  return problem('body-syntax', place, { detail, advice });
};
