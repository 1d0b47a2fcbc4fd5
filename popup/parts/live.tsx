import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

const Announce = createContext<(words: string) => void>(() => {});

/** @returns a function that has a screen reader say something when it has finished what it is saying */
export const useAnnounce = () => useContext(Announce);

/** Holds the popup's one live region. The same words said twice are said twice. */
export function Live({ children }: { children: ComponentChildren }) {
  const [said, set] = useState({ words: '', turn: 0 });
  const announce = useCallback((words: string) => set(({ turn }) => ({ words, turn: turn + 1 })), []);
  return (
    <Announce.Provider value={announce}>
      {children}
      <p class="unseen" role="status">
        <span key={said.turn}>{said.words}</span>
      </p>
    </Announce.Provider>
  );
}
