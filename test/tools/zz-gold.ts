import { readFileSync } from 'node:fs';
import { goldenLines, marked, unmarked } from '../golden/marked';
for (const kind of ['targets', 'none'] as const)
  for (const { label, sentence } of goldenLines(readFileSync(`/tmp/wt/targets/test/golden/${kind}.txt`, 'utf8'))) {
    const got = marked(kind, unmarked(sentence));
    if (got !== sentence) console.log(`${label}\n  - ${sentence}\n  + ${got}`);
  }
