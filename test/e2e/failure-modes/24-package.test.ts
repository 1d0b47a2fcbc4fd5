/** Failure 24: the packed extension, as a store gets it, is one that a browser takes. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { startServer } from '../../tools/serve.mjs';
import { builtExtension, launch } from '../browsers/launch';
import { eventually, marksOf } from '../page';

/** Unpacks by the list at the end of a zip, as browsers do. @returns the names of its files */
function unpack(zip: Buffer, folder: string): string[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [method, packed, nameLength] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const start = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const bytes = zip.subarray(from, from + packed);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), method === 0 ? bytes : inflateRawSync(bytes));
    return name;
  });
}

const wanted = (['chromium', 'firefox'] as const).filter((name) => !process.env.BROWSER || process.env.BROWSER === name);

describe.each(wanted)('failure 24: a report, in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyao-packed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is served from its package', async () => {
    const built = builtExtension(name);
    const names = unpack(readFileSync(join(dirname(built), `huiyao-${name === 'chromium' ? 'chrome' : 'firefox'}.zip`)), folder);
    expect(names).toContain('manifest.json');
    for (const script of names.filter((each) => each.endsWith('.js')))
      expect(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, script)))).not.toMatch(
        /[\ufdd0-\ufdef\ufffe\uffff]/,
      );
    const server = await startServer();
    const browser = await launch(name, { extension: folder });
    try {
      const tab = await browser.newTab(`${server.origin}/paragraphs/city-economy`);
      await eventually(async () => expect((await marksOf(tab)).official).toContain('濮阳澍'));
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
