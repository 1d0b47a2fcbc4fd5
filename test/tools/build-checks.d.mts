/** What is wrong with the sources under `root` and the build in `folder`: one line a fault, none where all is well. */
export function faults(root: string, folder: string): string[];
/** Every file under a folder, as sorted paths with forward slashes. */
export function listFiles(folder: string): string[];
/** The table of sizes in bytes, and what is over its bound. */
export function sizeTable(builds: readonly { target: string; folder: string; packed: Uint8Array }[]): { lines: string[]; over: string[] };
