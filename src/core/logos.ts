import { inLocale } from './kit.ts';
import type { Locale } from './locale.ts';
import { houseOwner, type LogoPlace } from './logo-file.ts';
import type { Identity } from './programme.ts';
import type { Published } from './published.ts';

/** A logo as one language says it. */
export interface NamedLogo {
  /** Where its pictures are: those of the site's first language where the name is the same. */
  readonly place: LogoPlace;
  /** Where the files of this language are: the names of files in a ZIP are words. */
  readonly ownPlace: LogoPlace;
  readonly name: string;
  readonly identity: Pick<Identity, 'primary' | 'accent' | 'motif' | 'meet' | 'turns' | 'tilt'>;
}

/** The logo of all mentoring, then those of the programmes in their order, as a language says them. */
export const logosIn = ({ settings, programmes }: Published, locale: Locale): [NamedLogo, ...NamedLogo[]] => {
  const { defaultLocale, title, identity } = settings;
  const logoOf = (
    owner: string,
    names: Readonly<Record<Locale, string | undefined>>,
    drawn: NamedLogo['identity'],
  ): NamedLogo => {
    const name = names[locale] ?? '';
    const [first, own] = [{ owner }, locale === defaultLocale ? { owner } : { owner, language: locale }];
    return { place: name === names[defaultLocale] ? first : own, ownPlace: own, name, identity: drawn };
  };
  const ordered = inLocale(programmes, locale).toSorted((a, b) => a.data.order - b.data.order);
  return [
    logoOf(houseOwner, title, identity),
    ...ordered.map(({ id, data }) => {
      const names = programmes.filter((one) => one.id === id).map((one) => [one.locale, one.data.name]);
      return logoOf(id, Object.fromEntries(names) as Record<Locale, string>, data.identity);
    }),
  ];
};
