import { expect, it } from 'vitest';
import { plainText } from '../../src/render/plain-text';
import { labelsOf } from './render-labels';
import { SAMPLE } from './sample-reading';

const ENGLISH = `全市三季度经济运行调度会暨“项目提速年”推进会
Headline: 云岭市召开三季度经济运行调度会
Date: 18 July 2023 (inferred)
Place: 市会议中心
Level: prefecture level, 云岭市 (inferred)
Chaired by: 沈望川 (市委书记)
Spoke: 沈望川, 顾云舟 (set out the work)

WHAT WAS SAID
沈望川 (市委书记)
强调 (stressed)
  • 要锚定目标不放松，抓好三项重点工作：
  • 一是抓项目，确保三季度新开工项目不少于30个；
  • 二是抓招商，上半年实际利用外资2000万美元，全年要翻一番；
  • 三是抓作风，把“事事有着落”贯穿始终。
  • 要牢固树立“一线工作法”。

顾云舟 (市委副书记, 市长)
要求 (required)
  • 要盯紧规上工业增加值增长6%以上的目标；
  • 各县区要守土有责、守土负责、守土尽责。
  • 要强化“三比两看”，确保实现“双过半”。

The meeting (会议)
指出 (pointed out)
  • 要以习近平新时代中国特色社会主义思想为指导，坚持稳中求进工作总基调。

ATTENDANCE
1. 沈望川 — 市委书记 — chaired, gave a speech
2. 顾云舟 — 市委副书记, 市长 — set out the work
3. 秦一鸣 — 市领导 — attended
4. 楚怀民 — 市领导 — attended
Groups
  • 各县（市、区）委书记 (took part)

TARGETS
• 新开工项目不少于30个 — ≥ 30 个 — 三季度 — goal
• 实际利用外资2000万美元 — 20 million USD — 上半年 — reached
• 双过半 — goal

SLOGANS
Quoted phrases
  • 一线工作法
Numbered formulas
  • 三比两看
Fixed formulations
  • 稳中求进工作总基调
Parallel phrases
  • 守土有责、守土负责、守土尽责

AGENDA
• 传达 (relayed): 省委经济工作会议精神
• 通报 (briefed on): 上半年主要经济指标完成情况

Source: 云岭日报
Published: 19 July 2023
Credits: 记者 方小舟; 编辑 叶知秋
Link: https://news.example/2023/0719/1.html
`;

it('sums the sample up as plain text in English', () => {
  expect(plainText(SAMPLE, labelsOf('en'))).toBe(ENGLISH);
});

const CHINESE = `全市三季度经济运行调度会暨“项目提速年”推进会
标题：云岭市召开三季度经济运行调度会
日期：2023年7月18日（推断）
地点：市会议中心
层级：市级、云岭市（推断）
主持：沈望川（市委书记）
讲话发言：沈望川、顾云舟（部署）

【讲话要点】
沈望川（市委书记）
强调
  • 要锚定目标不放松，抓好三项重点工作：
  • 一是抓项目，确保三季度新开工项目不少于30个；
  • 二是抓招商，上半年实际利用外资2000万美元，全年要翻一番；
  • 三是抓作风，把“事事有着落”贯穿始终。
  • 要牢固树立“一线工作法”。

顾云舟（市委副书记、市长）
要求
  • 要盯紧规上工业增加值增长6%以上的目标；
  • 各县区要守土有责、守土负责、守土尽责。
  • 要强化“三比两看”，确保实现“双过半”。

会议
指出
  • 要以习近平新时代中国特色社会主义思想为指导，坚持稳中求进工作总基调。

【出席人员】
1. 沈望川 — 市委书记 — 主持、讲话
2. 顾云舟 — 市委副书记、市长 — 部署
3. 秦一鸣 — 市领导 — 出席
4. 楚怀民 — 市领导 — 出席
其他参会人员
  • 各县（市、区）委书记（参加）

【目标与指标】
• 新开工项目不少于30个 — ≥ 30个 — 三季度 — 目标
• 实际利用外资2000万美元 — 上半年 — 实绩
• 双过半 — 目标

【提法】
引号提法
  • 一线工作法
数字提法
  • 三比两看
固定提法
  • 稳中求进工作总基调
排比句
  • 守土有责、守土负责、守土尽责

【议程】
• 传达：省委经济工作会议精神
• 通报：上半年主要经济指标完成情况

来源：云岭日报
发布日期：2023年7月19日
采编：记者 方小舟；编辑 叶知秋
链接：https://news.example/2023/0719/1.html
`;

it('sums the sample up as plain text in Chinese', () => {
  expect(plainText(SAMPLE, labelsOf('zh_CN'))).toBe(CHINESE);
});
