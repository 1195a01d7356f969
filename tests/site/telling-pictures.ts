import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quartered, telling } from '../rendering/telling-picture.ts';

const text = (title: string, more = ''): string => `---
title: ${title}
summary: ${title}
${more}---

![Quatre carrés de couleur](../images/telling.jpg)
`;

/** Pictures that tell where and by whom they were taken, in each place that pictures come from. */
export const plantTellingPictures = async (kit: string): Promise<void> => {
  const large = await telling(quartered(3000, 2000)).jpeg().toBuffer();
  const fields = 'category: guide\naudience: all\nformat: page\nminutes: 2\n';
  const files = {
    'src/content/mentors/photos/portrait.png': await telling(quartered(900, 600)).png().toBuffer(),
    'src/content/resources/images/telling.jpg': large,
    'src/content/resources/fr/telling.mdx': text('Images bavardes', fields),
    'src/content/resources/en/telling.mdx': text('Talkative pictures'),
    'public/media/telling.jpg': large,
  };
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(kit, path)), { recursive: true });
    writeFileSync(join(kit, path), bytes);
  }
};
