import type { MeetingReading, Reading } from '../model';
import { glossaryId } from './csv-tables';

const withIds = (reading: MeetingReading): MeetingReading => ({
  ...reading,
  slogans: reading.slogans.map((slogan) => ({ ...slogan, glossaryId: glossaryId(slogan) })),
});

/**
 * A reading as JSON, as `schema/reading.schema.json` describes it.
 * @returns indented JSON that ends with a newline
 */
export const json = (reading: Reading): string => `${JSON.stringify(reading.isMeetingReport ? withIds(reading) : reading, null, 2)}\n`;
