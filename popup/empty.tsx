import { useEffect, useState } from 'preact/hooks';
import { message } from './message';
import { Seal } from './parts/seal';
import type { Reason, Remedy } from './reasons';

/** A popup without a meeting: why there is none, and what can be done. */
export function Empty({ reason, onRemedy }: { readonly reason: Reason; readonly onRemedy: (act: Remedy) => void }) {
  const { remedy } = reason;
  return (
    <div class="empty">
      <Seal />
      <h1 tabIndex={-1}>{reason.title}</h1>
      <p>{reason.text}</p>
      {remedy !== null && (
        <button type="button" class="primary" onClick={() => onRemedy(remedy.act)}>
          {remedy.name}
        </button>
      )}
    </div>
  );
}

/** Milliseconds after which the popup says that it is still reading. Most pages answer sooner and see nothing of it. */
const SLOW = 1500;

/** A popup that waits for the page. */
export function Reading() {
  const [slow, set] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => set(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="empty waiting" aria-busy="true">
      <Seal />
      <h1 tabIndex={-1}>{message('popupReading')}</h1>
      {slow && <p role="status">{message('popupSlow')}</p>}
    </div>
  );
}
