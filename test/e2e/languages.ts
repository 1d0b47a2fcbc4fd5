/** Languages of a browser, each with the folder of the messages that it shows then. */
export const LANGUAGES = [
  ['en-US', 'en'],
  ['zh-CN', 'zh_CN'],
  ['zh-TW', 'zh_TW'],
] as const;
