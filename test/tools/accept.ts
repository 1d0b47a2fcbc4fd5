import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { type Kind, marked, unmarked } from '../golden/marked';

/** `npm run accept` writes what the reader now finds into the golden files, and prints every line that changes. It is their only writer. */
const folder = new URL('../golden/', import.meta.url);
const dry = process.argv.includes('--dry');
let changed = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const kind = file.replace('.txt', '') as Kind;
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
  const accepted = lines.map((line) => {
    if (line === '' || line.startsWith('#')) return line;
    const [label = '', sentence = ''] = line.split('\t');
    const now = kind === 'none' ? unmarked(sentence) : marked(kind, unmarked(sentence));
    if (now !== sentence) {
      changed++;
      console.log(`${file} ${label}\n- ${sentence}\n+ ${now}`);
    }
    return `${label}\t${now}`;
  });
  if (!dry) writeFileSync(new URL(file, folder), accepted.join('\n'));
}
console.log(`${changed} line(s) ${dry ? 'would change' : 'changed'}`);
