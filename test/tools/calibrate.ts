import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { articleFrom } from '../../cli/article-from';
import { read } from '../../src/index';
import type { MeetingReading } from '../../src/model';
import { isLeft } from '../../src/text/damage';

/**
 * `npm run calibrate -- GOLD=TEXTS…` measures, rule by rule, how often a fact was right on labelled articles (a folder of labels, and the
 * folder that their sources are looked for in), and writes src/rules/confidence.tsv. Rules learn from labelled articles, and are more often
 * right on those than on others: `GOLD=TEXTS*6` has the facts of articles that none has learned from count six times. With `--check` it prints the table of confidence
 * against measured precision instead, and writes nothing. With `--add` the facts that the table was made of count on, for articles whose
 * texts are no longer there.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const check = process.argv.includes('--check');
const add = process.argv.includes('--add');
const table = join(root, 'src/rules/confidence.tsv');
const sets = process.argv.slice(2).filter((a) => a.includes('='));

/** One fact of one article: of which kind and rule, on a damaged page or not, how sure the reader was, and whether the label has it. */
interface Judged {
  readonly kind: string;
  readonly rule: string;
  readonly damaged: boolean;
  readonly confidence: number;
  readonly right: boolean;
  /** How many times it counts. */
  readonly times: number;
}

/** A list that is not there was not labelled: facts of its kind are not judged. */
interface Label {
  readonly class: string;
  readonly source: string;
  readonly persons?: readonly { name: string; class: string }[];
  readonly statements?: readonly { speaker: string; starts: string }[];
  readonly targets?: readonly { text: string }[];
  readonly slogans?: readonly { text: string }[];
}

