// The file as text, with what is wrong with it in place.

import { Status } from './call.mjs';
import { edited, editable, textOf } from './bytes.mjs';
import { button, fill, h } from './dom.mjs';
import { problemList } from './problems.mjs';
import { t } from './words.mjs';

/** So many problems are shown at once. */
const most = 200;

/** @param {object} app @param {HTMLElement} main */
export function textView(app, main) {
  const { steps } = app.file;
  const shape = editable(steps.bytes);
  // What was typed and not taken over yet is kept while another view is shown.
  if (app.kept.text?.bytes !== steps.bytes) app.kept.text = { bytes: steps.bytes, text: shape.text };
  const kept = app.kept.text;
  const problems = h('section', { class: 'found', 'aria-label': t('problems'), 'aria-live': 'polite' });
  const gutter = h('div', { class: 'gutter', 'aria-hidden': 'true' });
  const area = h('textarea', {
    class: 'source', spellcheck: 'false', wrap: 'off', autocapitalize: 'off', autocomplete: 'off',
    'aria-label': t('fileAsText', { name: app.file.name }), value: kept.text, readonly: !shape.isFaithful,
    oninput: () => { kept.text = area.value; drawActions(); typing.ask(validate, show); },
    onscroll: () => { gutter.scrollTop = area.scrollTop; },
  });
  const actions = h('div', { class: 'actions' });
  const typing = app.engine.newest(300);
  app.leave = () => typing.stop();

  const lineHeight = () => parseFloat(getComputedStyle(area).lineHeight);
  const bytes = () => kept.text === shape.text ? steps.bytes : edited(kept.text, shape);

  async function validate() {
    const options = { name: app.file.name, language: app.language };
    const answer = await app.engine.call('wps_validate', bytes(), options);
    return answer.status === Status.failed ? null : JSON.parse(textOf(answer.bytes)).problems;
  }

  function drawActions() {
    const isChanged = kept.text !== shape.text;
    kept.isChanged = isChanged;
    fill(actions,
      button(t('takeOver'), () => app.change(async () => ({
        bytes: bytes(), label: t('editedAsText'), told: [t('textTaken')],
      }), 'text'), { disabled: !isChanged, class: isChanged ? 'main' : '' }),
      button(t('giveUp'), () => {
        area.value = kept.text = shape.text;
        drawActions();
        typing.ask(validate, show);
      }, { disabled: !isChanged }));
  }

  function show(found) {
    if (found === null) {
      fill(problems, h('p', {}, t('noAnswer')));
      return;
    }
    const lines = kept.text.split('\n').length;
    const marked = new Map(found.map(each => [each.line, each.severity]));
    for (const { line, severity } of found) if (severity === 'error') marked.set(line, severity);
    // One text of all numbers: a file may have very many lines.
    fill(gutter, h('pre', {}, Array.from({ length: lines }, (_, index) => index + 1).join('\n'),
      [...marked].slice(0, most).map(([line, severity]) => {
        const mark = h('span', { class: severity }, String(line));
        mark.style.top = `${(line - 1) * lineHeight()}px`;
        return mark;
      })));
    gutter.scrollTop = area.scrollTop;
    fill(problems,
      h('h2', {}, heading(found)),
      problemList(found.slice(0, most), each => h('p', { class: 'where' }, button(
        t('line', { line: each.line }), () => lead(each.line, each.column), { class: 'quiet' }),
      explained(app, each.code))));
  }

  /** Leads to a place of the text. */
  function lead(line, column) {
    const before = kept.text.split('\n').slice(0, line - 1);
    const start = before.reduce((sum, each) => sum + each.length + 1, 0);
    const end = kept.text.indexOf('\n', start);
    area.focus({ preventScroll: true });
    area.setSelectionRange(start + column - 1, end < 0 ? kept.text.length : end);
    area.scrollTop = Math.max(0, (line - 5) * lineHeight());
    area.scrollLeft = 0;
    area.scrollIntoView({ block: 'nearest' });
  }

  main.append(h('h1', {}, t('text')),
    shape.isFaithful ? '' : h('p', { class: 'lead' }, t(shape.isText ? 'mixedLines' : 'notText')),
    h('div', { class: 'text-and-problems' },
      problems, h('div', { class: 'editor' }, gutter, area), actions));
  drawActions();
  typing.ask(validate, show, 0);
}

/** How much is wrong, and how much is to be looked at. */
function heading(found) {
  const errors = found.filter(each => each.severity === 'error').length;
  const warnings = found.length - errors;
  return [
    errors > 0 && t('errorCount', { count: errors }), warnings > 0 && t('warningCount', { count: warnings }),
  ].filter(each => each).join(', ') || t('noProblems');
}

/** What a code means, where the reader asks. */
function explained(app, code) {
  const place = h('div', {});
  const details = h('details', {
    ontoggle: async () => {
      if (!details.open || place.childElementCount) return;
      const { status, bytes } = await app.engine.call('wps_explain', app.file.steps.bytes,
        { code, width: 72, language: app.language });
      fill(place, h('pre', { class: 'told', tabindex: '0' },
        status === Status.done ? textOf(bytes) : t('noAnswer')));
    },
  }, h('summary', {}, t('explainCode', { code })), place);
  return details;
}
