// What the library says of a change, to be read.

import { h } from './dom.mjs';

/** The lines of an answer, without the place in the file before each; what it does stands further in. */
function lines(text) {
  return text.trimEnd().split('\n').map(each => each.replace(/^\S.*?:\d+: /, ''));
}

/** An answer to be read: what is done, and set off from it what that does. */
export function told(text) {
  return lines(text).map(each => h('span', {
    class: each.startsWith(' ') ? 'line effect' : 'line',
  }, each.trim()));
}

/** What is done, in a line, as a step is called. */
export function label(text) {
  return lines(text).filter(each => !each.startsWith(' ')).at(-1) ?? '';
}
