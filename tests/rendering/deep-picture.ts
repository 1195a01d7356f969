import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

const chunk = (name: string, bytes: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const [length, sum] = [bytes.length, crc32(named)].map((value) => {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(value);
    return number;
  });
  return Buffer.concat([length ?? Buffer.alloc(0), named, sum ?? Buffer.alloc(0)]);
};

/** What the chunk of a name of a PNG holds. */
const held = (png: Buffer, name: string): Buffer => {
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === name)
      return png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
  }
  throw new Error(`No ${name} in the PNG`);
};

/** A picture in sRGB as a PNG of sixteen bits that says so by a profile, as programs for photos write it. */
export const deepWithProfile = async (picture: Sharp): Promise<Buffer> => {
  const plain = await picture.png().toBuffer();
  const profiled = await sharp(plain).withIccProfile('srgb').png().toBuffer();
  const { data, info } = await sharp(plain).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const rows = Buffer.alloc(height * (1 + width * 6));
  for (let y = 0; y < height; y += 1) {
    for (let i = 0; i < width * 3; i += 1)
      rows.writeUInt16BE((data[y * width * 3 + i] ?? 0) * 257, y * (1 + width * 6) + 1 + i * 2);
  }
  const form = Buffer.alloc(13);
  form.writeUInt32BE(width, 0);
  form.writeUInt32BE(height, 4);
  form.set([16, 2, 0, 0, 0], 8);
  return Buffer.concat([
    plain.subarray(0, 8),
    chunk('IHDR', form),
    chunk('iCCP', held(profiled, 'iCCP')),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
