import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes to a stream no faster than it is read.
 * @param failed called once, when the stream can take no more
 * @returns a function that resolves when more may be written, and rejects with the stream's error once it has one
 */
export function writerTo(stream: Writable, failed: () => void): (text: string) => Promise<void> {
  let fault: Error | null = null;
  stream.once('error', (error) => {
    fault = error;
    failed();
  });
  return async (text) => {
    if (fault) throw fault;
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
}
