/** What is put into a page to time the reader there. */
import { read } from '../../../src/index';

/** Milliseconds of one reading, of several in a row. */
function timed(text: string, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) read({ text }, { force: true });
  return (performance.now() - start) / times;
}

Object.assign(globalThis, { timedReading: timed });
