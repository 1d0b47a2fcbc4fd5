/** A favourites icon, so that no request of a page goes unanswered: 16 × 16 pixels of one red. */

const SIZE = 16;
const RED = [0x1b, 0x17, 0xa8, 0xff];

export function favicon() {
  const pixels = Buffer.from(Array.from({ length: SIZE * SIZE }, () => RED).flat());
  const mask = Buffer.alloc(SIZE * 4);
  const bitmap = Buffer.alloc(40);
  bitmap.writeUInt32LE(40, 0);
  bitmap.writeInt32LE(SIZE, 4);
  bitmap.writeInt32LE(SIZE * 2, 8);
  bitmap.writeUInt16LE(1, 12);
  bitmap.writeUInt16LE(32, 14);
  const entry = Buffer.alloc(22);
  entry.writeUInt16LE(1, 2);
  entry.writeUInt16LE(1, 4);
  entry.set([SIZE, SIZE], 6);
  entry.writeUInt16LE(1, 10);
  entry.writeUInt16LE(32, 12);
  entry.writeUInt32LE(bitmap.length + pixels.length + mask.length, 14);
  entry.writeUInt32LE(entry.length, 18);
  return Buffer.concat([entry, bitmap, pixels, mask]);
}
