import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { message } from './failure';

const READ = new Set(['.txt', '.html', '.htm', '.shtml']);

/** A file to be read, or a folder that could not be. */
export interface Found {
  readonly file: string;
  readonly error?: string;
}

/**
 * Walks the names given on the command line, in their order; folders are walked by name, so that two runs give the same order.
 * One folder's names are held at a time (and those of the folders above it). Links to files are followed, links to folders are not.
 * @returns files named by themselves whatever their ending, files in folders by the endings that are read
 */
export async function* walk(names: readonly string[]): AsyncGenerator<Found> {
  for (const name of names) {
    const found = await stat(name).catch(() => null);
    // What is not there is handed on as a file: opening it tells what is wrong.
    if (found?.isDirectory()) yield* walkFolder(name);
    else yield { file: name };
  }
}

async function* walkFolder(folder: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(message);
  if (typeof entries === 'string') {
    yield { file: folder, error: entries };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walkFolder(path);
    else if (READ.has(extname(entry.name).toLowerCase()) && (entry.isFile() || (await isLinkToFile(path)))) yield { file: path };
  }
}

const isLinkToFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() !== false;
