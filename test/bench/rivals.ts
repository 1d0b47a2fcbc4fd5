import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

/** A word segmenter that marks the kinds of words. */
export type Tagger = (text: string) => unknown;

interface Jieba {
  tag(text: string, hmm: boolean): unknown;
}
interface Segmentit {
  readonly Segment: new () => object;
  useDefault(segment: object): { doSegment(text: string): unknown };
}

const MADE: Readonly<Record<string, (load: (name: string) => unknown) => Tagger>> = {
  'jieba-wasm': (load) => {
    const jieba = load('jieba-wasm') as Jieba;
    return (text) => jieba.tag(text, true);
  },
  segmentit: (load) => {
    const { Segment, useDefault } = load('segmentit') as Segmentit;
    const segmenter = useDefault(new Segment());
    return (text) => segmenter.doSegment(text);
  },
};

/**
 * @param folder where their packages are installed
 * @returns the taggers that are there, and the names of those that are not
 */
export function rivals(folder = process.cwd()): { taggers: Record<string, Tagger>; missing: string[] } {
  const load = createRequire(join(folder, 'package.json')) as (name: string) => unknown;
  const taggers: Record<string, Tagger> = {};
  const missing: string[] = [];
  for (const [name, make] of Object.entries(MADE)) {
    try {
      taggers[name] = make(load);
    } catch {
      missing.push(name);
    }
  }
  return { taggers, missing };
}
