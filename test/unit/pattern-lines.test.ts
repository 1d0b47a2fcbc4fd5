/** Files of patterns: each line is proved by its own words, alone and in what is made of all lines of its kind. */
import { describe, expect, it } from 'vitest';
import {
  ADVERBS,
  ATTRIBUTES,
  FAULTS,
  NO_CLAUSE,
  NOUN_END,
  OF_A_LIST,
  PAIR_HANGS,
  PARALLEL_LINES,
  PREDICATE_END,
  RUN_EDGE_LINES,
  RUN_HANGS,
  RUN_LEAD,
  RUN_TAIL,
} from '../../src/rules/parallel';
import { METAPHOR, NO_SLOGAN_LINES, PROPER } from '../../src/rules/slogans';
import { groupsOf } from '../../src/resolve/groups';
import { BRIDGE, CUE_LINES, LOOSE_CUE, PRELUDE } from '../../src/rules/cues';
import { GOVERNS, GROUP_LINES } from '../../src/rules/groups';
import type { PatternLine } from '../../src/rules/lines';
import { goesOn, NARRATION_LINES, narrates } from '../../src/rules/narration';

/** The mark before and behind what a line matches in its words of proof. */
const MARK = '¦';
type Holds = (words: string) => boolean;

const by =
  (pattern: RegExp): Holds =>
  (words) =>
    pattern.test(words);
const told: Holds = (words) => narrates(words, false);

/** The lines of each file, and what holds of the words of proof of each kind. */
/** Whether what stands between 王明 and 强调 or its like lets them belong together. */
const bridges: Holds = (words) => BRIDGE.test(/^王明(.*)(?:强调|指出|要求|表示|说)$/.exec(words)?.[1] ?? '；');
/** Whether the words hold a group, and with it the office that shares its post. */
const groups: Holds = (words) => groupsOf(words, []).length > 0;
const shares: Holds = (words) => groupsOf(words, [])[0]?.start === 0;
const FILES: readonly (readonly [file: string, lines: readonly PatternLine[], holds: Readonly<Record<string, Holds>>])[] = [
  [
    'narration.tsv',
    NARRATION_LINES,
    {
      did: told,
      meeting: told,
      assembly: told,
      plenum: told,
      'kind-of-meeting': told,
      tells: told,
      attends: told,
      directs: goesOn,
      'looks-back': goesOn,
    },
  ],
  [
    'cues.tsv',
    CUE_LINES,
    { 'bridge-adverb': bridges, 'bridge-act': bridges, prelude: by(PRELUDE), feeling: (words) => !LOOSE_CUE.test(`${words}并支持`) },
  ],
  ['groups.tsv', GROUP_LINES, { post: groups, acts: groups, shares, governs: by(GOVERNS) }],
  ['no-slogans.tsv', NO_SLOGAN_LINES, { proper: by(PROPER), metaphor: by(METAPHOR) }],
  [
    'parallel.tsv',
    PARALLEL_LINES,
    {
      'predicate-end': by(PREDICATE_END),
      attribute: by(ATTRIBUTES),
      'attribute-of': by(ATTRIBUTES),
      'noun-end': by(NOUN_END),
      'no-clause': by(NO_CLAUSE),
      'no-clause-begins': by(NO_CLAUSE),
      'no-clause-ends': by(NO_CLAUSE),
      'no-clause-holds': by(NO_CLAUSE),
      adverb: by(ADVERBS),
    },
  ],
  [
    'run-edges.tsv',
    RUN_EDGE_LINES,
    {
      'run-lead': by(RUN_LEAD),
      'run-hangs': by(RUN_HANGS),
      'of-a-list': by(OF_A_LIST),
      'pair-hangs': by(PAIR_HANGS),
      'run-tail': by(RUN_TAIL),
      fault: by(FAULTS),
    },
  ],
];

describe.each(FILES)('%s', (_, lines, holds) => {
  it('has lines of every kind and of no other, none twice', () => {
    expect([...new Set(lines.map(({ kind }) => kind))]).toEqual(Object.keys(holds));
    expect(new Set(lines.map(({ kind, pattern }) => `${kind} ${pattern}`)).size).toBe(lines.length);
  });

  it.each(lines)('$kind: $pattern in $proof', ({ kind, pattern, proof }) => {
    const [before = '', words = '', behind = ''] = proof.split(MARK);
    const match = new RegExp(pattern, 'g');
    match.lastIndex = before.length;
    const found = match.exec(before + words + behind);
    expect([found?.index, found?.[0]]).toEqual([before.length, words]);
    expect(holds[kind]?.(before + words + behind)).toBe(true);
  });
});
