/** A row of the scorer's table: what is wanted on the labelled articles that rules were made with, and on local reports never seen. */
interface Aim {
  readonly known: number;
  readonly unseen: number;
}

const same = (aim: number): Aim => ({ known: aim, unseen: aim });

/** F1, or the share of right answers, by the scorer's names of rows. */
export const AIMS: Readonly<Record<string, Aim>> = {
  officials: { known: 0.98, unseen: 0.97 },
  titles: { known: 0.96, unseen: 0.95 },
  roles: { known: 0.96, unseen: 0.95 },
  mentioned: { known: 0.93, unseen: 0.9 },
  credit: { known: 0.93, unseen: 0.9 },
  statements: { known: 0.97, unseen: 0.96 },
  speaker: { known: 0.99, unseen: 0.98 },
  'statement end': { known: 0.94, unseen: 0.92 },
  targets: { known: 0.9, unseen: 0.88 },
  'targets (near)': { known: 0.95, unseen: 0.93 },
  'target status': { known: 0.97, unseen: 0.95 },
  slogans: { known: 0.88, unseen: 0.85 },
  'slogans (near)': { known: 0.94, unseen: 0.92 },
  'parallel (near)': { known: 0.75, unseen: 0.7 },
  agenda: { known: 0.88, unseen: 0.85 },
  'meeting name': same(0.95),
  'meeting date': same(0.98),
  'meeting level': same(0.9),
  'meeting forms': same(0.95),
};
/** Precision and recall of the verdict, by the text alone. */
const DETECTION = { precision: 0.99, recall: 0.98 };

/** @returns a line for each row of the scorer's table that falls short of its aim, and by how much */
export function shortOf(table: string, column: keyof Aim): string[] {
  const rows = Array.from(table.matchAll(/^(\S.*?) +(\d\.\d{3}) +(\d\.\d{3}) +(\d\.\d{3}) +\d+$/gm), (m) => ({
    name: m[1] as string,
    precision: Number(m[2]),
    recall: Number(m[3]),
    f1: Number(m[4]),
  }));
  return rows.flatMap(({ name, precision, recall, f1 }) => {
    if (name === 'detection')
      return [...short('detection, precision', precision, DETECTION.precision), ...short('detection, recall', recall, DETECTION.recall)];
    const aim = AIMS[name];
    return aim ? short(name, f1, aim[column]) : [];
  });
}

const short = (name: string, reached: number, aim: number): string[] =>
  reached >= aim ? [] : [`${name}: ${reached.toFixed(3)} of ${aim.toFixed(2)}, ${(aim - reached).toFixed(3)} short`];
