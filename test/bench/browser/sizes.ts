/** The rows about bytes, as the build measures them too. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './rows';

/** The largest file of a build whose name says what it is. */
function bytesOf(folder: string, name: RegExp): Buffer {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => name.test(file));
  const all = files.map((file) => readFileSync(`${folder}/${file}`));
  return all.reduce((most, each) => (each.length > most.length ? each : most), Buffer.alloc(0));
}

const KB = 1024;

/** @param target the folder of the build under `dist` @param zip the packed extension */
export function sizeRows(target: 'chrome' | 'firefox', zip: string): Row[] {
  const folder = `dist/${target}`;
  const row = (what: string, bound: number, aim: number, bytes: number): Row => ({
    what,
    unit: 'KB',
    bound,
    aim,
    measured: { value: bytes / KB },
  });
  return [
    row('script on every page', 6, 3, bytesOf(folder, /detector.*\.js$/).length),
    row('annotator, gzipped', 120, 60, gzipSync(bytesOf(folder, /annotate.*\.js$/), { level: 9 }).length),
    row('tooltip, gzipped', 20, 10, gzipSync(bytesOf(folder, /tooltip\.js$/), { level: 9 }).length),
    row('packed extension', 600, 300, readFileSync(zip).length),
  ];
}
