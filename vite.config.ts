import { readFileSync } from 'node:fs';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { writeOwnDictionary } from './test/tools/own-dictionary.mjs';

const browser = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

/** What the manifest holds for the other browser. The panel is called a side panel in one and a sidebar in the other. */
const OTHERS = { chrome: ['browser_specific_settings', 'sidebar_action'], firefox: ['minimum_chrome_version', 'side_panel'] } as const;

/** Takes away what one browser does not know, and every file that the bundler would show to web pages. */
const tidyManifest = (): CrxPlugin => ({
  name: 'tidy-manifest',
  apply: 'build',
  enforce: 'post',
  renderCrxManifest(made) {
    delete made.web_accessible_resources;
    for (const key of OTHERS[browser]) Reflect.deleteProperty(made, key);
    if (browser === 'firefox') made.permissions = made.permissions?.filter((name) => name !== 'sidePanel');
    return made;
  },
  generateBundle(_options, bundle) {
    // The scripts for pages are injected as self-contained files; the module copies beside them are used by nobody.
    for (const [file, item] of Object.entries(bundle)) {
      if (item.type === 'chunk' && /\/content\/(?:annotate|tooltip)\.ts$/.test(item.facadeModuleId ?? '')) delete bundle[file];
    }
  },
});

/** What stays as it is: ASCII, Chinese characters and Chinese marks. */
const escape = (code: string) =>
  code.replace(
    /[^\0-\x7f\u3001-\u301f\u4e00-\u9fff\uff01-\uff5e“”‘’…—]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The sentences that prove a rule stay behind, since only tests read them, and so does what a library would say of its misuse. */
const withoutProofs = (code: string) => code.replace(/,(?:yes|no):`[^`$\\]*`(?=[,}])/g, '').replace(/Error\(`[^`$\\]*`\)/g, 'Error()');

/** So do the words of proof in files of patterns, known by their mark, and the remarks there. */
const patternsOnly = (): Plugin => ({
  name: 'patterns-only',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    const file = /^(.*[\\/]rules[\\/][^\\/]+\.tsv)\?raw$/.exec(id)?.[1];
    if (!file) return null;
    const lines = readFileSync(file, 'utf8')
      .replace(/^#.*\n/gm, '')
      .replace(/\t[^\t\n]*¦[^\t\n]*$/gm, '');
    return `export default ${JSON.stringify(lines)}`;
  },
});

/** Writes what is neither ASCII nor Chinese as escapes: browsers refuse scripts with characters that are none. */
const asciiScripts = (): Plugin => ({
  name: 'ascii-scripts',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const [file, item] of Object.entries(bundle)) {
      if (item.type === 'chunk') item.code = escape(withoutProofs(item.code));
      else if (file.endsWith('.js')) item.source = escape(withoutProofs(String(item.source)));
    }
  },
});

const root = import.meta.dirname;

/** Of a large dictionary, the phrases that our own explanations hold. */
const made = `${root}/out/words`;
writeOwnDictionary(`${root}/src`, made);
const alias = [{ find: 'opencc-js/dict/STPhrases', replacement: `${made}/own-phrases.js` }];

/** Pages that the manifest does not name. */
const pages = ['popup/first-run.html'];

/** What pages share is one script of theirs, and what they share with the background another: a chain of small ones would keep a popup waiting. */
const groups = [
  { name: 'shared', test: /[\\/]src[\\/](?!text[\\/])|webextension-polyfill/, minShareCount: 2, priority: 1 },
  { name: 'pages', test: /[\\/](?:popup|preact)[\\/].*(?<!\.css)$/, minShareCount: 2 },
];

/** Names without hashes: those depend on where the source lies, and a build must be the same wherever it is made. */
const names = { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js', assetFileNames: 'assets/[name][extname]' };

export default defineConfig({
  resolve: { alias },
  plugins: [crx({ manifest: manifest as ManifestV3Export, browser }), tidyManifest(), patternsOnly(), asciiScripts()],
  build: {
    outDir: `dist/${browser}`,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages, output: { ...names, codeSplitting: { groups } } },
  },
});
