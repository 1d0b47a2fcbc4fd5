import process from 'node:process';
import { explain } from '../src/explain';

/** `npm run why -- 'sentence'` prints the normalised text, what was found in it, and the rules that found it. */
const sentence = process.argv.slice(2).join(' ');
if (sentence === '') {
  console.error("usage: npm run why -- 'sentence'");
  process.exitCode = 2;
} else console.log(explain(sentence));
