// The fields of the form for an observation. Each is known by its path in the draft, so that a problem
// finds its way to it.

import { choice, field, freshId, h } from './dom.mjs';
import { emptyCount, emptyText } from './draft.mjs';
import { said } from './registry.mjs';
import { t } from './words.mjs';

/** The fields of a form, and what is typed into them. */
export class Fields {
  /**
   * @param {import('./draft.mjs').Form} form
   * @param {string} language
   * @param {() => void} onTyping
   */
  constructor(form, language, onTyping) {
    this.form = form;
    this.language = language;
    this.onTyping = onTyping;
    /** @type {Map<string, { input: HTMLElement, problem: HTMLElement }>} */
    this.places = new Map();
  }

  /** Makes a field known by its path. */
  known(path, element) {
    const input = element.querySelector('input, select, textarea');
    const problem = element.querySelector('.problem');
    if (!problem.id) {
      problem.id = freshId();
      input.setAttribute('aria-describedby', problem.id);
    }
    this.places.set(path, { input, problem });
    return element;
  }

  /** A line of text that a record of the form holds by a key. */
  line(path, label, record, key, options = {}) {
    const { hint, ...attributes } = options;
    const input = h('input', {
      type: 'text', value: record[key] ?? '', autocomplete: 'off', ...attributes,
      oninput: () => { record[key] = input.value; this.onTyping(); },
    });
    return this.known(path, field(label, input, { hint }));
  }

  /** A choice of a word, or of none. */
  word(path, label, record, key, options, none = t('notSaid')) {
    return this.known(path, field(label, choice([['', none], ...options], record[key] ?? '', value => {
      record[key] = value;
      this.onTyping();
    })));
  }

  /** A count: exact, or as far as it is known. */
  count(path, label) {
    const key = path.replace(/^observation\./, '');
    const count = this.form.counts[key] ??= emptyCount();
    const id = freshId();
    const number = (name, described) => {
      const input = h('input', {
        type: 'text', inputmode: 'numeric', size: 7, value: count[name], autocomplete: 'off',
        oninput: () => { count[name] = input.value; this.onTyping(); }, ...described,
      });
      return input;
    };
    const from = number('from', { id });
    const to = number('to', { 'aria-label': `${label}${t('colon')} ${t('andAtMost')}` });
    const and = h('span', { class: 'and' }, t('and'));
    const draw = () => { to.hidden = and.hidden = count.how !== 'between'; };
    const how = choice(
      ['exactly', 'atLeast', 'atMost', 'between'].map(each => [each, t(each)]), count.how,
      value => { count.how = value; draw(); this.onTyping(); },
      { 'aria-label': `${label}${t('colon')} ${t('howSure')}` });
    draw();
    from.setAttribute('aria-describedby', `${id}-problem`);
    const element = h('div', { class: 'field count' }, h('label', { for: id }, label),
      h('div', { class: 'inputs' }, how, from, and, to),
      h('span', { class: 'problem', id: `${id}-problem` }));
    this.places.set(path, { input: from, problem: element.querySelector('.problem') });
    return element;
  }

  /** A text, in one version or one for each language. */
  text(key, label, hint, rows = 1) {
    const path = `observation.${key}`;
    const text = this.form.texts[key] ??= emptyText();
    const place = h('div', { class: 'text' });
    const area = (name, its) => {
      const input = h('textarea', {
        rows, value: text[name], lang: name === 'one' ? undefined : name,
        oninput: () => { text[name] = input.value; this.onTyping(); },
      });
      return field(its, input, { hint });
    };
    const draw = () => {
      const fields = text.isSplit
        ? [area('en', `${label} (${t('inEnglish')})`), area('fr', `${label} (${t('inFrench')})`)]
        : [area('one', label)];
      place.replaceChildren(...fields, h('button', {
        type: 'button', class: 'quiet small',
        onclick: () => {
          text.isSplit = !text.isSplit;
          if (text.isSplit) text[this.language] ||= text.one;
          else text.one ||= text[this.language] || text.en || text.fr;
          draw();
          this.onTyping();
          place.querySelector('textarea').focus();
        },
      }, text.isSplit ? t('oneVersion') : t('perLanguage'),
      h('span', { class: 'unseen' }, ` (${label})`)));
      this.known(path, fields[0]);
    };
    draw();
    return place;
  }

