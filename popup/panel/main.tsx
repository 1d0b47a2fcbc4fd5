import { render } from 'preact';
import { message } from '../message';
import { Panel } from './panel';

document.documentElement.lang = message('localeTag');
document.title = message('panelTitle');
const place = document.getElementById('panel');
if (place) render(<Panel search={location.search} />, place);
