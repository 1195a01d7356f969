import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a file of the folder `public`, by its address. Throws when it is not there: the check told it before. */
export const publicFileBytes = (address: string): number => statSync(join('public', address)).size;