  /** What a source says of a subject: the fields that its kind has. */
  figures(subject, names) {
    const { form, language } = this;
    const word = (key, options) => this.word(`observation.${key}`, t(key), form.words, key, options);
    const percent = this.line('observation.reportedPercent', t('reportedPercent'), form.words,
      'reportedPercent', {
        inputmode: 'decimal', size: 7,
        hint: t(subject.kind === 'body' ? 'percentHint' : 'sharePercentHint'),
      });
    const counts = keys => keys.map(key => this.count(`observation.${key}`, t(key)));
    switch (subject.kind) {
      case 'body': return [
        h('div', { class: 'fields' }, counts(['women', 'members']), percent,
          word('reportedTrend', ['increased', 'decreased', 'unchanged'].map(
            each => [each, t(`trend-${each}`)]))),
        this.more(t('moreCounts'), ['men', 'other', 'unspecified', 'seats', 'vacant']),
        this.parts(subject), this.holders(subject),
      ];
      case 'share': return h('div', { class: 'fields' }, counts(['part', 'whole']), percent);
      case 'count': return h('div', { class: 'fields' }, counts(['value']));
      case 'milestone': return word('status',
        ['planned', 'inProgress', 'done', 'abandoned'].map(each => [each, t(each)]));
      case 'level': return [
        this.word('observation.level', t('level'), form.words, 'level',
          names.levels(subject).map(each => [each.id, said(each.name, language)])),
        this.text('justification', t('justification'), undefined, 2),
      ];
      default: return this.line('observation.order', t('order'), form.words, 'order',
        { hint: t('orderHint'), class: 'wide', autocapitalize: 'characters' });
    }
  }

  /** Counts that few sources give, open where one is typed. */
  more(label, keys) {
    const isOpen = keys.some(key => this.form.counts[key]?.from);
    return h('details', { open: isOpen }, h('summary', {}, label),
      h('div', { class: 'fields' }, keys.map(key => this.count(`observation.${key}`, t(key)))));
  }

  /** Counts of the parts of a body. */
  parts(subject) {
    const breakdowns = subject.record.breakdowns ?? [];
    return breakdowns.map(breakdown => {
      const stem = `by.${breakdown.id}.`;
      const isOpen = Object.entries(this.form.counts).some(
        ([key, count]) => key.startsWith(stem) && count.from);
      return h('details', { open: isOpen },
        h('summary', {}, t('partsOf', { name: said(breakdown.name, this.language) })),
        (breakdown.parts ?? []).map(part => h('fieldset', { class: 'part' },
          h('legend', {}, said(part.name, this.language)),
          h('div', { class: 'fields' }, ['women', 'members', 'men'].map(
            key => this.count(`observation.${stem}${part.id}.${key}`, t(key)))))));
    });
  }

  /** Who holds the positions of a body. */
  holders(subject) {
    const options = ['woman', 'man', 'other', 'vacant', 'unspecified'].map(
      each => [each, t(`holder-${each}`)]);
    return (subject.record.positions ?? []).map(position => this.word(
      `observation.holders.${position.id}`, said(position.name, this.language), this.form.holders,
      position.id, options));
  }

  /** Takes all problems off the fields. */
  clear() {
    for (const { input, problem } of this.places.values()) {
      problem.textContent = '';
      input.removeAttribute('aria-invalid');
    }
  }

  /**
   * Puts a problem to its field.
   * @returns {boolean} whether there is one
   */
  tell(path, message) {
    for (let place = path; place !== ''; place = place.replace(/[.[]?[^.[]*$/, '')) {
      const found = this.places.get(place);
      if (!found) continue;
      found.input.setAttribute('aria-invalid', 'true');
      found.problem.textContent += `${found.problem.textContent && ' '}${message}`;
      for (let around = found.input; around; around = around.parentElement?.closest('details')) {
        if (around.localName === 'details') around.open = true;
      }
      return true;
    }
    return false;
  }
}
