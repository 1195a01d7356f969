import { closeSync, openSync, readSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictureFormat } from './picture-format.ts';
import { pictureSize } from './picture-size.ts';

/** The width of a text on a wide screen, in px. Astro adds the double, for fine screens; more nobody sees. */
const textWidth = 720;

/** Widths that pictures of texts are offered in, in px. */
export const pictureWidths: readonly number[] = [480, textWidth, 1080, 2 * textWidth];

/** How wide a text is: its measure, or the screen less its margins. */
const sizes = '(min-width: 48rem) 45rem, calc(100vw - 2rem)';

/** The smaller side of a text’s picture, however it is held, in px; 0 when it cannot be read. */
const smallerSide = (text: URL, address: string): number => {
  try {
    const file = openSync(resolve(dirname(fileURLToPath(text)), decodeURI(address)), 'r');
    try {
      const head = Buffer.alloc(16);
      readSync(file, head, 0, head.length, 0);
      const { width, height } = pictureSize(file, pictureFormat(head)) ?? { width: 0, height: 0 };
      return Math.min(width, height);
    } finally {
      closeSync(file);
    }
  } catch {
    return 0;
  }
};

/** What the plugin needs of a picture in Markdown, and of the text that it stands in. */
interface Picture {
  readonly url: string;
}
interface Context {
  readonly fileURL: URL | undefined;
  readonly setProperty: (node: Picture, key: 'data', value: Record<string, unknown>) => void;
}

/** Markdown plugin: a large picture of a text is published at most as wide as screens show it, never enlarged. */
export const boundedPictures = {
  name: 'bounded-pictures',
  image: (node: Picture, context: Context): void => {
    if (!context.fileURL) return;
    const width = smallerSide(context.fileURL, node.url) > 2 * textWidth ? { width: textWidth } : {};
    context.setProperty(node, 'data', { hProperties: { sizes, ...width } });
  },
};
