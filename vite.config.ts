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

export default defineConfig({
  plugins: [crx({ manifest: manifest as ManifestV3Export, browser }), tidyManifest(), asciiScripts()],
  build: { outDir: `dist/${browser}`, target: 'es2022', modulePreload: false },
});
