/**
 * The ways in which tools like this one break pages, or are broken by them: one file each, numbered as in `index.tsv`.
 * One of them alone: `npm run test:e2e -- -t 'failure 9:'`; in one browser: `BROWSER=firefox npm run test:e2e -- -t 'failure 9:'`.
 * All of one file share one browser of each kind, so that those which change the browser itself come last.
 */
import frameworks from './01-frameworks';
import layout from './02-layout';
import pageStyles from './05-page-styles';
import frames from './06-frames';
import shadowDom from './07-shadow-dom';
import update from './11-update';
import backAndForward from './12-back-and-forward';
import strictPolicy from './13-strict-policy';
import editors from './18-editors';
import events from './19-events';
import print from './20-print';
import oneClick from './23-one-click';
import otherExtensions from './25-other-extensions';
import { runModes } from './run-modes';

runModes([
  [1, 'a page of a framework', frameworks],
  [2, 'the layout of a page', layout],
  [5, 'rules of a page', pageStyles],
  [6, 'frames', frames],
  [7, 'an article in a shadow root', shadowDom],
  [12, 'back and forward', backAndForward],
  [13, 'a strict policy', strictPolicy],
  [18, 'text that is being written', editors],
  [19, 'events, selection and copying', events],
  [20, 'print', print],
  [23, 'access that is withheld', oneClick],
  [11, 'an update under open tabs', update],
  [25, 'other extensions', otherExtensions],
]);
