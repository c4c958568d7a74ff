// Chooses a period: a year, a half-year, a quarter or a month, as the file writes them.

import { choice, h } from './dom.mjs';
import { language, t } from './words.mjs';

const kinds = [['quarter', 4, '-Q'], ['month', 12, '-'], ['half', 2, '-S'], ['year', 1, '']];

/** The year, the sort and the number of a period that is written as the file has it. */
function parts(period) {
  const found = /^(\d{4})(?:-(Q|S)?(\d{1,2}))?$/.exec(period);
  if (!found) return null;
  const [, year, letter, number] = found;
  const kind = number === undefined ? 'year' : { Q: 'quarter', S: 'half' }[letter] ?? 'month';
  return { year, kind, number: Number(number ?? 1) };
}

function written({ year, kind, number }) {
  const [, , sign] = kinds.find(([name]) => name === kind);
  if (kind === 'year') return year;
  return `${year}${sign}${kind === 'month' ? String(number).padStart(2, '0') : number}`;
}

/**
 * Fields that choose a period.
 * @param {object} options
 * @param {string} options.label what the period is for
 * @param {string} options.value the period; '' for none
 * @param {string} options.start the period that is offered first
 * @param {string} [options.none] the label of no period, where there may be none
 * @param {(period: string) => void} options.action
 */
export function periodPicker({ label, value, start, none, action }) {
  const state = parts(value) ?? parts(start) ?? { year: '2026', kind: 'quarter', number: 1 };
  let isNone = none !== undefined && parts(value) === null;
  const year = h('input', {
    type: 'text', inputmode: 'numeric', maxlength: 4, size: 5, value: state.year,
    'aria-label': `${label}${t('colon')} ${t('kind-year')}`, autocomplete: 'off',
    oninput: () => { state.year = year.value.trim(); tell(); },
  });
  const numbers = h('span', {});
  const kind = choice(
    [...(none === undefined ? [] : [['', none]]), ...kinds.map(([name]) => [name, t(`kind-${name}`)])],
    isNone ? '' : state.kind,
    chosen => {
      isNone = chosen === '';
      if (!isNone) state.kind = chosen;
      const [, count] = kinds.find(([name]) => name === state.kind);
      state.number = Math.min(state.number, count);
      draw();
      tell();
    },
    { 'aria-label': `${label}${t('colon')} ${t('sort')}` });
  const tell = () => {
    // A year that is being typed is no year yet.
    if (isNone || /^\d{4}$/.test(state.year)) action(isNone ? '' : written(state));
  };
  const draw = () => {
    const [name, count] = kinds.find(([each]) => each === state.kind);
    const options = Array.from({ length: count }, (_, index) => [
      String(index + 1), name === 'month' ? monthName(index) : t(`${name}Number`, { number: index + 1 })]);
    numbers.replaceChildren();
    if (isNone) {
      year.hidden = true;
      return;
    }
    year.hidden = false;
    if (count > 1) {
      numbers.append(choice(options, String(state.number), chosen => {
        state.number = Number(chosen);
        tell();
      }, { 'aria-label': `${label}${t('colon')} ${t(`kind-${name}`)}` }));
    }
  };
  draw();
  return h('div', { class: 'period', role: 'group', 'aria-label': label }, kind, numbers, year);
}

function monthName(index) {
  const day = new Date(Date.UTC(2000, index, 15));
  return new Intl.DateTimeFormat(language(), { month: 'long', timeZone: 'UTC' }).format(day);
}
