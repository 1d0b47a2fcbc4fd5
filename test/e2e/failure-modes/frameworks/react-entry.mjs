/** What a page of React imports, bundled for it: React comes as modules for Node alone. */
export { createElement } from 'react';
export { flushSync } from 'react-dom';
export { hydrateRoot } from 'react-dom/client';
