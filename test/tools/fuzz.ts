import { parseArgs } from 'node:util';
import { type Kind, KINDS } from '../fuzz/kinds';

/**
 * `npm run fuzz` reads a million random texts and pages, and prints how fast it goes. It ends with exit code 1 at the first input that
 * fails, made as small as can be; the seed shown with it brings it back.
 *
 *   --number N     so many inputs (1,000,000)
 *   --seed N       where chance begins (the time of day unless told)
 *   --only KIND    texts, trees or ruins alone
 */
const { values } = parseArgs({
  options: { number: { type: 'string', default: '1000000' }, seed: { type: 'string' }, only: { type: 'string' } },
});

/** Inputs between two lines of news. */
const ROUND = 5_000;

const kinds = KINDS.filter(({ what }) => !values.only || what === values.only);
if (!kinds.length) throw new Error(`there is no kind called ${values.only}; there are ${KINDS.map(({ what }) => what).join(', ')}`);
const shares = kinds.reduce((sum, { share }) => sum + share, 0);
const [number, first] = [Number(values.number), Number(values.seed ?? Date.now() % 1_000_000_000)];

const since = performance.now();
const tried = new Map<Kind, number>(kinds.map((kind) => [kind, 0]));
const total = () => [...tried.values()].reduce((sum, count) => sum + count, 0);

function news(): void {
  const seconds = (performance.now() - since) / 1000;
  const each = [...tried].map(([{ what }, count]) => `${what} ${count}`).join(', ');
  console.log(`${total()} inputs (${each}) in ${seconds.toFixed(0)} s, ${(total() / seconds).toFixed(0)} a second`);
}

function round(seed: number, size: number): string | null {
  for (const kind of kinds) {
    const runs = Math.ceil((size * kind.share) / shares);
    const fault = kind.try(runs, seed);
    if (fault) return fault;
    tried.set(kind, (tried.get(kind) ?? 0) + runs);
  }
  return null;
}

console.log(`seed ${first}`);
let fault: string | null = null;
for (let seed = first; !fault && total() < number; seed++) {
  fault = round(seed, Math.min(ROUND, number - total()));
  if (!fault) news();
}
if (fault) console.log(`\nfault after ${total()} inputs: ${fault}`);
else console.log('nothing fails');
process.exitCode = fault ? 1 : 0;
