import { ATTENDED, DEALT_WITH, ELECTED, MINUTES, MORE_OF_IT, POSTS_ACT, TIMED, TOLD_THERE } from '../rules/detection';
import { DATED } from '../rules/detection-events';
import type { Item } from './agenda-items';
import type { MeetingFound } from './meeting';
import type { Resolved } from './persons';
import type { Said } from './said';

/** One reason for or against a page being a meeting report, with its weight. */
export interface Sign {
  readonly id: string;
  readonly weight: number;
  readonly holds: (view: View) => boolean;
}

/** What signs are looked for in. */
export interface View {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  /** The first words of the page, whatever block they stand in. */
  readonly opening: string;
  /** Lines that tell of the page: when, where and by whom it was published. */
  readonly meta: string;
  /** Headings, body and section headings. */
  readonly whole: string;
  readonly meeting: MeetingFound;
  readonly persons: readonly Resolved[];
  readonly said: readonly Said[];
  readonly agenda: readonly Item[];
}

/** How often a pattern with the flag `g` matches. */
export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Days of the month with which paragraphs begin: a chronicle goes from day to day, a report may look back on two or three. */
export const datedParagraphs = (view: View): number => new Set(view.whole.match(DATED)?.map((day) => day.trim()) ?? []).size;

/** Whether an official has a role. */
export const has = (view: View, role: string): boolean =>
  view.persons.some((p) => p.class === 'official' && (p.roles as readonly string[]).includes(role));

export const chaired = (view: View): boolean => has(view, '主持');

/** Whether the page has the labels of minutes. */
export const areMinutes = (view: View): boolean => MINUTES.every((label) => label.test(view.meta + view.whole.slice(0, 400)));

/** The first sentence below the title. */
export const firstSentence = (view: View): string => view.lead.slice(0, view.lead.indexOf('。') + 1);

/** Whether the first sentence names the meeting and tells when it was. */
export function opensWithMeeting(view: View): boolean {
  const first = firstSentence(view);
  return TIMED.test(first) && view.meeting.names.some(({ text }) => first.includes(text));
}

/**
 * Whether nothing was said or dealt with, and nobody chaired, spoke or came: a report tells of somebody, but for a short one that opens with
 * the meeting and goes on with it.
 */
export const nobodyActs = (view: View): boolean =>
  view.said.length === 0 &&
  view.agenda.length === 0 &&
  !view.persons.some((p) => p.class === 'official' && p.roles.length > 0) &&
  !ATTENDED.test(view.body) &&
  !DEALT_WITH.test(view.body) &&
  !TOLD_THERE.test(view.body) &&
  !POSTS_ACT.test(view.body) &&
  !ELECTED.test(view.body) &&
  !(opensWithMeeting(view) && MORE_OF_IT.test(view.body));