/** The fixed formulations that labels are complete for; others of the glossary are not judged. */
const canon = join(root, '../shared/eval/canon.txt');
const scored = new Set(
  existsSync(canon)
    ? readFileSync(canon, 'utf8')
        .split('\n')
        .map((line) => line.replace(/[\s“”‘’，。、；：,.;:"']/g, ''))
    : [],
);

const key = (text: string): string => text.replace(/[\s“”‘’，。、；：,.;:"']/g, '');
const near = (a: string, b: string): boolean =>
  (a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) / Math.max(a.length, b.length) >= 0.8;

function judge(reading: MeetingReading, { persons, statements, targets, slogans }: Label, times: number): Judged[] {
  const damaged = isLeft(reading.article.damage);
  const judged = <T extends { rule: string; confidence: number }>(
    facts: readonly T[],
    kindOf: (fact: T) => string,
    isRight: (fact: T) => boolean,
  ) => facts.map((f): Judged => ({ kind: kindOf(f), rule: f.rule, damaged, confidence: f.confidence, right: isRight(f), times }));
  const known = reading.slogans.filter((s) => s.type !== 'canon' || scored.has(key(s.text)));
  const starts = (content: string, begin: string) => key(content).startsWith(key(begin).slice(0, 6));
  return [
    ...(persons
      ? judged(
          reading.persons,
          (p) => p.class,
          (p) => persons.some((g) => g.name === p.name && g.class === p.class),
        )
      : []),
    ...(statements
      ? judged(
          reading.statements,
          () => 'statement',
          (s) => statements.some((g) => g.speaker === s.speaker && starts(s.content, g.starts)),
        )
      : []),
    ...(targets
      ? judged(
          reading.targets,
          () => 'target',
          (t) => targets.some((g) => near(key(g.text), key(t.text))),
        )
      : []),
    ...(slogans
      ? judged(
          known,
          () => 'slogan',
          (s) => slogans.some((g) => near(key(g.text), key(s.text))),
        )
      : []),
  ];
}

function judgedOf(set: string): Judged[] {
  const [folders = '', times = '1'] = set.split('*');
  const [gold, texts] = folders.split('=').map((path) => resolve(path)) as [string, string];
  return readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(gold, name), 'utf8')) as Label)
    .filter((label) => label.class === 'meeting-report')
    .flatMap((label) => {
      const file = resolve(texts, label.source);
      if (!existsSync(file)) throw new Error(`the text of a label is not there: ${file}`);
      const reading = read(articleFrom(file, readFileSync(file)), { force: true });
      return reading.isMeetingReport ? judge(reading, label, Number(times)) : [];
    });
}

/** How many facts there were, and how many of them were right. */
interface Tally {
  readonly facts: number;
  readonly right: number;
}

/** How often facts were right, drawn towards 0.9 by four facts, so that a rare rule is not told as sure. */
const rate = ({ facts, right }: Tally): number => (right + 3.6) / (facts + 4);

const tallyOf = (facts: readonly Judged[]): Tally => ({ facts: counted(facts), right: counted(facts.filter((f) => f.right)) });

const both = (a: Tally, b: Tally | undefined): Tally => ({ facts: a.facts + (b?.facts ?? 0), right: a.right + (b?.right ?? 0) });

/** What the table was made of, by kind and rule: the facts that its shares came from. */
function tabled(): Map<string, Tally> {
  const rows = readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => line && !/^[#*]/.test(line))
    .map((line) => line.split('\t') as [string, string, string, string]);
  return new Map(
    rows.map(([kind, rule, share, facts]) => [
      `${kind}\t${rule}`,
      { facts: Number(facts), right: Math.min(Number(facts), Math.max(0, Number(share) * (Number(facts) + 4) - 3.6)) },
    ]),
  );
}

const counted = (facts: readonly Judged[]): number => facts.reduce((sum, { times }) => sum + times, 0);

function groupsOf<T>(facts: readonly Judged[], of: (fact: Judged) => T): Map<T, Judged[]> {
  const groups = new Map<T, Judged[]>();
  for (const fact of facts) groups.set(of(fact), [...(groups.get(of(fact)) ?? []), fact]);
  return groups;
}

if (sets.length === 0 || sets.some((set) => !existsSync(resolve(set.split('=')[0] ?? '')))) {
  console.error(
    'usage: npm run calibrate -- [--check | --add] LABELS=TEXTS[*TIMES]… (folders; the real articles are not in the repository)',
  );
  process.exitCode = 2;
} else {
  const facts = sets.flatMap(judgedOf);
  if (check) {
    console.log('confidence    facts  right  precision');
    for (let low = 0; low < 1; low += low < 0.5 ? 0.5 : low < 0.8 ? 0.1 : 0.05) {
      const high = low < 0.5 ? 0.5 : low < 0.79 ? low + 0.1 : low + 0.05;
      const some = facts.filter((f) => f.confidence >= low - 1e-9 && (f.confidence < high - 1e-9 || high > 0.999));
      const right = some.filter((f) => f.right).length;
      if (some.length > 0)
        console.log(
          `${low.toFixed(2)}–${high.toFixed(2)}  ${String(some.length).padStart(7)}${String(right).padStart(7)}  ${(right / some.length).toFixed(3).padStart(9)}`,
        );
    }
  } else {
    const before = add ? tabled() : new Map<string, Tally>();
    const groups = groupsOf(facts, (f) => `${f.kind}\t${f.rule}`);
    const lines = [...new Set([...before.keys(), ...groups.keys()])]
      .map((name) => [name, both(tallyOf(groups.get(name) ?? []), before.get(name))] as const)
      .map(([name, tally]) => `${name}\t${rate(tally).toFixed(2)}\t${tally.facts}`)
      .sort();
    const intact = rate(tallyOf(facts.filter((f) => !f.damaged)));
    const damaged = rate(tallyOf(facts.filter((f) => f.damaged)));
    writeFileSync(
      table,
      `# How often the facts of a rule were right on labelled articles: kind, rule, share, number of facts. Written by npm run calibrate.\n${lines.join('\n')}\n*\tdamaged\t${Math.min(1, damaged / intact).toFixed(2)}\t${facts.filter((f) => f.damaged).length}\n`,
    );
    console.log(`${facts.length} facts, ${lines.length} rules; on damaged pages ${damaged.toFixed(3)}, elsewhere ${intact.toFixed(3)}`);
  }
}
