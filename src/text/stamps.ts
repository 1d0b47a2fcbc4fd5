import { type MappedText, recoded } from './mapped';
import { matchesOf } from './matches';

/** A few letters at random and the name of a site, behind the last mark of a line. */
const STAMP = /(?<=[。！？!?”"）)])[A-Za-z]{2,4}\p{Script=Han}{2,10}(?:网站?|在线|新闻|客户端)(?=[ \u3000]*$)/gmu;

/**
 * Takes out what a site writes, unseen, behind paragraphs so that copies give themselves away: …满意答卷。bDu云江新闻网.
 * Only what stands behind two lines at least is one.
 */
export function withoutStamps(from: MappedText): MappedText {
  const seen = new Map<string, number>();
  for (const [stamp] of matchesOf(from.text, STAMP)) seen.set(stamp, (seen.get(stamp) ?? 0) + 1);
  if (![...seen.values()].some((times) => times > 1)) return from;
  return recoded(from, STAMP, ([stamp]) => ((seen.get(stamp) ?? 0) > 1 ? '' : null));
}
