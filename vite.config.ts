import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const browser = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

/** Takes away what one browser does not know, and every file that the bundler would show to web pages. */
const tidyManifest = (): CrxPlugin => ({
  name: 'tidy-manifest',
  apply: 'build',
  enforce: 'post',
  renderCrxManifest(made) {
    delete made.web_accessible_resources;
    if (browser === 'chrome') delete made.browser_specific_settings;
    else delete made.minimum_chrome_version;
    return made;
  },
  generateBundle(_options, bundle) {
    // The annotator is injected as one self-contained file; the module copy beside it is used by nobody.
    for (const [file, item] of Object.entries(bundle)) {
      if (item.type === 'chunk' && item.facadeModuleId?.endsWith('/content/annotate.ts')) delete bundle[file];
    }
  },
});

const escape = (code: string) => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes every Chinese character in a script as an escape: browsers refuse scripts that they take for another encoding. */
const asciiScripts = (): Plugin => ({
  name: 'ascii-scripts',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const [file, item] of Object.entries(bundle)) {
      if (item.type === 'chunk') item.code = escape(item.code);
      else if (file.endsWith('.js')) item.source = escape(String(item.source));
    }
  },
});

const root = import.meta.dirname;
const words = `${root}/src/lexicon`;

/** Of the glossary, what finding its words takes: id, forms, kind. What they mean would double the script that goes into pages. */
const forms = (line: string) =>
  line
    .split('\t')
    .slice(0, 5)
    .map((cell, at) => (at === 2 ? '' : cell))
    .join('\t');

/**
 * Writes the word lists without remarks, and the glossary without explanations.
 * The scripts for pages are bundled without plugins, so these have to be files that an alias leads to.
 * @returns the folder they lie in
 */
function wordsForPages(): string {
  const folder = `${root}/node_modules/.huiyao`;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(words).filter((file) => file.endsWith('.tsv'))) {
    const lines = readFileSync(`${words}/${name}`, 'utf8').split('\n');
    const kept = lines.filter((line) => line && !line.startsWith('#')).map((line) => (name === 'slogans.tsv' ? forms(line) : line));
    writeFileSync(`${folder}/${name}`, kept.join('\n'));
  }
  return folder;
}

export default defineConfig({
  resolve: { alias: [{ find: /^\.\/([\w-]+\.tsv\?raw)$/, replacement: `${wordsForPages()}/$1` }] },
  plugins: [crx({ manifest: manifest as ManifestV3Export, browser }), tidyManifest(), asciiScripts()],
  build: { outDir: `dist/${browser}`, target: 'es2022', modulePreload: false },
});
