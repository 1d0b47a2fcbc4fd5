/** The failures that are told by time: nothing else is tested meanwhile. */
import restlessPage from './03-restless-page';
import navigation from './04-navigation';
import hugePages from './08-huge-pages';
import { runModes } from './run-modes';

runModes([
  [3, 'a page that never rests', restlessPage],
  [4, 'another article without a new page', navigation],
  [8, 'huge pages', hugePages],
]);
