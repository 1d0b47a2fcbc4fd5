/** All rules of targets but the levels: one kind, one file. */
export { CIRCLES } from './circles';
export { COMPARED } from './compared';
export { COUNTED } from './counted';
export { DIRECTIONS } from './directions';
export { FORMULAS } from './formulas';
export { GENERICS } from './generics';
export { HAPPENINGS } from './happenings';
export { OTHER_LEVELS } from './other-levels';
export { RANKS } from './ranks';
export type { TargetRule } from './target-rule';
