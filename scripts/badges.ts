// Draws badges alone, for those who need the pictures and not the site; `--dry-run` says who earned what and why.
import { returnFreedMemory } from './rendering/freed-memory.ts';

returnFreedMemory();
const { badgesCommand } = await import('./building/badges-command.ts');
await badgesCommand();
