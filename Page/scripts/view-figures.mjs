// All observations of the file, to be looked through, corrected and taken away.

import { Status } from './call.mjs';
import { textOf } from './bytes.mjs';
import { rowsOf } from './csv.mjs';
import { label, told } from './answers.mjs';
import { button, choice, field, fill, h } from './dom.mjs';
import { formOf, removalOf } from './draft.mjs';
import { said } from './registry.mjs';
import { showProblems } from './view-board.mjs';
import { mayReplaceRecord } from './unsaved.mjs';
import { t } from './words.mjs';

/** So many rows are drawn at once; a reader asks for more. */
const most = 200;

const figureKeys = ['women', 'men', 'other', 'unspecified', 'members', 'vacant', 'seats', 'part',
  'whole', 'value', 'order'];

/** @param {object} app @param {HTMLElement} main */
export async function figuresView(app, main) {
  const kept = app.kept.figures ??= { subject: '', letters: '', sort: 'file', down: true };
  const place = h('div', { class: 'figures' });
  const count = h('p', { class: 'hint', role: 'status' });
  main.append(h('h1', {}, t('figures')), place);
  const { status, bytes } = await app.ask('export', {});
  if (status !== Status.done) {
    showProblems(app, place, status, bytes);
    return;
  }
  const rows = withPlaces(rowsOf(textOf(bytes)), app);
  const typing = app.engine.newest(120);
  app.leave = () => typing.stop();
  const letters = h('input', {
    type: 'search', value: kept.letters, autocomplete: 'off',
    oninput: () => { kept.letters = letters.value; typing.ask(async () => {}, () => draw(most)); },
  });
  const { names } = app.file;
  const subjects = choice(
    [['', t('all')], ...names.subjects.map(each => [each.id, said(each.name, app.language)])],
    kept.subject, value => { kept.subject = value; draw(most); });
  const table = h('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': t('figures') });

  function draw(limit) {
    const found = chosen(rows, kept, app.language);
    const shown = found.slice(0, limit);
    count.textContent = t('rowCount', { shown: shown.length, found: found.length, all: rows.length });
    fill(table, tableOfRows(app, shown, kept, () => draw(limit)));
    if (found.length > shown.length) table.append(button(t('showMore'), () => draw(limit + most)));
  }
  fill(place,
    h('div', { class: 'controls' }, field(t('filter'), letters), field(t('subjectLabel'), subjects)),
    count, table);
  draw(most);
}

/** The rows with their subjects, and their places among the observations of these. */
function withPlaces(rows, app) {
  const seen = new Map();
  return rows.map((row, order) => {
    const index = seen.get(row.subject) ?? 0;
    seen.set(row.subject, index + 1);
    const subject = app.file.names.subject(row.subject);
    const sources = row.source.split(/[;, ]+/).map(id => named(app.file.names.sources, id, app.language));
    return {
      row, order, index, subject, name: said(subject.name, app.language),
      time: row.asAt || row.period, source: sources.join('; '),
      words: row[`quote.${app.language}`] || row.quote || row['quote.en'] || row['quote.fr'] || '',
    };
  });
}

function chosen(rows, { subject, letters, sort, down }, language) {
  const wanted = letters.trim().toLocaleLowerCase(language);
  const found = rows.filter(each => (subject === '' || each.row.subject === subject)
    && (wanted === '' || `${each.name} ${each.time} ${each.source} ${Object.values(each.row).join(' ')}`
      .toLocaleLowerCase(language).includes(wanted)));
  if (sort === 'file') return found;
  const order = new Intl.Collator(language, { numeric: true }).compare;
  return found.sort((a, b) => (down ? 1 : -1) * (order(a[sort], b[sort]) || a.order - b.order));
}

function tableOfRows(app, rows, kept, redraw) {
  const heading = (key, label) => h('th', {
    scope: 'col', 'aria-sort': kept.sort === key ? (kept.down ? 'ascending' : 'descending') : undefined,
  }, button(label, event => {
    kept.down = kept.sort !== key || !kept.down;
    kept.sort = key;
    redraw();
    const own = event.target.textContent;
    [...document.querySelectorAll('th button')].find(each => each.textContent === own)?.focus();
  }, { class: 'quiet' }));
  return h('table', {},
    h('thead', {}, h('tr', {}, heading('name', t('subjectLabel')), heading('time', t('when')),
      h('th', { scope: 'col' }, t('whatItSays')), heading('source', t('source')),
      h('th', { scope: 'col' }, h('span', { class: 'unseen' }, t('actions'))))),
    h('tbody', {}, rows.map(each => h('tr', {},
      h('th', { scope: 'row' }, each.name), h('td', { class: 'time' }, each.time),
      h('td', {}, figures(app, each), each.words && h('q', {}, each.words)),
      h('td', { class: 'source' }, each.source), h('td', { class: 'actions' }, actions(app, each))))));
}

/** What a record of a list is called. */
function named(list, id, language) {
  const record = list?.find(each => each.id === id);
  return said(record?.name ?? record?.title, language) || id;
}

/** What a row says in figures, in the words of the form. */
function figures(app, { row, subject }) {
  const { language } = app;
  const counts = figureKeys.filter(key => row[key]).map(key => [t(`${key}Short`), row[key]]);
  const percent = row.reportedPercent?.replace('.', t('decimalSign'));
  const others = [
    percent && [t('publishedShort'), `${percent}${t('percentSign')}`],
    row.reportedTrend && ['', t(`trend-${row.reportedTrend}`)], row.status && ['', t(row.status)],
    row.level && ['', named(app.file.names.levels(subject), row.level, language)],
    ...Object.keys(row).filter(key => row[key] && key.startsWith('holders.'))
      .map(key => [named(subject.record.positions, key.split('.')[1], language), t(`holder-${row[key]}`)]),
    ...Object.keys(row).filter(key => row[key] && key.startsWith('by.')).map(key => {
      const [, breakdown, part, count] = key.split('.');
      const parts = subject.record.breakdowns?.find(each => each.id === breakdown)?.parts;
      return [`${named(parts, part, language)}${t('colon')} ${t(`${count}Short`)}`, row[key]];
    }),
    row.alternate && ['', t('alternateShort')], row.flag && ['', t(`flag-${row.flag}`)],
  ].filter(each => each);
  return h('p', { class: 'said' }, [...counts, ...others].map(([label, value]) => h('span', {},
    label && `${label} `, h('strong', {}, value))));
}

function actions(app, { row, index, subject, name, time }) {
  return [
    button(t('correct'), () => {
      if (!mayReplaceRecord(app, true)) return;
      app.kept.record = formOf(subject, index, row.reportedPercent);
      app.go('record');
    }, { 'aria-label': `${t('correct')}${t('colon')} ${name}, ${time}` }),
    button(t('remove'), () => remove(app, formOf(subject, index, row.reportedPercent)),
      { 'aria-label': `${t('remove')}${t('colon')} ${name}, ${time}` }),
  ];
}

/** Takes an observation away; undo brings it back. */
function remove(app, form) {
  return app.change(async () => {
    const common = { name: app.file.name, language: app.language };
    const words = await app.ask('record', removalOf(form, { answer: 'words', ...common }));
    const { status, bytes } = await app.ask('record', removalOf(form, common));
    if (status !== Status.done) {
      app.say(t('notWritten'), ' ', JSON.parse(textOf(bytes)).problems.map(each => each.message).join(' '));
      return undefined;
    }
    const answer = textOf(words.bytes);
    return {
      bytes, label: label(answer), told: [told(answer), button(t('undo'), () => app.step('undo'))],
    };
  });
}
