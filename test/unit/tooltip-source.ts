/** What cards of tooltips are made of in tests: the sample reading, and words that are their own keys. */
import { SAMPLE, SAMPLE_TEXT } from './sample-reading';

export const source = {
  reading: SAMPLE,
  text: SAMPLE_TEXT,
  words: (key: string, ...values: string[]) => [key, ...values].join(' '),
  language: 'en',
  explained: null,
};

/** Going to a place, where nobody looks whether it is done. */
export const go = () => undefined;

export const first = <Thing>(things: readonly Thing[]): Thing => things[0] as Thing;
