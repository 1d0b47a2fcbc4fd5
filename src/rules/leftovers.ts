/** What pages leave behind a last sentence: bars, credits in brackets, addresses, where it was taken from, 下转, who sent it in (云岭县青石镇王立). */
export const LEFTOVER =
  /(?:[|｜？?\s>]+|（(?:下转|上接|来源|记者|通讯员|编辑|责编|责任编辑|作者|文|图|供稿|摄|本报|本网|本台)[^）]*）?|https?:\S+|(?<=[。！” ])(?:来源|稿源)[:：][\p{Script=Han}A-Za-z]{0,16}|\d+\.html|（(?:[\p{Script=Han} 、·]{2,12}|\p{Script=Han}{2,24}(?:[局委院办部社台校站]|办公室|中心|公司|政府))）|(?<=[。！])(?:[①-⑳]\d{0,2}|\d{1,3})|(?<=。)(?!要|各|全|切|坚|加|推|努|确|抓|做|把)\p{Script=Han}{1,8}[县区镇乡局院校]\p{Script=Han}{2,3})$/u;

/** The longest of them, in UTF-16 units. */
export const LEFT_BEHIND = 300;
