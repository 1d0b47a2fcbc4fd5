import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { articleFrom } from '../../cli/article-from';
import { verdictOf } from '../../src/explain';
import { EXPECTED, STEEPNESS } from '../../src/resolve/detection';
import { fitted } from './weigh/fit';

/**
 * `npm run weigh -- LABELS.jsonl=TEXTS… PAGES.tsv=FOLDER…` learns from labelled pages what each sign of a meeting report weighs, and writes
 * src/rules/sign-weights.tsv. A line of LABELS has `source` and `class`; a row of PAGES a file and a class. With `--check` it prints, for each
 * confidence, how many pages were reports, and writes nothing. With `--more` it goes on from the table: the weights that were learned are held
 * the more, the more pages they were learned from, and the counts are added up (for pages whose forerunners are not kept).
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const check = process.argv.includes('--check');
const more = process.argv.includes('--more');
const table = join(root, 'src/rules/sign-weights.tsv');
const sets = process.argv.slice(2).filter((a) => a.includes('='));

interface Labelled {
  readonly file: string;
  readonly isReport: boolean;
}

function labelledIn(set: string): Labelled[] {
  const [labels, texts] = set.split('=').map((path) => resolve(path)) as [string, string];
  const lines = readFileSync(labels, 'utf8').split('\n').filter(Boolean);
  const pairs = labels.endsWith('.tsv')
    ? lines.slice(1).map((line) => line.split('\t') as [string, string])
    : lines.map((line) => {
        const { source, class: kind } = JSON.parse(line) as { source: string; class: string };
        return [source, kind] as const;
      });
  return pairs.map(([file, kind]) => ({ file: resolve(texts, file), isReport: kind === 'meeting-report' }));
}

interface Row {
  readonly weight: number;
  readonly reports: number;
  readonly others: number;
}

/** What the table has of each sign; nothing where it is to be learned anew. */
function learnedBefore(): Map<string, Row> {
  const rows = more ? readFileSync(table, 'utf8').split('\n').slice(1).filter(Boolean) : [];
  return new Map(
    rows.map((row) => {
      const [id = '', weight, reports, others] = row.split('\t');
      return [id, { weight: Number(weight), reports: Number(reports), others: Number(others) }];
    }),
  );
}

/** The signs of each page, once however often its text is there; a page without an article is none. */
function seenIn(pages: readonly Labelled[]) {
  const known = new Set<string>();
  return pages.flatMap(({ file, isReport }) => {
    const bytes = readFileSync(file);
    const text = bytes.toString('latin1').replace(/\s/g, '');
    if (known.has(text)) return [];
    known.add(text);
    try {
      return [{ isReport, ...verdictOf(articleFrom(file, bytes)) }];
    } catch {
      return [];
    }
  });
}

if (sets.length === 0 || sets.some((set) => !existsSync(resolve(set.split('=')[0] ?? '')))) {
  console.error(
    'usage: npm run weigh -- [--check | --more] LABELS.jsonl=TEXTS… PAGES.tsv=FOLDER… (the real articles are not in the repository)',
  );
  process.exitCode = 2;
} else {
  const pages = seenIn(sets.flatMap(labelledIn));
  if (check) {
    console.log('confidence   pages  reports  share');
    for (const [low, high] of [
      [0, 0.05],
      [0.05, 0.25],
      [0.25, 0.5],
      [0.5, 0.75],
      [0.75, 0.95],
      [0.95, 1.01],
    ] as const) {
      const some = pages.filter((p) => p.confidence >= low && p.confidence < high);
      const right = some.filter((p) => p.isReport).length;
      if (some.length > 0)
        console.log(
          `${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}  ${String(some.length).padStart(8)}${String(right).padStart(9)}  ${(right / some.length).toFixed(3)}`,
        );
    }
  } else {
    const before = learnedBefore();
    const expected = EXPECTED.map(({ id, weight }) => {
      const row = before.get(id);
      return { id, weight: row?.weight ?? weight, pages: (row?.reports ?? 0) + (row?.others ?? 0) };
    });
    const weights = fitted(expected, STEEPNESS, pages);
    const counted = (id: string, isReport: boolean) =>
      (before.get(id)?.[isReport ? 'reports' : 'others'] ?? 0) +
      pages.filter((p) => p.isReport === isReport && (id === 'bound' || p.signs.includes(id))).length;
    const lines = [...weights].map(([id, weight]) => `${id}\t${weight.toFixed(2)}\t${counted(id, true)}\t${counted(id, false)}`).sort();
    writeFileSync(
      table,
      `# What the signs of a meeting report weigh, learned from labelled pages: sign, weight, reports and other pages with it. Written by npm run weigh.\n${lines.join('\n')}\n`,
    );
    console.log(`${pages.length} pages, ${lines.length} weights`);
  }
}
