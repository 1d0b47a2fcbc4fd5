/**
 * What single sites need. One line a site, proved by a page in test/pages/<host>--<slug>.html.
 * A site belongs here only where the general search goes wrong, and `why` says how.
 */

export interface Site {
  /** The host, or its end: `example.com` also holds for `www.example.com`. */
  readonly host: string;
  /** Selector of the element that holds the article's body. */
  readonly article?: string;
  /** Selector of what is inside that element and no part of the article. */
  readonly drop?: string;
  readonly why: string;
}

export const SITES: readonly Site[] = [
  { host: 'tv.cctv.com', article: '#content_area, .cnt_bd', why: 'a player and lists of other items carry more text than a short report' },
  {
    host: 'mp.weixin.qq.com',
    article: '#js_content',
    why: 'the account card and the comments stand in boxes of the same kind as the article',
  },
];

/** @returns the line for a host, if there is one */
export function siteFor(host: string, sites: readonly Site[] = SITES): Site | undefined {
  return sites.find((site) => host === site.host || host.endsWith(`.${site.host}`));
}
