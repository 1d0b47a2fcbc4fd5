/**
 * Runs on every page: a cheap first look that wakes the rest only where a page may hold a meeting report.
 * It must find reports rather than be right: the reader decides. It imports nothing, changes nothing, and on a page
 * that is plainly something else it stops after looking at the title.
 */

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown> | undefined;
}

/** What of the platform this file uses beyond the standard document. */
interface Platform {
  readonly browser?: { readonly runtime?: Runtime };
  readonly chrome?: { readonly runtime?: Runtime };
  readonly navigation?: EventTarget;
}

const HAN = /[\u4e00-\u9fff]/;
const KANA = /[\u3040-\u30ff]/;

/**
 * What a text is searched for. Made for each look and let go with it: a pattern that a page holds, and what the browser compiles of it,
 * weigh more than all the rest of this file.
 */
function patterns() {
  const MEETINGS =
    '(?:[会會][议議]|(?:座[谈談]|推[进進]|[调調]度|[动動][员員]|[现現][场場]|部署|工作|交流|分析|[视視][频頻]|[电電][话話]|[学學][习習]|民主生活|[办辦]公|[联聯]席|[会會]商|[汇匯彙]報|汇报|[专專][题題]|述[职職]|表彰|[总總][结結]|[协協]商|代表|[扩擴]大|[讲講][评評]|[约約][谈談]|例|全|大|常委|主席[团團]?|党[员員]|[黨党][员員])[会會](?![堂见見])|中心[组組]|集[体體][学學][习習]|誓[师師])';
  const HELD = '召[开開]|[举舉][行办辦]|主持|出席|列席|[参參]加|召集|收看|收[听聽]|[开開闭閉]幕';
  const SAID =
    '(?:[强強][调調]|指出|要求|[讲講][话話]|部署|[审審][议議]|[传傳][达達]|[听聽]取|[认認][为為]|表示|主持|希望|提出|[获獲]悉|[汇匯彙][报報]|通[报報過过]|[发發]言|就座|座[谈談]|布置|[总總][结結]|[选選][举舉]|表彰|[报報]告)';

  /** What a meeting's name of any other kind ends with, before a mark or a verb: not with a society, a fair, a chance. */
  const ENDS =
    '(?<![社机機员員协協商学學晚展览覽动動布佈事合金工都不才省约約领領体體面只就能将將])[会會](?=[。，,；、召举舉]|$)|[读讀][书書]班';

  /** A meeting that was held, or somebody who was at one, in one sentence. */
  const lead = new RegExp(
    `(?:${HELD})[^。！？]{0,60}?${MEETINGS}|${MEETINGS}[^。！？]{0,40}?(?:${HELD}|上${SAID})|(?:[约約][谈談]|[头頭]|例)[会會]${SAID}`,
  );
  /** A meeting with its name, convened, chaired or watched: it is enough that anything was said there. */
  const NAME = `(?:${MEETINGS}|${ENDS})`;
  const named = new RegExp(
    `${NAME}(?:[于於]|在[^，。]{2,20})?(?:隆重|[胜勝]利|[顺順]利)?(?:召[开開]|[举舉]行|[开開]幕)|(?:召[开開]|[举舉]行|主持|收看|收[听聽])[^，。！？,]{2,40}${NAME}(?=[，。,]|$)|中心[组組](?:[开開]展|集[体體])`,
  );
  const any = new RegExp(`${SAID}|出席`);
  /** What was said or done there: once by the meeting, or twice by anybody. */
  const speech = new RegExp(`[会會][议議]${SAID}|${SAID}[^]*${SAID}`);
  /** Titles of receptions, press conferences and digests, in which people speak as at meetings; not the site's name behind them. */
  const elsewhere = /^[^-_|—。]{0,60}(?:[会會][见見谈談]|[发發][布佈][会會]|答[记記]者[问問]|快[讯訊])/;
  return [new RegExp(MEETINGS), lead, named, any, speech, elsewhere] as const;
}

/** Characters of an article in which it comes to its meeting; words of menus may stand before it. */
const REACH = 1200;
/** A reading or a remark in brackets between characters, as mirror pages insert them: 會(huì)議. */
const GLOSS = /[(（][^\u4e00-\u9fff0-9()（）]{1,10}[)）]/g;
const BLANK = /\s+/g;

const OTHER = /^(?:a|script|style|noscript|template|option|textarea|button|label)$/;

