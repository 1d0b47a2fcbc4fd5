/** Writes GB18030, which no encoder of the platform does: the table of its decoder, read backwards. */

let table = null;

/** Every pair of bytes with the character that it means; pairs that mean none are left out. */
function readBackwards() {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const pairs = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return pairs;
}

/** The bytes of a page; a character that two bytes cannot hold is written as a character reference, as such sites do. */
export function gb18030Page(html) {
  table ??= readBackwards();
  const bytes = [];
  for (const character of html) {
    const code = character.codePointAt(0);
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(table.get(character) ?? Buffer.from(`&#${code};`, 'latin1')));
  }
  return Buffer.from(bytes);
}
