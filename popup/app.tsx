import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageState } from '../src/messages';
import type { Span } from '../src/model';
import { requestAccess } from './access';
import { Empty, Reading } from './empty';
import { type OpenTab, openTab } from './open-tab';
import { showSpan } from './page';
import { Live } from './parts/live';
import { PageContext } from './parts/page-context';
import { Switches } from './parts/switches';
import { type Remedy, reasonOf } from './reasons';
import { Report } from './report/report';
import { type View, viewAnyway, viewOf } from './view';

function ReportOf({ tab, state }: { readonly tab: OpenTab; readonly state: Extract<PageState, { status: 'report' }> }) {
  const page = useMemo(() => ({ text: state.text, show: (span: Span) => showSpan(tab.id, span) }), [state, tab]);
  return (
    <PageContext.Provider value={page}>
      <Report reading={state.reading} />
      <Switches />
    </PageContext.Provider>
  );
}

/** What is shown, and how to change it. After a remedy the new heading takes the focus, so that nobody is left on a lost button. */
function useView(search: string) {
  const [tab, setTab] = useState<OpenTab | null>(null);
  const [view, setView] = useState<View>({ kind: 'reading' });
  const acted = useRef(false);
  const load = async () => {
    const found = await openTab(search).catch(() => null);
    setTab(found);
    setView(await viewOf(found));
  };
  const remedy = async (act: Remedy) => {
    const granted = act !== 'allow' || (view.kind === 'withheld' && (await requestAccess(view.site)));
    if (!granted) return;
    acted.current = true;
    setView({ kind: 'reading' });
    if (act === 'read-anyway' && tab) setView(await viewAnyway(tab));
    else await load();
  };
  useEffect(() => void load(), [search]);
  useEffect(() => {
    if (acted.current) document.querySelector('h1')?.focus();
  }, [view]);
  return { tab, view, remedy };
}

/** The popup. `search` is the query of its own address: `?tab=ID` names the tab to read, else it is the active one. */
export function App({ search }: { readonly search: string }) {
  const { tab, view, remedy } = useView(search);
  const reason = reasonOf(view);
  return (
    <Live>
      <main>
        {reason !== null && <Empty reason={reason} onRemedy={(act) => void remedy(act)} />}
        {view.kind === 'reading' && <Reading />}
        {view.kind === 'page' && view.state.status === 'report' && tab && <ReportOf tab={tab} state={view.state} />}
      </main>
    </Live>
  );
}
