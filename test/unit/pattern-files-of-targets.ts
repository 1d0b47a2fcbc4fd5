import * as attainment from '../../src/rules/attainment';
import { COMPARED, COMPARED_LINES } from '../../src/rules/compared';
import { DIRECTION_LINES, DIRECTIONS } from '../../src/rules/directions';
import { GENERIC_LINES, GENERICS } from '../../src/rules/generics';
import { RANK_LINES, RANKS } from '../../src/rules/ranks';
import type { TargetRule } from '../../src/rules/target-rule';
import { type Holds, inAll, type PatternFile } from './pattern-holds';

/** Whether one of the rules of a list holds the whole of the words. */
const byRule = (rules: readonly TargetRule[], id: string): Holds => inAll(rules.find((rule) => rule.id === id)?.match ?? /^$/);

/** The files of patterns about targets. */
export const TARGET_FILES: readonly PatternFile[] = [
  {
    file: 'attainment.tsv',
    lines: attainment.ATTAINMENT_LINES,
    holds: {
      aims: inAll(attainment.AIMED_AFTER_ALL),
      'aims-unless-past': inAll(attainment.STRONGLY_AIMED),
      will: inAll(attainment.STRONGLY_AIMED),
      'aims-near': inAll(attainment.AIMED),
      reached: inAll(attainment.REACHED),
      'past-time': inAll(attainment.PAST_TIME),
      compared: inAll(attainment.COMPARED),
    },
  },
  {
    file: 'ranks.tsv',
    lines: RANK_LINES,
    holds: {
      stands: byRule(RANKS, 'rank-place'),
      rank: byRule(RANKS, 'rank-place'),
      among: byRule(RANKS, 'rank-anywhere'),
      placed: byRule(RANKS, 'rank-anywhere'),
    },
  },
  {
    file: 'directions.tsv',
    lines: DIRECTION_LINES,
    holds: {
      ready: byRule(DIRECTIONS, 'direction-deadline'),
      growth: byRule(DIRECTIONS, 'direction-growth'),
      held: byRule(DIRECTIONS, 'direction-held'),
      'moves-how': byRule(DIRECTIONS, 'direction-all-move'),
      grows: byRule(DIRECTIONS, 'direction-keeps-growing'),
      'gets-done': byRule(DIRECTIONS, 'direction-all-done'),
      done: byRule(DIRECTIONS, 'direction-all-done'),
      'for-all': byRule(DIRECTIONS, 'direction-in-place'),
      grave: byRule(DIRECTIONS, 'direction-none'),
    },
  },
  {
    file: 'generics.tsv',
    lines: GENERIC_LINES,
    holds: {
      span: byRule(GENERICS, 'generic-task'),
      aim: byRule(GENERICS, 'generic-attain'),
      how: byRule(GENERICS, 'generic-realisation'),
      well: byRule(GENERICS, 'generic-task-done'),
      drives: byRule(GENERICS, 'generic-task'),
    },
  },
  { file: 'compared.tsv', lines: COMPARED_LINES, holds: { 'more-or-less': byRule(COMPARED, 'numeric-than-level') } },
];
