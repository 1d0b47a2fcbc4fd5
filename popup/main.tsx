import { render } from 'preact';
import browser from 'webextension-polyfill';
import { App } from './app';
import { message } from './message';

const root = document.documentElement;
root.lang = message('localeTag');
document.title = message('extName');
// The popup has a width of its own; opened as a tab, the same page is as wide as the tab lets it be.
if (browser.extension.getViews({ type: 'popup' }).includes(window)) root.classList.add('in-popup');
const place = document.getElementById('popup');
if (place) render(<App search={location.search} />, place);
