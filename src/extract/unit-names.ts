import { SPEAKERS_OF_UNITS, UNIT_AND_NAME, UNIT_OF } from '../rules/untitled';
import { matchesOf } from '../text/matches';
import type { Stretch } from '../text/sentences';
import { isFullName } from './name-shapes';
import type { Named } from './person-mention';

/** Speakers who are named with where they come from and no post: 云溪镇王大平、县供电公司李小方作了发言. */
export function unitNames(text: string, { start, end }: Stretch): Named[] {
  return matchesOf(text.slice(start, end), SPEAKERS_OF_UNITS).flatMap((m) => {
    const listed = m[1] as string;
    const from = start + m.index + m[0].indexOf(listed);
    const items = listed.split(/[、和]/);
    let at = from;
    const found = items.map((item, i) => {
      const unit = UNIT_AND_NAME.exec(item)?.[1]?.length ?? 0;
      const named: Named = { name: item.slice(unit), start: at + unit, end: at + item.length, rule: 'subject' };
      at += item.length + 1;
      return (unit > 0 || (i > 0 && UNIT_OF.test(items[0] as string))) && isFullName(named.name) ? named : null;
    });
    return found.every((named) => named !== null) ? found : [];
  });
}
