import { render } from 'preact';
import { message } from '../message';
import { Options } from './options';

document.documentElement.lang = message('localeTag');
document.title = message('optionsTitle');
const place = document.getElementById('options');
if (place) render(<Options />, place);
