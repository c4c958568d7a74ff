// What is to be looked for in a quarter, as the library lists it.

import { Status } from './call.mjs';
import { textOf } from './bytes.mjs';

/**
 * Something to be looked for.
 * @typedef {object} Entry
 * @property {string} section 'due', 'missing', 'stale', 'open' or 'awaited'
 * @property {string} subject its id; of a position that of its body
 * @property {boolean} sumOfParts whether there is nothing to record
 * @property {string} name in the language asked for, as are the lines
 * @property {string[]} lines what is known, and what is due
 */

/**
 * The worklist of the file's own period.
 * @returns {Promise<import('./call.mjs').Answer & { list: { period: string, entries: Entry[] } | null }>}
 */
export async function worklist(app) {
  const { status, bytes } = await app.ask('quarter', { format: 'json' });
  const list = status === Status.done ? JSON.parse(textOf(bytes)) : null;
  return { status, bytes, list };
}

/** The ids of what the worklist asks for. @returns {Promise<string[]>} */
export async function dueSubjects(app) {
  const { list } = await worklist(app);
  return [...new Set((list?.entries ?? []).map(each => each.subject))];
}
