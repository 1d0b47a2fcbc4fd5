/** What a division's name is made of. */

/** Peoples that stand before 自治; those of two characters without 族 only where they always do. */
const PEOPLES =
  '蒙古族|回族|藏族|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克族|怒族|鄂温克族|保安族|裕固族|独龙族|鄂伦春族|各族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|回族|维吾尔';
const BEFORE = new RegExp(`(?:${PEOPLES})+$`);

/** @returns whether a row of the package is a division of the state, not a statistical one (市辖区, development zones) */
export function isDivision({ code, name }) {
  if (/^市辖区$|^县$|直辖县级|^自治区直辖/.test(name) || !/[县市区旗州盟]$/.test(name)) return false;
  if (/行政委员会|管理区|开发区|园区|示范区|实验区|聚集区|风景名胜区|食品区/.test(name)) return false;
  return code.length < 6 || Number(code.slice(4)) < 71 || name.endsWith('市');
}

/** @returns a name without its class word and the peoples in it: 鄂州市 → 鄂州, 长阳土家族自治县 → 长阳; 随县 and 城区 stay whole */
export function rootOf(name) {
  const autonomous = /自治[区州县旗]$/.exec(name);
  const bare = autonomous ? name.slice(0, -3) : name.replace(/(?:地区|(?<=神农架)林区|(?<=六枝)特区|省|[县市区旗州盟])$/, '');
  if (/族区$/.test(name)) return name.slice(0, -1).replace(BEFORE, '');
  const root = autonomous ? bare.replace(BEFORE, '') || bare.replace(/族$/, '') : bare;
  return [...root].length > 1 ? root : name;
}
