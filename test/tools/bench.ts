import process from 'node:process';
import { parseArgs } from 'node:util';
import { type BuiltReader, builtReader } from '../bench/built';
import { HOSTILE, hostileText } from '../bench/hostile';
import { byTurns, summed, timed, told } from '../bench/measure';
import { coldRead, filesPerSecond } from '../bench/processes';
import { rivals } from '../bench/rivals';
import { longArticle, reports } from '../bench/texts';

/**
 * `npm run bench` measures the reader: beside two word segmenters on the same texts, at growing lengths, cold, from the command line, and on
 * hostile texts. Its exit code is 1 where time grows faster than the text. `--packages DIR` takes the segmenters from another folder.
 */
const { values } = parseArgs({ options: { packages: { type: 'string' }, rounds: { type: 'string', default: '15' } } });
const rounds = Number(values.rounds);
const faults: string[] = [];

/** Time a character at 100,000 characters, at most so many times that at 2,000. */
const GROWTH = 1.5;
/** A hostile text of twice the length takes at most so many times as long; shorter times than this many milliseconds tell nothing. */
const [TWICE, TELLING] = [3, 150];

function beside({ read }: BuiltReader): void {
  const { taggers, missing } = rivals(values.packages);
  for (const name of missing) console.log(`${name}: not installed, left out`);
  const texts = reports();
  const per2000 = 2000 / texts.join('').length;
  const works: Record<string, () => unknown> = { huiyao: () => texts.map((text) => read({ text }, { force: true })) };
  for (const [name, tag] of Object.entries(taggers)) works[name] = () => texts.map(tag);
  const times = byTurns(works, rounds, 40);
  const own = times['huiyao'] as number[];
  console.log(`\nwarm, ms per 2,000 characters, ${texts.length} invented reports, ${rounds} rounds by turns: median (least–most)`);
  for (const [name, all] of Object.entries(times)) {
    const ratio = summed(all.map((time, i) => (own[i] as number) / time));
    console.log(
      `  ${name.padEnd(12)}${told(summed(all.map((time) => time * per2000))).padEnd(24)}${name === 'huiyao' ? '' : `huiyao takes ${told(ratio)} times as long`}`,
    );
  }
}

function growth({ read }: BuiltReader): void {
  const sizes = [1000, 2000, 5000, 10_000, 30_000, 100_000, 300_000];
  const works = Object.fromEntries(sizes.map((size) => [String(size), work(longArticle(size), Math.ceil(10_000 / size))]));
  function work(text: string, times: number) {
    return () => {
      for (let i = 0; i < times; i++) read({ text }, { force: true });
    };
  }
  const times = byTurns(works, 5, 3);
  const per = (size: number) => summed((times[String(size)] as number[]).map((time) => ((time / Math.ceil(10_000 / size)) * 1000) / size));
  console.log('\ngrowth: µs per character, beside that at 2,000');
  for (const size of sizes)
    console.log(`  ${String(size).padEnd(12)}${told(per(size)).padEnd(24)}${(per(size).median / per(2000).median).toFixed(2)}`);
  if (per(100_000).median > GROWTH * per(2000).median)
    faults.push(`a character at 100,000 takes more than ${GROWTH} times what it takes at 2,000`);
}

function hostile({ read }: BuiltReader): void {
  console.log('\nhostile texts: ms at 50,000 and 100,000 characters, the slowest ten');
  const rows = Object.entries(HOSTILE).map(([name, run]) => {
    const least = (size: number) => Math.min(...[1, 2].map(() => timed(() => read({ text: hostileText([run], size) }, { force: true }))));
    return { name, half: least(50_000), whole: least(100_000) };
  });
  for (const { name, half, whole } of rows.sort((a, b) => b.whole - a.whole)) {
    if (rows.findIndex((row) => row.name === name) < 10)
      console.log(`  ${name.padEnd(28)}${half.toFixed(0).padStart(6)}${whole.toFixed(0).padStart(8)}   ×${(whole / half).toFixed(1)}`);
    if (whole > TELLING && whole > TWICE * half) faults.push(`${name}: twice the text takes ${(whole / half).toFixed(1)} times as long`);
  }
}

const reader = await builtReader();
beside(reader);
growth(reader);
hostile(reader);
const cold = Array.from({ length: 7 }, () => coldRead(reader.file, longArticle(2000)));
console.log(
  `\ncold, ms in a new process: loading ${told(summed(cold.map((c) => c.load)), 0)}, first reading of 2,000 characters ${told(summed(cold.map((c) => c.first)), 0)}`,
);
for (const workers of [1, 2])
  console.log(
    `command line, ${workers} thread(s): ${filesPerSecond(2000, workers).toFixed(0)} files a second (2,000 files, start included)`,
  );
for (const fault of faults) console.log(`\nfault: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
