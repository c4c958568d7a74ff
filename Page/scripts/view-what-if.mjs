// What would become of the verdicts on a body if it had more women, or more members.

import { Status } from './call.mjs';
import { textOf } from './bytes.mjs';
import { button, field, fill, h } from './dom.mjs';
import { newest } from './engine.mjs';
import { said } from './registry.mjs';
import { showProblems } from './view-board.mjs';
import { t } from './words.mjs';

/** @param {object} app @param {HTMLElement} main */
export function whatIfView(app, main) {
  const { names } = app.file;
  const kept = app.kept.suppose ??= { body: '' };
  const place = h('div', { class: 'suppose' });
  const newestAnswer = newest(60);
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
    const { status, bytes } = await app.ask('what_if', { body: kept.body, format: 'json' });
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

  function drawSliders(now) {
    const [women, members] = [now.women.min, now.members.min];
    const change = kept.change ??= { women: 0, members: 0 };
    const answer = h('div', { class: 'answer', 'aria-live': 'polite' });
    const seats = now.seats.max ?? null;
    const sliders = {};
    const slider = (key, start, greatest) => {
      const shown = h('output', {});
      const input = h('input', {
        type: 'range', min: 0, max: greatest, step: 1, value: start + change[key],
        oninput: () => { change[key] = Number(input.value) - start; bound(); ask(); },
      });
      sliders[key] = { input, shown };
      const element = field(t(key), input, { class: 'slider' });
      element.append(shown);
      return element;
    };
    // Neither goes where the other says that it cannot.
    const bound = () => {
      sliders.women.input.max = members + change.members;
      sliders.members.input.min = women + change.women;
      for (const { input, shown } of Object.values(sliders)) shown.textContent = input.value;
    };
    const ask = () => newestAnswer.ask(
      () => app.askText('what_if', {
        body: kept.body, format: 'text', women: change.women, men: change.members - change.women,
        width: Math.max(40, Math.min(90, Math.floor(answer.clientWidth / 8.5))),
      }),
      ({ status, text }) => {
        if (status === Status.done) fill(answer, drawn(text));
        else showProblems(app, answer, status, new TextEncoder().encode(text));
      });
    fill(place,
      h('div', { class: 'sliders' }, slider('women', women, members),
        slider('members', members, seats ?? members + Math.max(10, members))),
      h('div', { class: 'actions' }, button(t('asItIs'), () => {
        kept.change = undefined;
        drawSliders(now);
      })), answer);
    // The ends of a field are set before where it stands.
    sliders.women.input.value = women + change.women;
    sliders.members.input.value = members + change.members;
    bound();
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
