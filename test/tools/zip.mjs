/** Packs files into a zip whose bytes depend on nothing but their names and contents. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first date a zip can hold: the clock must not change a build. */
const DATE = 0x0021;
/** Names are UTF-8. */
const FLAGS = 0x0800;

function header(signature, name, raw, packed, extra) {
  const fixed = Buffer.alloc(26);
  const isLocal = signature === 0x04034b50;
  fixed.writeUInt16LE(20, 0);
  fixed.writeUInt16LE(FLAGS, 2);
  fixed.writeUInt16LE(8, 4);
  fixed.writeUInt16LE(0, 6);
  fixed.writeUInt16LE(DATE, 8);
  fixed.writeUInt32LE(crc32(raw), 10);
  fixed.writeUInt32LE(packed.length, 14);
  fixed.writeUInt32LE(raw.length, 18);
  fixed.writeUInt16LE(name.length, 22);
  const start = Buffer.alloc(isLocal ? 4 : 6);
  start.writeUInt32LE(signature, 0);
  if (!isLocal) start.writeUInt16LE(20, 4);
  return Buffer.concat([start, fixed, extra, name]);
}

function directoryEnd(count, size, offset) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/**
 * @param {{ name: string, bytes: Buffer }[]} files in the order in which they are packed
 * @returns {Buffer} the zip
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name: path, bytes } of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, { level: 9 });
    const local = header(0x04034b50, name, bytes, packed, Buffer.alloc(0));
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(header(0x02014b50, name, bytes, packed, where));
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  return Buffer.concat([...parts, listing, directoryEnd(files.length, listing.length, offset)]);
}
