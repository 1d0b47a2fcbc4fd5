import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readPlaced } from './read-placed';
import { articleFrom } from './article-from';

/**
 * `npm run --silent extract -- FILE…` prints one reading a line, in the order of the arguments.
 * A file that cannot be read is named on stderr; the others are still read, and the exit code is 1.
 */
function main(files: readonly string[]): void {
  if (files.length === 0) {
    console.error('usage: npm run --silent extract -- FILE…   (.txt or .html, UTF-8 or GB18030)');
    process.exitCode = 2;
    return;
  }
  for (const file of files) {
    try {
      const { schema, ...reading } = readPlaced(articleFrom(file, readFileSync(file)));
      process.stdout.write(`${JSON.stringify({ schema, file, ...reading })}\n`);
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

main(process.argv.slice(2));
