import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFiles } from './site-files.ts';

/** A link of a page, by the address that a text would write. */
interface Link {
  readonly address: string;
}

/** Where texts of `src/content` write the address of a link: `src/content/faq/fr/x.mdx:12`. */
export const linkedFrom = async <L extends Link>(
  links: readonly L[],
  root: string,
): Promise<Map<L, string[]>> => {
  const places = new Map(links.map((link) => [link, [] as string[]]));
  const folder = join(root, 'src', 'content');
  for (const { path } of await siteFiles(folder)) {
    if (!/\.(?:mdx?|yaml)$/.test(path)) continue;
    const lines = (await readFile(join(folder, path), 'utf8')).split(/\r\n?|\n/);
    for (const [index, line] of lines.entries()) {
      for (const [link, found] of places) {
        if (writes(line, link.address)) found.push(`src/content/${path}:${index + 1}`);
      }
    }
  }
  return places;
};

/** A text may write an anchor of its own page alone. */
const writes = (line: string, address: string): boolean => {
  const anchor = /#.*$/s.exec(address)?.[0];
  const own = [address, encodeURI(address), ...(anchor ? [anchor, encodeURI(anchor)] : [])];
  return own.some((one) => line.includes(`](${one}`) || line.includes(`]: ${one}`));
};
