import { useMemo, useState } from 'preact/hooks';
import type { Explanations } from '../../src/explained';
import type { PageState } from '../../src/messages';
import type { Span } from '../../src/model';
import { Empty, Reading } from '../empty';
import { explainedReading, knownSlogans } from '../../src/explained-reading';
import { labelsHere } from '../message';
import type { OpenTab } from '../open-tab';
import { showSpan } from '../page';
import { Live } from '../parts/live';
import { PageContext } from '../parts/page-context';
import { type Remedy, reasonOf } from '../reasons';
import { Head } from './head';
import { Outline } from './outline';
import { partsOf } from './parts';
import { usePanel } from './use-panel';

interface ReportProps {
  readonly tab: OpenTab;
  readonly state: Extract<PageState, { status: 'report' }>;
  readonly explained: Explanations | null;
  readonly turn: number;
  readonly remedy: (act: Remedy) => void;
}

function ReportOf({ tab, state, explained, turn, remedy }: ReportProps) {
  const [chosen, choose] = useState<string | null>(null);
  const page = useMemo(() => {
    const { text, url, reading } = state;
    return { text, url, article: reading.article, show: (span: Span) => showSpan(tab.id, span), chosen, choose };
  }, [state, tab.id, chosen]);
  const reading = useMemo(() => explainedReading(state.reading, explained), [state, explained]);
  const parts = useMemo(
    () => partsOf({ reading, text: state.text, known: knownSlogans(explained), labels: labelsHere() }),
    [reading, state, explained],
  );
  return (
    <PageContext.Provider value={page}>
      <Head reading={reading} selected={state.selected === true} readWhole={() => remedy('read-whole')} />
      <Outline parts={parts} reading={reading} tabId={tab.id} turn={turn} />
    </PageContext.Provider>
  );
}

/** The side panel: the outline of the meeting on the page in front. `search` is the query of its own address. */
export function Panel({ search }: { readonly search: string }) {
  const { tab, view, turn, remedy } = usePanel(search);
  const reason = reasonOf(view);
  return (
    <Live>
      <main class="panel">
        {reason !== null && <Empty reason={reason} onRemedy={remedy} />}
        {view.kind === 'reading' && <Reading />}
        {view.kind === 'page' && view.state.status === 'report' && tab && (
          <ReportOf
            key={`${tab.id} ${view.state.url}`}
            tab={tab}
            state={view.state}
            explained={view.explained}
            turn={turn}
            remedy={remedy}
          />
        )}
      </main>
    </Live>
  );
}
