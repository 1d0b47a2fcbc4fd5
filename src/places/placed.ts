import { cluesOf } from '../clues';
import type { Person, Reading } from '../model';
import { postOf } from './post';
import { type Region, regionOf } from './region';

const withPosts = (person: Person, region: Region | null): Person =>
  person.class === 'credit' ? person : { ...person, posts: person.titles.map((title) => postOf(title, region)) };

/**
 * Completes a reading with what takes a table of places: the region, and the posts in full and in English.
 * @param text the article's text that was read
 * @returns the reading itself where the article is no report
 */
export function placed(reading: Reading, text: string): Reading {
  if (!reading.isMeetingReport) return reading;
  const region = regionOf(cluesOf(reading, text));
  return {
    ...reading,
    meeting: { ...reading.meeting, region: region?.name ?? null, ...(region === null ? {} : { regionFrom: region.from }) },
    persons: reading.persons.map((person) => withPosts(person, region)),
  };
}
