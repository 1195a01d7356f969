import { hostileMarkdown } from './corpus/markdown.ts';
import { hostileMdx } from './corpus/mdx.ts';
import { hostilePictures } from './corpus/pictures.ts';
import { hostileTexts } from './corpus/texts.ts';
import { hostileYaml } from './corpus/yaml.ts';
import type { Hostile } from './hostile-file.ts';

/** Every attack, by a name of its own. */
export const corpus: readonly Hostile[] = [
  ...hostileMdx,
  ...hostileMarkdown,
  ...hostileYaml,
  ...hostilePictures,
  ...hostileTexts,
];
