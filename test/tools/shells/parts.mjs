/**
 * An article's text in the parts that a content system keeps apart.
 * Every non-empty line of the article lands in exactly one part, stripped at both ends; `lead`, `headline`, `sub`, `meta`, `body`
 * and `tail` in this order are the article again.
 */

const META = /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|來源|来源/;
const TAIL = /^(?:相关阅读|相关活动|推荐阅读|往期回顾|往期推荐|上一篇|【打印本页】)/;
const CREDIT = /记者|编辑|监制|责校|出品/;
/** A longer first line is no headline but the whole article. */
const HEADLINE = 80;
const META_LENGTH = 90;
const META_WITHIN = 8;

const hanIn = (line) => line.match(/\p{Script=Han}/gu)?.length ?? 0;

export const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function tailStart(lines) {
  const at = lines.findIndex((line, i) => i > lines.length / 2 && TAIL.test(line));
  return at < 0 || lines.slice(at).some((line) => CREDIT.test(line)) ? lines.length : at;
}

export function partsOf(text) {
  const lines = linesOf(text);
  const title = lines.findIndex((line) => hanIn(line) >= 8);
  if (title < 0 || lines[title].length > HEADLINE) return { lead: [], headline: null, sub: [], meta: [], body: lines, tail: [] };
  const dated = lines.findIndex((line, i) => i > title && i < META_WITHIN && line.length <= META_LENGTH && META.test(line));
  const metaAt = dated < 0 ? title + 1 : dated;
  const bodyAt = dated < 0 ? title + 1 : dated + 1;
  const tailAt = Math.max(bodyAt, tailStart(lines));
  return {
    lead: lines.slice(0, title),
    headline: lines[title],
    sub: lines.slice(title + 1, metaAt),
    meta: lines.slice(metaAt, bodyAt),
    body: lines.slice(bodyAt, tailAt),
    tail: lines.slice(tailAt),
  };
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** Each line in the markup that `wrap` gives it; `wrap` gets the line escaped. */
export const each = (lines, wrap) => lines.map((line, i) => wrap(escapeHtml(line), i)).join('\n');
