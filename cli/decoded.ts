/**
 * Decodes a file: by its byte order mark, as UTF-8 where that is valid, else as GB18030 (which holds GB2312 and GBK).
 * What a page says of its own encoding is not believed: pages often say gb2312 and are UTF-8.
 * @throws Error where the bytes are neither
 */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodedAs(bytes);
  }
}

function decodedAs(bytes: Uint8Array): string {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('neither UTF-8 nor GB18030');
  }
}
