// The scorecard as the library draws it.

import { Status } from './call.mjs';
import { textOf } from './bytes.mjs';
import { button, choice, download, field, fill, h } from './dom.mjs';
import { periodPicker } from './period-picker.mjs';
import { problemList } from './problems.mjs';
import { said } from './registry.mjs';
import { acceptDrops } from './view-start.mjs';
import { t } from './words.mjs';

/** @param {object} app @param {HTMLElement} main */
export function boardView(app, main) {
  const options = app.kept.board ??= { period: '', compareWith: '', detail: 'board' };
  const shown = h('div', { class: 'board' });
  const reason = h('div', { class: 'reason' });
  let turn = 0;
  // Printed by itself the scorecard has its own pages; a frame is cut wherever the paper ends.
  const onKey = event => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'p' && shown.firstElementChild) {
      event.preventDefault();
      printed(shown);
    }
  };
  document.addEventListener('keydown', onKey);
  app.leave = () => document.removeEventListener('keydown', onKey);

  async function draw() {
    const own = ++turn;
    const { status, bytes } = await app.ask('scorecard', { format: 'html', ...asked(options) });
    if (own !== turn) return;
    if (status !== Status.done) {
      showProblems(app, shown, status, bytes);
      return;
    }
    shown.replaceChildren(frame(app, textOf(bytes), onKey));
  }
  const change = (key, value) => {
    options[key] = value;
    draw();
  };

  main.append(
    h('h1', { class: 'unseen' }, t('board')),
    h('div', { class: 'controls' },
      labelled(t('period'), periodPicker({
        label: t('period'), value: options.period, start: app.file.names.period,
        none: t('ownPeriod', { period: app.file.names.period }),
        action: value => change('period', value),
      })),
      labelled(t('compareWith'), periodPicker({
        label: t('compareWith'), value: options.compareWith, start: app.file.names.period,
        none: t('nothing'), action: value => change('compareWith', value),
      })),
      field(t('detail'), choice(
        [['board', t('atAGlance')], ['full', t('everything')]], options.detail,
        value => change('detail', value))),
      h('div', { class: 'actions' },
        button(t('print'), () => printed(shown)),
        button(t('saveScorecard'), async () => {
          const { status, bytes } = await app.ask('scorecard', { format: 'html', ...asked(options) });
          if (status === Status.done) download('scorecard.html', bytes, 'text/html');
        }))),
    shown,
    explanation(app, options, reason), reason);
  draw();
}

/** The options of a scorecard, without those that are not chosen. */
function asked({ period, compareWith, detail }) {
  return { detail, period: period || undefined, compareWith: compareWith || undefined };
}

function labelled(label, picker) {
  return h('div', { class: 'field' }, h('span', { class: 'label', 'aria-hidden': 'true' }, label), picker);
}

/** What the library says instead of a scorecard. */
export function showProblems(app, place, status, bytes) {
  if (status === Status.failed) {
    fill(place, h('p', {}, t('noAnswer')));
    return;
  }
  const { problems } = JSON.parse(textOf(bytes));
  fill(place,
    h('p', { class: 'lead' }, t(status === Status.faulty ? 'faultyFile' : 'notPossible')),
    problemList(problems.filter(each => each.severity === 'error')),
    status === Status.faulty && h('p', {}, h('a', { href: '#text' }, t('seeText'))));
}

/**
 * A page of the library in a frame in which no script can run.
 * @param {object} app
 * @param {string} page
 * @param {(event: KeyboardEvent) => void} onKey
 */
function frame(app, page, onKey) {
  const element = h('iframe', {
    class: 'scorecard', title: t('board'),
    // A source that opens from it is a page as any other.
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals',
    // Without a base of its own, a link to a place in the page would lead out of it.
    srcdoc: page.replace('<head>', '<head><base href="about:srcdoc">'),
  });
  element.addEventListener('load', () => {
    const inner = element.contentDocument;
    inner.addEventListener('keydown', onKey);
    acceptDrops(app, inner);
    for (const link of inner.querySelectorAll('a[href^="http"]')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    const fit = () => { element.style.height = `${inner.documentElement.scrollHeight + 2}px`; };
    fit();
    new ResizeObserver(fit).observe(inner.body);
  });
  return element;
}

function printed(shown) {
  const inner = shown.querySelector('iframe')?.contentWindow;
  if (inner) inner.print();
  else window.print();
}

/** How a verdict was reached, for a subject to choose. */
function explanation(app, options, place) {
  const { names } = app.file;
  const subjects = names.grouped(names.subjects, app.language);
  const select = h('select', {}, subjects.map(group => h('optgroup', { label: group.label || t('others') },
    group.subjects.map(each => h('option', { value: each.id }, said(each.name, app.language))))));
  const show = async () => {
    const { status, text } = await app.askText('explain', {
      subject: select.value, period: options.period || undefined, width: 78,
    });
    if (status === Status.done) fill(place, h('pre', { class: 'told', tabindex: '0' }, text));
    else showProblems(app, place, status, new TextEncoder().encode(text));
  };
  return h('div', { class: 'controls explain' },
    field(t('howReached'), select), h('div', { class: 'actions' }, button(t('explain'), show)));
}
