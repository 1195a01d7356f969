// Checks the content, builds pages, images and search, then replaces the site as a whole.
import { returnFreedMemory } from './rendering/freed-memory.ts';

returnFreedMemory();
const { buildCommand } = await import('./building/build-command.ts');
await buildCommand();
