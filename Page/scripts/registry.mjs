// The names in a registry, for lists to choose from. What they mean is the library's matter.

import { textOf } from './bytes.mjs';

/**
 * A text of the file: in one version, or by language.
 * @typedef {string | Record<string, string>} Text
 */

/**
 * A body, a list or an indicator.
 * @typedef {object} Subject
 * @property {string} id
 * @property {'body' | 'list' | 'share' | 'count' | 'milestone' | 'level'} kind
 * @property {Text} name
 * @property {string | undefined} group
 * @property {object[]} observations
 * @property {object} record as the file has it
 */

const lists = [['bodies', 'body'], ['lists', 'list'], ['indicators', undefined]];

/** What a file names. */
export class Names {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    let file;
    try {
      file = JSON.parse(textOf(bytes).replace(/^\ufeff/, ''));
    } catch {
      file = undefined;
    }
    this.file = isObject(file) ? file : {};
    /** @type {Subject[]} */
    this.subjects = lists.flatMap(([key, kind]) => records(this.file[key]).map(record => ({
      id: record.id, kind: kind ?? record.kind, name: record.name, group: record.group,
      observations: records(record.observations, []), record,
    })));
    this.groups = records(this.file.groups);
    this.sources = records(this.file.sources);
    this.scales = records(this.file.scales);
  }

  get bodies() { return this.subjects.filter(each => each.kind === 'body'); }

  get period() { return typeof this.file.reportingPeriod === 'string' ? this.file.reportingPeriod : ''; }

  get title() { return this.file.title; }

  /** @param {string} id */
  subject(id) { return this.subjects.find(each => each.id === id); }

  /** @param {string} id */
  source(id) { return this.sources.find(each => each.id === id); }

  /** The levels of the scale of a subject. */
  levels(subject) {
    const scale = this.scales.find(each => each.id === subject.record.scale);
    return records(scale?.levels);
  }

  /** Subjects under their groups, for a list to choose from; those without one come last. */
  grouped(subjects, language) {
    const others = subjects.filter(each => !this.groups.some(group => group.id === each.group));
    return [
      ...this.groups.map(group => ({
        label: said(group.name, language),
        subjects: subjects.filter(each => each.group === group.id),
      })),
      { label: '', subjects: others },
    ].filter(each => each.subjects.length > 0);
  }

  /** An id for a new source that none has, made of words. */
  freshSourceId(words) {
    const letters = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const plain = letters.replace(/[^a-z0-9]+/gu, ' ').trim().split(' ');
    let stem = '';
    for (const word of plain) {
      if (stem.length + word.length > 40) break;
      stem += (stem && '-') + word;
    }
    stem ||= 'source';
    for (let count = 1; ; count++) {
      const id = count === 1 ? stem : `${stem}-${count}`;
      if (!this.source(id)) return id;
    }
  }
}

/** The version of a text for readers of a language. @param {Text | undefined} text */
export function said(text, language) {
  if (typeof text === 'string') return text;
  if (!isObject(text)) return '';
  const version = text[language] ?? text.en ?? Object.values(text)[0];
  return typeof version === 'string' ? version : '';
}

/** The time of an observation, which tells it from others of its subject. */
export function timeOf(observation) {
  return observation.asAt ?? observation.period ?? '';
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of a list, as far as they are what a file has there. */
function records(list, keys = ['id']) {
  if (!Array.isArray(list)) return [];
  return list.filter(each => isObject(each) && keys.every(key => typeof each[key] === 'string'));
}
