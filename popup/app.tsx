import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Explanations } from '../src/explained';
import type { PageState } from '../src/messages';
import type { Span } from '../src/model';
import { requestAccess } from './access';
import { explainedReading, knownSlogans } from '../src/explained-reading';
import { Empty, Reading } from './empty';
import { type OpenTab, openTab } from './open-tab';
import { showSpan } from './page';
import { Live } from './parts/live';
import { PageContext } from './parts/page-context';
import { PageBar } from './parts/page-bar';
import { type Remedy, reasonOf } from './reasons';
import { Report } from './report/report';
import { SharedSettings } from './use-settings';
import { showExplained, viewAnyway, viewOf, type View } from './view';

interface ReportProps {
  readonly tab: OpenTab;
  readonly state: Extract<PageState, { status: 'report' }>;
  readonly explained: Explanations | null;
}

function ReportOf({ tab, state, explained }: ReportProps) {
  const [chosen, choose] = useState<string | null>(null);
  const page = useMemo(() => {
    const { text, url, reading } = state;
    return { text, url, article: reading.article, show: (span: Span) => showSpan(tab.id, span), chosen, choose };
  }, [state, tab, chosen]);
  const reading = useMemo(() => explainedReading(state.reading, explained), [state, explained]);
  const known = useMemo(() => knownSlogans(explained), [explained]);
  return (
    <PageContext.Provider value={page}>
      <Report reading={reading} known={known} />
    </PageContext.Provider>
  );
}

/** What is shown, and how to change it. After a remedy the new heading takes the focus, so that nobody is left on a lost button. */
function useView(search: string) {
  const [tab, setTab] = useState<OpenTab | null>(null);
  const [view, setView] = useState<View>({ kind: 'reading' });
  const acted = useRef(false);
  const turn = useRef(0);
  /** Shows a view unless another one was asked for meanwhile. */
  const latest = () => {
    const own = ++turn.current;
    return (next: View) => void (own === turn.current && setView(next));
  };
  const load = async () => {
    const found = await openTab(search).catch(() => null);
    setTab(found);
    await showExplained(await viewOf(found), latest());
  };
  const remedy = async (act: Remedy) => {
    const granted = act !== 'allow' || (view.kind === 'withheld' && (await requestAccess(view.site)));
    if (!granted) return;
    acted.current = true;
    setView({ kind: 'reading' });
    if (act === 'read-anyway' && tab) await showExplained(await viewAnyway(tab), latest());
    else await load();
  };
  // At once, not after the first frame, as other effects: nothing is worth a frame before the meeting is there.
  useLayoutEffect(() => void load(), [search]);
  // Explanations that come late change the view of the same page: the focus stays where it is.
  const shown = view.kind === 'page' ? view.state : view;
  useLayoutEffect(() => {
    if (acted.current) document.querySelector('h1')?.focus();
  }, [shown]);
  return { tab, view, remedy };
}

/** The popup. `search` is the query of its own address: `?tab=ID` names the tab to read, else it is the active one. */
export function App({ search }: { readonly search: string }) {
  const { tab, view, remedy } = useView(search);
  const reason = reasonOf(view);
  return (
    <SharedSettings>
      <Live>
        <main>
          {reason !== null && <Empty reason={reason} onRemedy={(act) => void remedy(act)} />}
          {view.kind === 'reading' && <Reading />}
          {view.kind === 'page' && view.state.status === 'report' && tab && (
            <ReportOf tab={tab} state={view.state} explained={view.explained} />
          )}
        </main>
        {tab && view.kind !== 'reading' && <PageBar tab={tab} read={view.kind === 'page'} marks={reason === null} />}
      </Live>
    </SharedSettings>
  );
}
