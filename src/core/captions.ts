/**
 * The captions of a video in a language of the site: a name that ends with a language, `talk.fr.vtt`, stands for a file
 * in each, any other for one that all share.
 */
export const captionsIn = (address: string, locale: string): string =>
  address.replace(/\.[a-z]{2}(?:-[A-Za-z]{2,4})?\.vtt$/, `.${locale}.vtt`);
