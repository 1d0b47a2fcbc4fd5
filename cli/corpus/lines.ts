/**
 * Cuts bytes into lines at LF alone. Node's own reader also cuts at U+2028, which scraped texts hold within a line of JSON,
 * and decodes before it cuts, so that one line in another encoding would spoil its neighbours.
 */

/** A line without its end; `bytes` is null where the line was longer than is read. */
export interface Line {
  /** From 1; empty lines count too. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LF = 0x0a;

/**
 * @param chunks bytes in pieces of any size
 * @param most lines above this many bytes are passed over, so that the memory stays bounded
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let [parts, length, number]: [Uint8Array[], number, number] = [[], 0, 1];
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  };
  const done = (): Line => {
    const line = { number, bytes: length <= most ? Buffer.concat(parts) : null };
    [parts, length, number] = [[], 0, number + 1];
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      keep(chunk.subarray(from, at));
      yield done();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield done();
}
