import { render } from 'preact';
import { message } from '../message';
import { FirstRun } from './first-run';

document.documentElement.lang = message('localeTag');
document.title = message('firstTitle');
const place = document.getElementById('first-run');
if (place) render(<FirstRun />, place);
