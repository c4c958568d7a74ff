// What a reader typed, as a draft for wps_record. Spelling only: whether it can be is the library's
// matter, and so are its words where it cannot.

import { timeOf } from './registry.mjs';

/**
 * A count as it was typed. `how` is 'exactly', 'atLeast', 'atMost' or 'between'.
 * @typedef {{ how: string, from: string, to: string }} CountForm
 */

/**
 * A text as it was typed: in one version for every language, or by language.
 * @typedef {{ isSplit: boolean, one: string, en: string, fr: string }} TextForm
 */

/**
 * All that was typed of one observation.
 * @typedef {object} Form
 * @property {string} subject
 * @property {{ isNew: boolean, ids: string[], id: string, title: string, publisher: string,
 *   date: string, url: string, symbol: string }} source
 * @property {{ isPeriod: boolean, day: string, period: string }} time
 * @property {Record<string, CountForm>} counts by key; a part's by its path, 'by.party.north.women'
 * @property {Record<string, string>} holders by position
 * @property {Record<string, string>} words reportedPercent, reportedTrend, status, level, order, flag
 * @property {Record<string, TextForm>} texts locator, quote, note, justification
 * @property {boolean} alternate
 * @property {{ which: number, form: Form } | null} corrects what the file says, where it is corrected
 */

const countKeys = ['seats', 'members', 'vacant', 'women', 'men', 'other', 'unspecified', 'part',
  'whole', 'value'];
const wordKeys = ['reportedPercent', 'reportedTrend', 'status', 'level', 'order', 'flag'];
const textKeys = ['locator', 'quote', 'note', 'justification'];
const sourceKeys = ['title', 'symbol', 'date', 'publisher', 'url'];

/** A number in the digits in which it was typed: 31.0 is not 31. */
class Numeral {
  constructor(digits) { this.digits = digits; }
}

/** @returns {Form} */
export function emptyForm(subject = '') {
  return {
    subject, corrects: null, alternate: false, counts: {}, holders: {}, words: {}, texts: {},
    source: { isNew: false, ids: [], id: '', title: '', publisher: '', date: '', url: '', symbol: '' },
    time: { isPeriod: false, day: '', period: '' },
  };
}

/** @returns {CountForm} */
export function emptyCount() {
  return { how: 'exactly', from: '', to: '' };
}

/** @returns {TextForm} */
export function emptyText() {
  return { isSplit: false, one: '', en: '', fr: '' };
}

/**
 * A form that corrects an observation of a file.
 * @param {import('./registry.mjs').Subject} subject
 * @param {number} index among the subject's observations
 * @param {string} percent as the file prints it, with all decimals
 * @returns {Form}
 */
export function formOf(subject, index, percent) {
  const form = says(subject, index, percent);
  const time = timeOf(subject.observations[index]);
  const which = subject.observations.slice(0, index + 1).filter(each => timeOf(each) === time).length;
  form.corrects = { which, form: says(subject, index, percent) };
  return form;
}

/** What an observation says, as it would have been typed. */
function says(subject, index, percent) {
  const observation = subject.observations[index];
  const form = emptyForm(subject.id);
  form.source.ids = [observation.source ?? []].flat();
  const isPeriod = observation.asAt === undefined;
  form.time = { isPeriod, day: observation.asAt ?? '', period: isPeriod ? observation.period ?? '' : '' };
  const takeCount = (path, value) => { if (value !== undefined) form.counts[path] = typed(value); };
  for (const key of countKeys) takeCount(key, observation[key]);
  for (const [breakdown, parts] of Object.entries(observation.by ?? {})) {
    for (const [part, figures] of Object.entries(parts)) {
      for (const [key, value] of Object.entries(figures)) {
        takeCount(`by.${breakdown}.${part}.${key}`, value);
      }
    }
  }
  form.holders = { ...observation.holders };
  for (const key of wordKeys) {
    if (observation[key] !== undefined) form.words[key] = String(observation[key]);
  }
  if (percent !== '' && observation.reportedPercent !== undefined) form.words.reportedPercent = percent;
  for (const key of textKeys) {
    const text = observation[key];
    if (typeof text === 'string') form.texts[key] = { ...emptyText(), one: text };
    else if (text) form.texts[key] = { ...emptyText(), isSplit: true, ...text };
  }
  form.alternate = observation.alternate === true;
  return form;
}

/** @returns {CountForm} */
function typed(value) {
  if (typeof value !== 'object') return { how: 'exactly', from: String(value), to: '' };
  const { atLeast, atMost } = value;
  if (atMost === undefined) return { how: 'atLeast', from: String(atLeast), to: '' };
  if (atLeast === undefined) return { how: 'atMost', from: String(atMost), to: '' };
  return { how: 'between', from: String(atLeast), to: String(atMost) };
}

/**
 * The draft of a form, as text: JSON.
 * @param {Form} form
 * @param {object} [options] of wps_record: 'answer', 'language' and so on
 */
export function draftOf(form, options = {}) {
  const now = observationOf(form);
  const draft = { subject: form.subject, observation: now, ...options };
  if (form.source.isNew) draft.source = newSource(form.source);
  if (form.corrects) {
    const before = observationOf(form.corrects.form);
    draft.observation = { ...time(form) };
    draft.replace = true;
    draft.which = form.corrects.which;
    const without = [];
    for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
      if (['asAt', 'period', 'alternate'].includes(key)) continue;
      if (spelled(before[key]) === spelled(now[key])) continue;
      if (now[key] !== undefined) draft.observation[key] = now[key];
      // What is given of texts, parts and holders would be added to what the file says of them.
      const isAdded = [...textKeys, 'by', 'holders'].includes(key);
      if (key !== 'source' && before[key] !== undefined && (now[key] === undefined || isAdded)) {
        without.push(key);
      }
    }
    if (without.length > 0) draft.without = without;
  }
  return spelled(draft);
}

