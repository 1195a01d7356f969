import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import kit from '../kit.config.ts';
import { contentSchemas, privateSchemas } from './core/collection.ts';
import { translationSchema } from './core/translation.ts';

/** An entry's id is its path without extension: `fr/m-7k2q`; Astro's own would drop the dots and capitals. */
const idFromPath = ({ entry }: { entry: string }): string =>
  entry.replace(/\.[a-z]+$/, '').replaceAll('\\', '/');

const fromFolder = (base: string, schema: z.ZodType) =>
  defineCollection({
    loader: glob({ base, pattern: '**/[^_]*.{md,mdx,yaml}', generateId: idFromPath }),
    schema,
  });

const contentCollections = Object.entries(contentSchemas).map(
  ([name, schema]) =>
    [name, fromFolder(`./src/content/${name}`, z.union([schema, translationSchema(schema)]))] as const,
);

const privateCollections = Object.entries(privateSchemas).map(
  ([name, schema]) => [name, fromFolder(`./${kit.privateFolder}/${name}`, schema)] as const,
);

export const collections = Object.fromEntries([...contentCollections, ...privateCollections]);
