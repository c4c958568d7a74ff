// What the page says, in the reader's language.

import { wordsOfFrame } from './words-frame.mjs';
import { wordsOfRecord } from './words-record.mjs';
import { wordsOfSaving } from './words-saving.mjs';

/** Every phrase, in English and French. @type {Record<string, [english: string, french: string]>} */
export const words = { ...wordsOfFrame, ...wordsOfRecord, ...wordsOfSaving };

let chosen = 'en';

/** @param {'en' | 'fr'} code */
export function setLanguage(code) {
  chosen = code;
}

export function language() {
  return chosen;
}

/**
 * A phrase. `{name}` in it stands for a value; where `|` parts it, the first part is for one of `count`.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  const both = words[key];
  if (!both) throw new Error(`no words for '${key}'`);
  let text = chosen === 'fr' ? typeset(both[1]) : both[0];
  if (text.includes('|')) {
    const [one, many] = text.split('|');
    // In French nothing is one thing too.
    const isOne = chosen === 'fr' ? values.count < 2 : values.count === 1;
    text = isOne ? one : many;
  }
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** French with the spaces that no line may break at. @param {string} text */
export function typeset(text) {
  return text.replace(/ (?=[:;?!»%])/g, '\u00a0').replaceAll('« ', '«\u00a0');
}
