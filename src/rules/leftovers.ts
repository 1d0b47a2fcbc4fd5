/** What pages leave behind a last sentence: bars, credits in brackets, addresses, 下转. */
export const LEFTOVER =
  /(?:[|｜？?\s>]+|（(?:下转|上接|来源|记者|通讯员|编辑|责编|责任编辑|作者|文|图|供稿|摄|本报|本网|本台)[^）]*）?|https?:\S+|\d+\.html|（[\p{Script=Han} 、]{2,9}）)$/u;

/** The longest of them, in UTF-16 units. */
export const LEFT_BEHIND = 300;
