// What this quarter asks for: the way in.

import { Status } from './call.mjs';
import { button, fill, h } from './dom.mjs';
import { emptyForm } from './draft.mjs';
import { periodPicker } from './period-picker.mjs';
import { showProblems } from './view-board.mjs';
import { mayReplaceRecord } from './unsaved.mjs';
import { t } from './words.mjs';
import { worklist } from './worklist.mjs';

const sections = ['due', 'missing', 'stale', 'open', 'awaited'];

/** @param {object} app @param {HTMLElement} main */
export async function quarterView(app, main) {
  const place = h('div', { class: 'worklist' });
  main.append(h('h1', {}, t('quarterHeading', { period: app.file.names.period })), place);
  const { status, bytes, list } = await worklist(app);
  if (list === null) {
    showProblems(app, place, status, bytes);
    return;
  }
  fill(place,
    h('p', { class: 'lead' }, list.entries.length === 0
      ? t('nothingToDo') : t('toDo', { count: list.entries.length })),
    sections.map(section => sectionOf(app, section, list.entries.filter(each => each.section === section))),
    movingOn(app));
}

function sectionOf(app, section, entries) {
  if (entries.length === 0) return null;
  return h('section', {},
    h('h2', {}, t(`section-${section}`), ' ', h('span', { class: 'mark' }, String(entries.length))),
    h('p', { class: 'hint' }, t(`about-${section}`)),
    h('ul', { class: 'entries' }, entries.map(each => entryOf(app, each))));
}

/** @param {import('./worklist.mjs').Entry} entry */
function entryOf(app, { subject, name, lines, sumOfParts }) {
  return h('li', {},
    h('div', {}, h('h3', {}, name), lines.map(line => h('p', { class: 'hint' }, h('bdi', {}, line)))),
    // What is the sum of its parts is recorded with these.
    !sumOfParts && button(t('record'), () => record(app, subject),
      { 'aria-label': `${t('record')}${t('colon')} ${name}` }));
}

/** Leads to the form; the source that was given last is kept, for one report tells of many bodies. */
function record(app, subject) {
  if (!mayReplaceRecord(app, false)) return;
  const { source, time } = app.kept.record ?? emptyForm();
  const isNamed = id => app.file.names.source(id);
  app.kept.record = {
    ...emptyForm(subject), time,
    source: source.isNew ? source : { ...source, ids: source.ids.filter(isNamed) },
  };
  app.go('record');
}

/** Moves the file on to another period. */
function movingOn(app) {
  const own = app.file.names.period;
  let begin = own;
  const place = h('div', { 'aria-live': 'polite' });
  const move = () => app.change(async () => {
    const words = await app.ask('quarter', { begin, answer: 'words' });
    if (words.status !== Status.done) {
      showProblems(app, place, words.status, words.bytes);
      return undefined;
    }
    const told = t('movedOn', { period: begin });
    const { status, bytes } = await app.ask('quarter', { begin, answer: 'file' });
    return status === Status.done ? { bytes, label: told, told: [told] } : undefined;
  });
  return h('section', {},
    h('h2', {}, t('moveOn')),
    h('p', { class: 'hint' }, t('moveOnHint', { period: own })),
    h('div', { class: 'controls' },
      periodPicker({ label: t('moveOn'), value: own, start: own, action: value => { begin = value; } }),
      button(t('moveOnNow'), move)), place);
}
