import { useEffect, useState } from 'preact/hooks';
import type { MeetingReading } from '../../src/model';
import { markdown } from '../../src/render/markdown';
import { plainText } from '../../src/render/plain-text';
import { labelsHere, message } from '../message';
import { useAnnounce } from './live';

type Format = 'plain' | 'markdown';
type Outcome = { readonly format: Format; readonly done: boolean } | null;

/** How long a button says what it did, in milliseconds. */
const SAID_FOR = 2500;

const WRITERS = { plain: plainText, markdown };
const SAID: Readonly<Record<Format, string>> = { plain: 'copyDonePlain', markdown: 'copyDoneMarkdown' };

async function put(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The buttons that copy the summary: plain text first, Markdown beside it. */
export function CopyBar({ reading }: { readonly reading: MeetingReading }) {
  const announce = useAnnounce();
  const [outcome, set] = useState<Outcome>(null);
  useEffect(() => {
    const timer = outcome && setTimeout(() => set(null), SAID_FOR);
    return () => clearTimeout(timer ?? undefined);
  }, [outcome]);
  const copy = async (format: Format) => {
    const done = await put(WRITERS[format](reading, labelsHere()));
    set({ format, done });
    announce(message(done ? SAID[format] : 'copyFailedLive'));
  };
  const look = (format: Format) => (outcome?.format !== format ? '' : outcome.done ? ' done' : ' failed');
  const nameOf = (format: Format, idle: string) => (outcome?.format !== format ? idle : message(outcome.done ? 'copyDone' : 'copyFailed'));
  return (
    <div class="copy" role="group" aria-label={message('copyGroup')}>
      <button type="button" class={`primary${look('plain')}`} onClick={() => void copy('plain')}>
        {nameOf('plain', message('copyPlain'))}
      </button>
      <button
        type="button"
        class={`second${look('markdown')}`}
        aria-label={nameOf('markdown', message('copyMarkdownName'))}
        onClick={() => void copy('markdown')}
      >
        {nameOf('markdown', message('copyMarkdown'))}
      </button>
    </div>
  );
}
