/** The parts of the house import each other only where the table in `test/tools/imports/rules.ts` lets them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from '../tools/imports/find';
import { crowdedDoors, fault } from '../tools/imports/judge';

const FOLDERS = ['src', 'content', 'background', 'popup', 'cli'];

function sources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const all: Import[] = FOLDERS.flatMap(sources).flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));

describe('the import table', () => {
  it('is kept by every file', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(all.map(fault).filter((line) => line !== null)).toEqual([]);
  });

  it('has one door to each package that only one file may import', () => {
    expect(crowdedDoors(all)).toEqual([]);
  });
});

describe('the guard itself', () => {
  const judge = (file: string, code: string) => importsOf(file, code).map(fault);

  it.each([
    ['src/rules/people.ts', "import { persons } from '../resolve/persons';"],
    ['src/model.ts', "import type { Rule } from './rules/people';"],
    ['src/text/sentences.ts', "import { readFileSync } from 'node:fs';"],
    ['src/render/text.ts', "export * from '../text/sentences';"],
    ['src/lexicon/titles.ts', "import browser from 'webextension-polyfill';"],
    ['src/lexicon/titles.ts', "import data from 'opencc-js/dict/TSCharacters';"],
    ['src/extract/a.ts', "import {\n  x,\n  y,\n} from '../resolve/b';"],
    ['content/tooltip/show.ts', "import { Summary } from '../../popup/summary';"],
    ['content/detector.iife.ts', "import './words';"],
    ['content/annotator.ts', "import { cardFor } from './tooltip/cards';"],
    ['content/hover.ts', "import { placeTip } from '@floating-ui/core';"],
    ['content/tooltip/draw.ts', "import { read } from '../../src/index';"],
    ['content/annotate.ts', "import { seen } from './detector.iife';"],
    ['background/index.ts', "import { targetsOf } from '../src/extract/targets';"],
    ['content/judge.ts', "import { read } from '../src/index';"],
    ['popup/app.tsx', "const page = await import('../content/find-article');"],
    ['popup/app.tsx', "type Page = import('../src/extract/run').Page;"],
    ['cli/extract.ts', "import { tooltip } from '../content/tooltip/show';"],
    ['elsewhere/a.ts', "import './b';"],
  ])('finds a planted break in %s', (file, code) => {
    expect(judge(file, code)).toEqual([expect.stringContaining(`${file}:`)]);
  });

  it.each([
    ['src/resolve/persons.ts', "import type { Span } from '../model';\nimport { words } from '../lexicon/index';"],
    ['src/text/opencc.ts', "import dictionary from 'opencc-js/dict/TSCharacters';"],
    ['src/lexicon/index.ts', "import titles from './titles.tsv?raw';"],
    ['background/inject.ts', "import annotate from '../content/annotate?script&iife';"],
    ['content/hover.ts', "import { TAG } from './tooltip/contract';"],
    ['content/tooltip/place.ts', "import { flip } from '@floating-ui/core';"],
    ['content/annotate.ts', "import browser from 'webextension-polyfill';\nimport type { Reading } from '../src/model';"],
    ['background/index.ts', "import { read } from '../src/index';"],
    ['popup/app.tsx', "import { render } from 'preact';\nimport { useState } from 'preact/hooks';"],
  ])('lets %s import what it may', (file, code) => {
    const judged = judge(file, code);
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter((line) => line !== null)).toEqual([]);
  });

  it('finds a second door', () => {
    const two = ['src/text/a.ts', 'src/text/b.ts'].flatMap((file) => importsOf(file, "import * as cc from 'opencc-js/core';"));
    expect(crowdedDoors(two)).toEqual([expect.stringContaining('src/text/a.ts and src/text/b.ts')]);
  });
});
