// What is handed on: the file, what changed in it, scorecards, tables; and tables that come back.

import { Status } from './call.mjs';
import { textOf } from './bytes.mjs';
import { collectionPart } from './collection.mjs';
import { button, choice, download, field, fill, h } from './dom.mjs';
import { showProblems } from './view-board.mjs';
import { openFile } from './view-start.mjs';
import { t } from './words.mjs';

const formats = [
  ['html', 'html', 'text/html'], ['brief', 'txt', 'text/plain'], ['svg', 'svg', 'image/svg+xml'],
  ['markdown', 'md', 'text/markdown'], ['text', 'txt', 'text/plain'], ['csv', 'csv', 'text/csv'],
  ['json', 'json', 'application/json'],
];
const tables = [['table', 'observations.csv'], ['lists', 'lists.csv'], ['series', 'series.csv']];

/** @param {object} app @param {HTMLElement} main */
export function saveView(app, main) {
  const section = (heading, ...children) => h('section', {}, h('h2', {}, heading), children);
  main.append(h('h1', {}, t('save')),
    section(t('theFile'), filePart(app)),
    section(t('scorecards'), scorecardPart(app)),
    section(t('tables'), tablePart(app)),
    section(t('takeTable'), importPart(app)),
    section(t('collection'), collectionPart(app)),
    section(t('otherFile'), otherPart(app)));
}

function filePart(app) {
  const { steps } = app.file;
  const difference = h('pre', { class: 'told', tabindex: '0' });
  const tell = async () => {
    const { status, bytes } = await app.engine.call('wps_diff', steps.original, steps.bytes, {
      oldName: t('asOpened'), newName: t('asNow'), width: 78, language: app.language,
    });
    difference.textContent = status === Status.done ? textOf(bytes) : t('noAnswer');
  };
  if (steps.bytes === steps.original) return [h('p', { class: 'hint' }, t('nothingChanged')), saveButton(app)];
  tell();
  return [
    h('p', {}, t('changesMade', { count: steps.labels.length })),
    h('ol', { class: 'steps' }, steps.labels.map(each => h('li', {}, each))),
    saveButton(app),
    h('details', { open: true }, h('summary', {}, t('difference')), difference),
  ];
}

function saveButton(app) {
  return h('div', { class: 'actions' },
    button(t('saveAs', { name: app.file.name }), () => app.save(), { class: 'main' }));
}

/** Asks for something and gives it to the reader, or says why not. */
function giver(app, place) {
  return async (call, options, name, type) => {
    fill(place);
    const { status, bytes } = await app.ask(call, options);
    if (status !== Status.done) showProblems(app, place, status, bytes);
    else {
      download(name, bytes, type);
      app.say(t('saved', { name }));
    }
  };
}

function scorecardPart(app) {
  const kept = app.kept.save ??= { detail: 'board' };
  const board = app.kept.board ?? {};
  const place = h('div', {});
  const give = giver(app, place);
  return [
    h('p', { class: 'hint' }, t(board.period || board.compareWith ? 'asOnBoard' : 'ofOwnPeriod')),
    field(t('detail'), choice([['board', t('atAGlance')], ['full', t('everything')]], kept.detail,
      value => { kept.detail = value; })),
    h('ul', { class: 'offers' }, formats.map(([format, end, type]) => h('li', {},
      button(t(`format-${format}`), () => give('scorecard', {
        format, detail: kept.detail,
        period: board.period || undefined, compareWith: board.compareWith || undefined,
      }, `scorecard.${end}`, type)), h('span', { class: 'hint' }, t(`about-${format}`))))),
    place,
  ];
}

function tablePart(app) {
  const place = h('div', {});
  const give = giver(app, place);
  return [
    h('ul', { class: 'offers' }, tables.map(([format, name]) => h('li', {},
      button(t(`table-${format}`), () => give('export', { format }, name, 'text/csv')),
      h('span', { class: 'hint' }, t(`about-table-${format}`))))),
    place,
  ];
}

/** A table that somebody filled in: what it would change is shown before it is taken over. */
function importPart(app) {
  const place = h('div', { class: 'imported', 'aria-live': 'polite' });
  let table;
  let turn = 0;
  const options = { dates: '' };
  const input = h('input', {
    type: 'file', accept: '.csv,text/csv,text/plain',
    // A table that was mended has the same name, and is another one.
    onclick: () => { input.value = ''; },
    onchange: async () => {
      const [file] = input.files;
      if (!file) return;
      fill(place);
      table = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      show();
    },
  });
  const asked = answer => ({ tableName: table.name, dates: options.dates || undefined, answer, width: 78 });

  async function show() {
    const own = ++turn;
    // Nothing is imported that was not shown.
    fill(place);
    const { status, bytes } = await app.ask('import', asked('words'), table.bytes);
    if (own !== turn) return;
    if (status !== Status.done) {
      showProblems(app, place, status, bytes);
      return;
    }
    const words = textOf(bytes);
    fill(place, h('pre', { class: 'told', tabindex: '0' }, words),
      button(t('takeTableOver'), () => app.change(async () => {
        const told = t('tableTaken', { name: table.name });
        const changed = await app.ask('import', asked('file'), table.bytes);
        return changed.status === Status.done ? { bytes: changed.bytes, label: told, told: [told] } : undefined;
      }), { class: 'main' }));
  }
  return [
    h('p', { class: 'hint' }, t('takeTableHint')),
    h('div', { class: 'controls' },
      field(t('chooseTable'), input),
      field(t('dates'), choice(
        [['', t('asWritten')], ['day-first', t('dayFirst')], ['month-first', t('monthFirst')]], '',
        value => { options.dates = value; if (table) show(); }))),
    place,
  ];
}

function otherPart(app) {
  const input = h('input', {
    type: 'file', accept: '.json,application/json', onclick: () => { input.value = ''; },
    onchange: () => openFile(app, input.files[0]),
  });
  return h('div', { class: 'drop' }, field(t('openOther'), input, { hint: t('orDrop') }));
}
