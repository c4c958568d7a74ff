// What this quarter asks for: the way in.

import { h } from './dom.mjs';
import { t } from './words.mjs';

/** @param {object} app @param {HTMLElement} main */
export function quarterView(app, main) {
  main.append(h('h1', {}, t('quarter')));
}
