import { fileNameOf } from '../core/file-name.ts';
import { logoArchive, logoPath, logoPictures, type LogoPicture } from '../core/logo-file.ts';
import type { NamedLogo } from '../core/logos.ts';
import type { Download } from './badge-files.ts';
import type { Site } from './site.ts';

/** A picture of a logo to download. */
export type LogoDownload = Download & LogoPicture;

/** Every picture of a logo, under a name that says what it is: « rebours-dessin-seul-fond-clair.svg ». */
export const logoDownloads = (t: Site['t'], { place, name }: NamedLogo): LogoDownload[] =>
  logoPictures.map((picture) => {
    const { form, tone, width } = picture;
    const words = [t(`brand.form.${form}`), t(`brand.tone.${tone}`)];
    return {
      ...picture,
      path: logoPath(place, picture),
      name:
        width === undefined
          ? `${fileNameOf(name, ...words)}.svg`
          : `${fileNameOf(name, ...words, String(width))}.png`,
    };
  });

/** The ZIP of all pictures of a logo. */
export const logoArchiveDownload = (t: Site['t'], { ownPlace, name }: NamedLogo): Download => ({
  path: logoArchive(ownPlace),
  name: `${fileNameOf(t('brand.file.logo'), name)}.zip`,
});
