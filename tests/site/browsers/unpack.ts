// Unpacks the browser of the npm package into the temporary folder of this process: node unpack.ts <bin folder>
import { join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

const bin = process.argv[2];
if (bin === undefined) throw new Error('Missing argument: the folder of the packed files.');

await Promise.all(['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((file) => inflate(join(bin, file))));
