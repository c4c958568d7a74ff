// What would become of the verdicts on a body if women or men came or went.

import { Status } from './call.mjs';
import { textOf } from './bytes.mjs';
import { button, field, fill, h } from './dom.mjs';
import { said } from './registry.mjs';
import { showProblems } from './view-board.mjs';
import { t } from './words.mjs';

/** @param {object} app @param {HTMLElement} main */
export function whatIfView(app, main) {
  const { names } = app.file;
  const kept = app.kept.suppose ??= { body: '' };
  // What was supposed of a version is nothing that the next one bears.
  const { bytes: version } = app.file.steps;
  if (kept.version !== version) Object.assign(kept, { version, change: undefined });
  const place = h('div', { class: 'suppose' });
  const newestAnswer = app.engine.newest(60);
  app.leave = () => newestAnswer.stop();
  const select = h('select', {
    id: 'body', onchange: () => { kept.body = select.value; kept.change = undefined; begin(); },
  }, h('option', { value: '' }, t('choose')),
  names.grouped(names.bodies, app.language).map(({ label, subjects }) => h('optgroup', {
    label: label || t('others'),
  }, subjects.map(each => h('option', { value: each.id }, said(each.name, app.language))))));
  select.value = kept.body;
  main.append(h('h1', {}, t('suppose')), h('p', { class: 'hint' }, t('supposeHint')),
    h('div', { class: 'controls' }, field(t('body'), select)), place);
  if (kept.body) begin();

  /** Asks where the body stands, and draws what can be moved. */
  async function begin() {
    newestAnswer.stop();
    fill(place);
    if (!kept.body) return;
    const { body } = kept;
    const { status, bytes } = await app.ask('what_if', { body, format: 'json' });
    if (kept.body !== body) return;
    if (status !== Status.done) {
      showProblems(app, place, status, bytes);
      return;
    }
    const now = JSON.parse(textOf(bytes)).targets.map(each => each.before)
      .find(each => isKnown(each.women) && isKnown(each.members));
    if (!now) {
      fill(place, h('p', { class: 'lead' }, t('notCounted')));
      return;
    }
    drawSliders(now);
  }

  /** The sliders are the changes themselves, as the library takes them; whether they can be, it says. */
  function drawSliders(now) {
    const change = kept.change ??= { women: 0, men: 0 };
    const answer = h('div', { class: 'answer', 'aria-live': 'polite' });
    const slider = key => {
      const shown = h('output', {});
      const tell = () => { shown.textContent = `${change[key] > 0 ? '+' : ''}${change[key]}`.replace('-', '\u2212'); };
      const input = h('input', {
        type: 'range', min: -now[key].min, max: now.members.min, step: 1, value: change[key],
        oninput: () => { change[key] = Number(input.value); tell(); ask(); },
      });
      tell();
      const element = field(t(`${key}Change`), input, { class: 'slider' });
      element.append(shown);
      return element;
    };
    const ask = () => newestAnswer.ask(
      () => app.askText('what_if', {
        body: kept.body, format: 'text', ...change,
        width: Math.max(40, Math.min(90, Math.floor(answer.clientWidth / 8.5))),
      }),
      ({ status, text }) => {
        if (status === Status.done) fill(answer, drawn(text));
        else showProblems(app, answer, status, new TextEncoder().encode(text));
      });
    fill(place,
      h('div', { class: 'sliders' }, slider('women'), slider('men')),
      h('div', { class: 'actions' }, button(t('asItIs'), () => {
        kept.change = undefined;
        drawSliders(now);
      })), answer);
    ask();
  }
}

/** The library's answer, line by line, with its own verdicts set off. */
function drawn(text) {
  const [heading, ...lines] = text.trimEnd().split('\n');
  return [h('h2', {}, heading), h('pre', { class: 'told' }, lines.join('\n'))];
}

function isKnown(range) {
  return range !== null && range.min === range.max;
}
