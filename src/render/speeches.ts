import type { MeetingReading, Person, Statement } from '../model';
import { type Point, pointsOf } from './points';

/** A statement with its content split into points. */
export interface Saying {
  readonly statement: Statement;
  readonly points: readonly Point[];
}

/** All that one speaker said. */
export interface Speech {
  /** Canonical name, or 会议 for the meeting itself. */
  readonly speaker: string;
  readonly person: Person | null;
  readonly sayings: readonly Saying[];
}

/** The speaker of what the article gives as said by the meeting itself. */
export const MEETING_SPEAKER = '会议';

/** Statements by speaker: speakers in the order of their first words, each one's statements in the order of the article. */
export function speeches(reading: MeetingReading): readonly Speech[] {
  const bySpeaker = new Map<string, Saying[]>();
  for (const statement of [...reading.statements].sort((a, b) => a.span[0] - b.span[0])) {
    const saying = { statement, points: pointsOf(statement.content) };
    bySpeaker.set(statement.speaker, [...(bySpeaker.get(statement.speaker) ?? []), saying]);
  }
  return [...bySpeaker].map(([speaker, sayings]) => ({
    speaker,
    sayings,
    person: reading.persons.find((p) => p.name === speaker) ?? null,
  }));
}
