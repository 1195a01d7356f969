import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of those files, removed when the test ends. */
export function plantedFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'ithaque-planté '));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), content);
  }
  return dir;
}

/** Bytes of UTF-16, big-endian: Node writes the little one only. */
export const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** A PNG reduced to its signature and one chunk: enough for what reads chunks. */
export function pngWith(type: string, content: Buffer, after = Buffer.alloc(0)): Buffer {
  const chunk = (name: string, bytes: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(bytes.length);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, bytes, Buffer.alloc(4)]);
  };
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk(type, content), chunk('IEND', Buffer.alloc(0)), after]);
}

/** A ZIP archive of one file, stored or deflated as given. */
export function zipWith(name: string, packed: Buffer, method: 0 | 8): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(method, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(Buffer.byteLength(name), 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(method, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(Buffer.byteLength(name), 28);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name)]);
}
