import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Explanations, isExplanations } from '../../src/explained';
import type { Explain } from '../../src/messages';
import { cluesOfSample } from './clues';
import type { Sample } from './sample';

/**
 * What the background knows of a sample: its posts in English, and what its slogans mean in the reader's language.
 * @returns null until it has answered, and where it does not
 */
export function useTold(sample: Sample): Explanations | null {
  const [told, set] = useState<Explanations | null>(null);
  useEffect(() => {
    let gone = false;
    const question: Explain = { kind: 'explain', clues: cluesOfSample(sample) };
    const take = (answer: unknown) => void (!gone && isExplanations(answer) && set(answer));
    void browser.runtime.sendMessage(question).then(take, () => undefined);
    return () => {
      gone = true;
    };
  }, [sample]);
  return told;
}