/** The draft that takes away what a form corrects, and the sources that nothing else cites. */
export function removalOf(form, options = {}) {
  return spelled({
    subject: form.subject, observation: time(form), remove: true, withSource: true,
    which: form.corrects.which, ...options,
  });
}

/** Whether nothing is typed of what a source says. @param {Form} form */
export function isEmpty({ counts, words, holders, texts }) {
  return !Object.values(counts).some(each => each.from || each.to)
    && ![words, holders].some(record => Object.values(record).some(each => each))
    && !Object.values(texts).some(each => each.one || each.en || each.fr);
}

/**
 * Whether something is typed that the file does not have.
 * @param {Form | undefined} form
 * @param {boolean} ofSource whether a new source counts, too
 */
export function isTyped(form, ofSource = true) {
  if (!form) return false;
  if (ofSource && form.source.isNew && form.source.title.trim() !== '') return true;
  if (!form.corrects) return !isEmpty(form);
  return spelled(observationOf(form)) !== spelled(observationOf(form.corrects.form));
}

/** A form with what was typed into another one laid over it. @param {Form} form @param {Form} typed */
export function overlaid(form, typedForm) {
  const isTyped = count => count.from !== '' || count.to !== '';
  const counts = Object.entries(typedForm.counts).filter(([, each]) => isTyped(each));
  const filled = record => Object.fromEntries(Object.entries(record).filter(([, each]) => each !== ''));
  const texts = Object.entries(typedForm.texts).filter(([, each]) => each.one || each.en || each.fr);
  return {
    ...form, source: typedForm.source,
    counts: { ...form.counts, ...Object.fromEntries(counts) },
    holders: { ...form.holders, ...filled(typedForm.holders) },
    words: { ...form.words, ...filled(typedForm.words) },
    texts: { ...form.texts, ...Object.fromEntries(texts) },
  };
}

function time(form) {
  const { isPeriod, day, period } = form.time;
  if (isPeriod) return period.trim() ? { period: period.trim() } : {};
  return day.trim() ? { asAt: day.trim() } : {};
}

function observationOf(form) {
  const observation = { ...time(form) };
  for (const [path, count] of Object.entries(form.counts)) {
    const value = countOf(count);
    if (value !== undefined) put(observation, path.split('.'), value);
  }
  for (const [position, holder] of Object.entries(form.holders)) {
    if (holder !== '') put(observation, ['holders', position], holder);
  }
  for (const [key, word] of Object.entries(form.words)) {
    const trimmed = word.trim();
    if (trimmed !== '') observation[key] = key === 'reportedPercent' ? percentOf(trimmed) : trimmed;
  }
  for (const [key, text] of Object.entries(form.texts)) {
    const value = textValue(text);
    if (value !== undefined) observation[key] = value;
  }
  const { isNew, ids } = form.source;
  if (!isNew && ids.length > 0) observation.source = ids.length === 1 ? ids[0] : ids;
  if (form.alternate) observation.alternate = true;
  return observation;
}

function put(record, path, value) {
  const [key, ...rest] = path;
  if (rest.length === 0) record[key] = value;
  else put(Object.hasOwn(record, key) ? record[key] : record[key] = {}, rest, value);
}

function newSource(source) {
  const record = { id: source.id.trim() };
  for (const key of sourceKeys) {
    // A source without a title is one without a name: the library says so.
    if (key === 'title' || source[key].trim() !== '') record[key] = source[key].trim();
  }
  return record;
}

/** @param {CountForm} count */
function countOf({ how, from, to }) {
  const [first, second] = [number(from), number(to)];
  if (how !== 'between') {
    if (first === undefined) return undefined;
    return how === 'exactly' ? first : { [how]: first };
  }
  if (first === undefined && second === undefined) return undefined;
  const bounds = {};
  if (first !== undefined) bounds.atLeast = first;
  if (second !== undefined) bounds.atMost = second;
  return bounds;
}

/** Digits, with spaces between thousands or without; what is no number stays as it was typed. */
function number(text) {
  const digits = text.replace(/\s/gu, '');
  if (digits === '') return undefined;
  return /^(0|[1-9]\d*)$/.test(digits) ? new Numeral(digits) : text.trim();
}

/** A percentage with a point or a comma, with its sign or without. */
function percentOf(text) {
  const digits = text.replace(/[\s%]/gu, '').replace(',', '.');
  return /^(0|[1-9]\d*)(\.\d+)?$/.test(digits) ? new Numeral(digits) : text;
}

/** @param {TextForm} text */
function textValue({ isSplit, one, en, fr }) {
  if (!isSplit) return one.trim() === '' ? undefined : one.trim();
  const versions = Object.fromEntries(
    [['en', en], ['fr', fr]].map(([key, each]) => [key, each.trim()]).filter(([, each]) => each));
  return Object.keys(versions).length === 0 ? undefined : versions;
}

/** JSON in which numbers have the digits in which they were typed. */
function spelled(value) {
  if (value instanceof Numeral) return value.digits;
  if (Array.isArray(value)) return `[${value.map(spelled).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${spelled(each)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
