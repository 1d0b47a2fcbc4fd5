/** All rules of targets but the levels: one kind, one file. */
export { COMPARED } from './compared';
export { DIRECTIONS, NONES } from './directions';
export { FORMULAS } from './formulas';
export { GENERICS } from './generics';
export { RANKS } from './ranks';
export type { TargetRule } from './target-rule';
