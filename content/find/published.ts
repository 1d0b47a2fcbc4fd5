/** The day a page says that it was published on. */

/** Names of meta elements, as they are written by the systems of Chinese sites and by the common standards. */
const NAMES = [
  'pubdate',
  'publishdate',
  'publish_date',
  'publishtime',
  'publish_time',
  'og:published_time',
  'article:published_time',
  'og:release_date',
  'datepublished',
  'dc.date',
  'dcterms.created',
  'weibo:article:create_at',
  'firstpublishedtime',
  'apub:time',
  'date',
];

const DAY = /(?:^|\D)((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;
const COMPACT = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{4,6})?\s*$/;
/** An instant of the prime meridian, as machines write it. */
const INSTANT = /^\s*\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|\+00:?00)\s*$/;
/** China has one time zone, eight hours ahead. */
const CHINA = 8 * 3_600_000;

const isoDay = (year: string, month: string, day: string): string | null => {
  const real = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return real ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
};

/** @returns the ISO date (YYYY-MM-DD, in China) that a time in some writing falls on, or null */
export function dayOf(written: string): string | null {
  if (INSTANT.test(written)) return new Date(Date.parse(written) + CHINA).toISOString().slice(0, 10);
  const [, year, month, day] = COMPACT.exec(written) ?? DAY.exec(written) ?? [];
  return year && month && day ? isoDay(year, month, day) : null;
}

function* fromMeta(doc: Document): Iterable<string | null> {
  const said = new Map<string, string>();
  for (const meta of doc.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop') ?? '';
    said.set(name.toLowerCase(), meta.getAttribute('content') ?? '');
  }
  for (const name of NAMES) yield said.get(name) ?? null;
}

const LINKED = /"(?:datePublished|pubDate)"\s*:\s*"([^"]{8,40})"/;

function* fromScripts(doc: Document): Iterable<string | null> {
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    yield LINKED.exec((script.textContent ?? '').slice(0, 20_000))?.[1] ?? null;
  }
}

/** Elements that hold a time, outside lists of other articles. */
function* fromElements(doc: Document): Iterable<string | null> {
  for (const time of doc.querySelectorAll('[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime]')) {
    yield time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent;
  }
}

/** @returns the ISO date (YYYY-MM-DD) of publication that the page states for machines, or null */
export function publishedOn(doc: Document): string | null {
  for (const source of [fromMeta, fromScripts, fromElements]) {
    for (const written of source(doc)) {
      const day = written ? dayOf(written) : null;
      if (day) return day;
    }
  }
  return null;
}