/** Ids and classes of the element with an article, of the systems that most government and party sites run on. */
const IDS = ['js_content', 'zoom', 'UCAP-CONTENT', 'content_area'];
const CLASSES = '.TRS_Editor,.TRS_UEDITOR,.pages_content,.cnt_bd,.article-content';

const NODES = 2500;
const LENGTH = 4000;
const LENGTH_OF_NODE = 1500;

const clean = (text: string): string => text.replace(GLOSS, '').replace(BLANK, '');

interface Sample {
  readonly text: string;
  /** Whether it is short because too many short pieces of text came first. */
  readonly lost: boolean;
}

/** The text outside links from an element on, up to a bound. */
function sample(from: Element, length: number): Sample {
  // 4: text nodes only.
  const walker = document.createTreeWalker(document.documentElement, 4);
  walker.currentNode = from;
  let text = '';
  for (let count = 0; count < NODES && text.length < length; count++) {
    const node = walker.nextNode();
    if (!node) return { text: clean(text), lost: false };
    const words = (node.nodeValue ?? '').slice(0, LENGTH_OF_NODE).trim();
    if (words && !OTHER.test(node.parentElement?.localName ?? 'a')) text += words;
  }
  return { text: clean(text), lost: text.length < length };
}

/** The page's title. Asked of the document, which costs a page nothing more, unlike its first element; but one that is called `title` stands in its place. */
function titleOf(): string {
  const { title }: { readonly title: unknown } = document;
  const words = typeof title === 'string' ? title : document.querySelector('head > title')?.textContent;
  return clean((words ?? '').slice(0, 300));
}

/** `open`: the article may still come. */
type Verdict = 'report' | 'other' | 'open';

/** Characters below which a page with a Chinese title has not shown its article yet. */
const ENOUGH = 150;

const isChinese = (words: string): boolean => HAN.test(words) && !KANA.test(words);

function judge(): Verdict {
  const title = titleOf();
  if (title && !isChinese(title)) return 'other';
  const body = document.querySelector('body');
  if (!body) return 'other';
  // A frame may have no title: then its first words speak for it.
  const head = title || sample(body, 200).text;
  const [meeting, lead, named, any, speech, elsewhere] = patterns();
  if (!isChinese(head) || (elsewhere.test(head) && !meeting.test(head))) return 'other';
  const tells = (text: string) => {
    const first = `${text.slice(0, REACH)}。${head}`;
    return (speech.test(text) && lead.test(first)) || (any.test(text) && named.test(first));
  };
  const known = IDS.map((id) => document.getElementById(id)).find((element) => element);
  const { text, lost } = sample(known ?? document.querySelector('article,h1') ?? body, LENGTH);
  if (tells(text)) return 'report';
  // Behind very long menus only a name leads to the article; looking for one takes a way through the whole page.
  const holder = lost && document.querySelector(CLASSES);
  if (holder && tells(sample(holder, LENGTH).text)) return 'report';
  return text.length < ENOUGH || meeting.test(head) ? 'open' : 'other';
}

const platform = globalThis as Platform;
/** Where the annotator, if it is at work here, leaves a sign of itself. */
const AT_WORK = Symbol.for('huiyao');

function tell(): void {
  // A page can name an element `browser`; an extension that was updated or removed has no id any more.
  const runtime = [platform.browser?.runtime, platform.chrome?.runtime].find((each) => each?.id);
  try {
    runtime?.sendMessage({ kind: 'report-seen' })?.catch(() => undefined);
  } catch {
    // The extension went away in between: nobody is left to be told.
  }
}

const WAIT = 300;
const LOOKS = 12;

/** Looks again, a few times, at a page whose article comes later. */
function watch(): void {
  let looks = 0;
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      const verdict = judge();
      if (verdict === 'report') tell();
      if (verdict !== 'open' || ++looks === LOOKS) observer.disconnect();
    }, WAIT);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
}

function look(): void {
  if (AT_WORK in globalThis) return;
  const verdict = judge();
  if (verdict === 'report') tell();
  if (verdict === 'open') watch();
}

// A page that is built in advance is looked at when somebody sees it: before, it has no place in a tab.
if ((document as Document & { readonly prerendering?: boolean }).prerendering)
  document.addEventListener('prerenderingchange', look, { once: true });
else look();
platform.navigation?.addEventListener('navigatesuccess', () => setTimeout(look, WAIT), { passive: true });
