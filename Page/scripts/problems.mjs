// Problems as the library tells them, in the page.

import { h } from './dom.mjs';
import { t } from './words.mjs';

/**
 * A problem of an answer.
 * @typedef {{ code: string, severity: string, path: string, line: number, column: number,
 *   message: string, help: string | null }} Problem
 */

const counts = 'seats|members|vacant|women|men|other|unspecified|part|whole|value';
const keyInQuotes = new RegExp(`'(${counts})'|«\\s(${counts})\\s»`, 'gu');
const keyBeforeNumber = new RegExp(`\\b(${counts})(?=\\s(?:\\d|≥|≤))`, 'gu');

/** A message about a draft in the words of the form, where the library names keys of the file. */
export function inWordsOfForm(message) {
  return message
    .replace(keyInQuotes, (_, english, french) => t(`${english ?? french}Short`))
    .replace(keyBeforeNumber, key => t(`${key}Short`));
}

/** A problem with its place, its cure and what else is to be said of it. */
export function problemItem(problem, ...more) {
  return h('li', { class: `told ${problem.severity}` },
    h('p', { class: 'message' },
      h('strong', {}, t(problem.severity === 'error' ? 'error' : 'warning')), ' ',
      h('bdi', {}, problem.message)),
    problem.help && h('p', { class: 'help' }, h('bdi', {}, problem.help)),
    more);
}

/** Errors before warnings, each in the order of the file. @param {Problem[]} problems */
export function problemList(problems, more = () => null) {
  const first = problems.filter(each => each.severity === 'error');
  const then = problems.filter(each => each.severity !== 'error');
  return h('ul', { class: 'problems' }, [...first, ...then].map(each => problemItem(each, more(each))));
}

/**
 * The field of the form that a problem is about: a path in the draft, which a place in the changed file
 * is brought to; '' where it is about none.
 * @param {string} file in which the problem's place is
 * @param {Problem} problem
 */
export function placeInDraft(file, { path }) {
  if (file === 'draft') return path;
  const inObservation = path.match(/\.observations\[\d+\]\.?(.*)$/);
  if (inObservation) return inObservation[1] ? `observation.${inObservation[1]}` : 'observation';
  const inSource = path.match(/^sources\[\d+\]\.?(.*)$/);
  return inSource ? `source.${inSource[1]}` : '';
}
