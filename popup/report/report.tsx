import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Explanations } from '../../src/explained';
import type { MeetingReading } from '../../src/model';
import { attendance, mentioned } from '../../src/render/people';
import { speeches } from '../../src/render/speeches';
import { labelsHere, message } from '../message';
import { Section } from '../parts/section';
import { Agenda } from './agenda';
import { Foot } from './foot';
import { Masthead } from './masthead';
import { Attendance, Groups, Mentioned } from './people';
import { SpeechOf } from './points';
import { SectionNav } from './section-nav';
import { Slogans } from './slogans';
import { Targets } from './targets';

/** Entries that fill the window of a popup, half of them at most in one section, since long lists are folded. */
const IN_SIGHT = 12;

/** How many sections, of so many entries each, fill the window. What stands behind them comes with the next frame, and keeps nobody waiting. */
function filling(counts: readonly number[]): number {
  let entries = 0;
  const last = counts.findIndex((count) => (entries += Math.min(count, IN_SIGHT / 2)) >= IN_SIGHT);
  return last < 0 ? counts.length : last + 1;
}

/** Turns true once a first frame has been drawn. */
function useDrawn(): boolean {
  const [drawn, set] = useState(false);
  useEffect(() => set(true), []);
  return drawn;
}

/** The whole meeting: at a glance first, then what was said, who was there, targets, slogans and agenda. */
export function Report({ reading, known }: { readonly reading: MeetingReading; readonly known: Explanations['slogans'] }) {
  const labels = labelsHere();
  const drawn = useDrawn();
  const spoken = useMemo(() => speeches(reading), [reading]);
  const points = spoken.flatMap(({ sayings }) => sayings.flatMap((saying) => saying.points)).length;
  const people = attendance(reading).length;
  const cited = mentioned(reading);
  const { targets, slogans, agenda } = reading;
  const nav = [
    { id: 'points', name: message('navPoints'), count: points },
    { id: 'people', name: message('navPeople'), count: people },
    { id: 'targets', name: message('switchTarget'), count: targets.length },
    { id: 'slogans', name: message('switchSlogan'), count: slogans.length },
    { id: 'agenda', name: labels.sectionAgenda, count: agenda.length },
  ];
  const sections = [
    <Section key="points" id="points" title={labels.sectionPoints} count={points}>
      {spoken.map((speech) => (
        <SpeechOf key={speech.speaker} speech={speech} />
      ))}
    </Section>,
    <Section key="people" id="people" of="official" title={labels.sectionPeople} count={people + cited.length + reading.groups.length}>
      <Attendance reading={reading} />
      <Groups groups={reading.groups} />
      <Mentioned people={cited} />
    </Section>,
    <Section key="targets" id="targets" of="target" title={labels.sectionTargets} count={targets.length}>
      <Targets targets={targets} />
    </Section>,
    <Section key="slogans" id="slogans" of="slogan" title={labels.sectionSlogans} count={slogans.length}>
      <Slogans slogans={slogans} known={known} />
    </Section>,
    <Section key="agenda" id="agenda" title={labels.sectionAgenda} count={agenda.length}>
      <Agenda items={agenda} />
    </Section>,
  ];
  return (
    <div aria-busy={drawn ? undefined : true}>
      <Masthead reading={reading} />
      <SectionNav items={nav} />
      {drawn ? sections : sections.slice(0, filling(nav.map(({ count }) => count)))}
      {drawn && <Foot reading={reading} />}
    </div>
  );
}
