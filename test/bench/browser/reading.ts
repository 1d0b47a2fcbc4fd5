/** How fast the reader is in a page. */
import { build } from 'vite';
import { longArticle } from '../texts';
import { alone, type Row } from './rows';
import type { Stage } from './stage';

/** The reader as one script for a page. */
export async function readerScript(): Promise<string> {
  const entry = 'test/bench/browser/reader-in-page.ts';
  const built = await build({
    ...{ configFile: false, logLevel: 'silent' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'timed' } },
  });
  const [first] = [built].flat() as { output: { type: string; code?: string }[] }[];
  return first?.output.find(({ type }) => type === 'chunk')?.code ?? '';
}

/** @returns milliseconds of one reading of a text, once the reader is warm */
const inPage = ({ control }: Stage, text: string, times: number, rounds: number): Promise<number[]> =>
  control.evaluate(
    (words: string, each: number, count: number) => {
      const timed = (globalThis as unknown as { timedReading(text: string, times: number): number }).timedReading;
      timed(words, each * 4);
      return Array.from({ length: count }, () => timed(words, each));
    },
    text,
    times,
    rounds,
  );

/** @returns the rows about the reader itself, timed in a page without the extension that holds `/reader.js` */
export async function readingRows(stage: Stage): Promise<Row[]> {
  await stage.control.front();
  await stage.control.goto(`${stage.origin}/reader`);
  const short = await inPage(stage, longArticle(2000), 20, stage.rounds);
  const long = await inPage(stage, longArticle(100_000), 1, stage.rounds);
  const growth = long.map((time, i) => time / 50 / (short[i] as number));
  return [
    { what: 'extraction of 2,000 characters, warm', unit: 'ms', bound: 10, aim: 3, measured: alone(short) },
    { what: 'time a character at 100,000 against 2,000', unit: 'times', bound: 1.5, aim: 1.1, measured: alone(growth) },
  ];
}
