/** Takes the pictures and writes the gallery: see shots.mjs. */
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../e2e/browsers/launch';
import { writeGallery } from './shots/gallery';
import { BEST } from './shots/list';
import { type Folder, LANGUAGES, takeSets } from './shots/sets';

const FOLDER = 'out/shots';
const SCREENS = 'docs/screens';

const listed = <T extends string>(value: string | undefined, all: readonly T[]): readonly T[] =>
  value === undefined ? all : all.filter((each) => value.split(',').includes(each));

/** Copies the chosen pictures. @returns those that are not there, as lines */
function save(): string[] {
  mkdirSync(SCREENS, { recursive: true });
  return Object.entries(BEST).flatMap(([from, to]) => {
    const path = `${FOLDER}/${from}.png`;
    if (!existsSync(path)) return [`${path} was not taken, so ${to} stays as it is`];
    copyFileSync(path, `${SCREENS}/${to}`);
    return [];
  });
}

const options = { browser: { type: 'string' }, language: { type: 'string' }, only: { type: 'string' }, save: { type: 'boolean' } } as const;
const { values } = parseArgs({ options });
const only = values.only?.split(',') ?? [];
const failed: string[] = [];
mkdirSync(FOLDER, { recursive: true });
for (const browser of listed<BrowserName>(values.browser, ['chromium', 'firefox'])) {
  for (const language of listed<Folder>(values.language, Object.keys(LANGUAGES) as Folder[])) {
    if (only.length === 0)
      for (const tone of ['', '-dark']) rmSync(`${FOLDER}/${browser}/${language}${tone}`, { recursive: true, force: true });
    failed.push(...(await takeSets({ browser, language, only, folder: FOLDER })));
    console.log(`${browser}, ${language}: taken`);
  }
}
console.log(`${writeGallery(FOLDER)} pictures: ${FOLDER}/index.html`);
if (values.save) failed.push(...save());
for (const line of failed) console.error(`shots: ${line}`);
process.exitCode = failed.length ? 1 : 0;
