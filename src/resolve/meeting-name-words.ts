/** Before what many held, each of their own: 各地密集召开动员会. */
const HELD_BY_MANY = /各[地级市县区][一-龥]{0,6}$|(?:纷纷|陆续|相继|密集)$/;

/** Whether a meeting is only spoken of: 传达9月7日召开的党组扩大会议精神, 先后召开的…会议, 学习传达省政府召开…会议精神. */
export const isCited = (words: string, m: RegExpExecArray): boolean => {
  const before = words.slice(0, m.index);
  if (HELD_BY_MANY.test(before)) return true;
  if (/(?:传达|学习|贯彻|落实|强调|指出)[^。；]*总书记[^。；]{0,40}$/.test(before)) return true;
  if (/^(?:召开|举行)的/.test(m[0]) && /(?:根据|按照|贯彻|落实)[^，。；]*$/.test(before)) return true;
  if (/^(?:参加|出席)/.test(m[0]) && /(?:作为[^，。；]{2,24}|总书记[^，。；]{0,8})$/.test(before)) return true;
  if (/(?:传达|学习)[^，。；]*$/.test(before) && /^(?:的|有关|重要)*精神/.test(words.slice(m.index + m[0].length))) return true;
  return (
    /^(?:召开|举行)的/.test(m[0]) &&
    (/^(?:的|有关|重要)*精神|^(?:[和及、]|以及)[^，。；]{2,40}会议?精神/.test(words.slice(m.index + m[0].length)) || /先后$/.test(before))
  );
};

/** Takes off what stands before a name: the body that held it, verbs, times. */
export const trimmed = (text: string): string =>
  text
    .replace(/^(?:.{0,40}?(?:召开|举行|召集(?!人)|主持|出席|参加|开展(?=了)|收听收看|收看收听|收看|收听))(?:了|的)?/, '')
    .replace(/^[一两二三四五六七八九十]+[场次个](?=.{3})/, '')
    .replace(/^[一-龥]{0,6}[报网台]讯(?=[一-龥])/, '')
    .replace(/^(?:[一-龥]{2,8})?(?:\d{4}年)?\d{1,2}月\d{1,2}日[电讯]/, '')
    .replace(/^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下]午|晚)?/, '')
    .replace(/^由[^，。]{2,40}(?:组织|主办|举办|召集)的/, '')
    .replace(/^[、，\s—–-]+/, '')
    .replace(/^为期.{1,4}的|^.{2,30}(?:参加|列席|出席)的/, '')
    .replace(/^(?:备受|万众|举世)(?:瞩目|关注|期待)的/, '')
    .replace(/^我[省市县区镇乡旗州盟校院局]/, '');
