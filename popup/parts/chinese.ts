/**
 * The language of words that come from a reading, which are canonical and so in Simplified characters: screen readers choose
 * their voice by it, and the browser its glyphs.
 */
export const CHINESE = { lang: 'zh-Hans' } as const;
