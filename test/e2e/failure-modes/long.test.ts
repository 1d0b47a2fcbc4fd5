/** The failures that show only in the long run. */
import leaks from './09-leaks';
import longLife from './10-long-life';
import { runModes } from './run-modes';

runModes([
  [9, 'memory', leaks],
  [10, 'a long life', longLife],
]);
