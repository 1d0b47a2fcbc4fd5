import { useEffect, useState } from 'preact/hooks';
import { message } from '../message';
import { useAnnounce } from './live';

interface ActProps {
  readonly look: string;
  /** What the button says while nothing was done with it. */
  readonly name: string;
  /** What it says when it is done, to the eye. */
  readonly doneName: string;
  /** Does it; what is said aloud when it is done, or null where the browser did not let us. */
  readonly act: () => Promise<string | null>;
  readonly title?: string;
}

/** How long a button says what it did, in milliseconds. */
const SAID_FOR = 2500;

/** A button that says, to eyes and ears, whether what it does was done. */
export function ActButton({ look, name, doneName, act, title }: ActProps) {
  const announce = useAnnounce();
  const [done, set] = useState<{ readonly well: boolean } | null>(null);
  useEffect(() => {
    const timer = done && setTimeout(() => set(null), SAID_FOR);
    return () => clearTimeout(timer ?? undefined);
  }, [done]);
  const click = async () => {
    const said = await act();
    set({ well: said !== null });
    announce(said ?? message('copyFailedLive'));
  };
  const state = done === null ? '' : done.well ? ' done' : ' failed';
  return (
    <button type="button" class={`${look}${state}`} title={title} onClick={() => void click()}>
      {done === null ? name : done.well ? doneName : message('copyFailed')}
    </button>
  );
}
