/** A reading as rows of a table. Quoting and line ends are the business of whoever writes them down. */
import type { MeetingReading, Reading } from '../model';
import { AGENDA, type Cell, type Column, PERSONS, REPORT, SLOGANS, STATEMENTS, TARGETS } from './csv-tables';

/** The tables that there are. */
export const CSV_KINDS = ['persons', 'statements', 'targets', 'slogans', 'agenda'] as const;

export type CsvKind = (typeof CSV_KINDS)[number];

interface Table {
  readonly columns: readonly string[];
  readonly rows: (reading: MeetingReading) => Cell[][];
}

const cells = <Fact>(columns: readonly Column<Fact>[], fact: Fact): Cell[] => columns.map(({ cell }) => cell(fact));

const table = <Fact>(columns: readonly Column<Fact>[], facts: (reading: MeetingReading) => readonly Fact[]): Table => ({
  columns: [...REPORT, ...columns].map(({ name }) => name),
  rows: (reading) => facts(reading).map((fact) => [...cells(REPORT, reading), ...cells(columns, fact)]),
});

const TABLES: Readonly<Record<CsvKind, Table>> = {
  persons: table(PERSONS, ({ persons }) => persons),
  statements: table(STATEMENTS, ({ statements }) => statements),
  targets: table(TARGETS, ({ targets }) => targets),
  slogans: table(SLOGANS, ({ slogans }) => slogans),
  agenda: table(AGENDA, ({ agenda }) => agenda),
};

/** @returns the names of the columns: the record's own name first, what went wrong with it last */
export const csvHeader = (kind: CsvKind): string[] => ['id', ...TABLES[kind].columns, 'error'];

/**
 * @param id what the record is called: its id, or the name of its file
 * @returns one row for each fact of that kind; none where the page is no meeting report
 */
export function csvRows(kind: CsvKind, id: Cell, reading: Reading): Cell[][] {
  return reading.isMeetingReport ? TABLES[kind].rows(reading).map((row) => [id, ...row, null]) : [];
}

/** @returns the row of a record that could not be read: its name, what went wrong, and nothing between */
export const csvErrorRow = (kind: CsvKind, id: Cell, error: string): Cell[] => [id, ...TABLES[kind].columns.map(() => null), error];

/** One table of one report, by itself: without a name of the record, and without room for what went wrong. */
export const csvTable = (kind: CsvKind, reading: MeetingReading): { readonly columns: readonly string[]; readonly rows: Cell[][] } => ({
  columns: TABLES[kind].columns,
  rows: TABLES[kind].rows(reading),
});
