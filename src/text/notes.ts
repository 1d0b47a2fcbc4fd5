import { type MappedText, recoded } from './mapped';

/** What a list tells of one who is named in it: 李小方（女，彝族）. */
const NOTE =
  /（(?<=\p{Script=Han}（)(?:(?:女|男)(?:[，、 ]?\p{Script=Han}{1,5}族)?|\p{Script=Han}{1,4}族(?:[，、 ]?[女男])?|正?副?[处县科厅局]级|挂职|兼|援[疆藏青])）(?=[、，；。和及与]|等|主持|出席|参加|列席|讲话|强调|指出|要求|为|当选|同志|在|作|就|分别|$)/gmu;

/** Takes out notes in brackets behind names: a list goes on behind them, and a verb follows its subject. */
export const withoutNotes = (from: MappedText): MappedText => recoded(from, NOTE, () => '');
