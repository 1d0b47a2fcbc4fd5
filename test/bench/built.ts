import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { read } from '../../src/index';

/** The reader as it is shipped: one file, which an extension and the command line hold alike. */
export interface BuiltReader {
  readonly file: string;
  readonly read: typeof read;
}

/** Builds the reader into a folder of its own, which the system sweeps. */
export async function builtReader(): Promise<BuiltReader> {
  const outDir = mkdtempSync(join(tmpdir(), 'huiyao-bench-'));
  await build({
    ...{ configFile: false, envDir: false, publicDir: false, logLevel: 'error' },
    ssr: { noExternal: true },
    build: {
      ...{ outDir, ssr: true, target: 'node20', minify: false },
      rollupOptions: { input: { reader: 'src/index.ts' }, output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
  const file = join(outDir, 'reader.mjs');
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { read: typeof read };
  return { file, read: module.read };
}
