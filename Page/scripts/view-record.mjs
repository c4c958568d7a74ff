// One observation: what a source says, recorded or corrected.

import { Status } from './call.mjs';
import { label, told } from './answers.mjs';
import { textOf } from './bytes.mjs';
import { button, fill, h } from './dom.mjs';
import { draftOf, emptyForm, formOf, isEmpty, overlaid } from './draft.mjs';
import { periodPicker } from './period-picker.mjs';
import { inWordsOfForm, placeInDraft, problemList } from './problems.mjs';
import { Fields } from './record-fields.mjs';
import { said, timeOf } from './registry.mjs';
import { sourceFields } from './source-field.mjs';
import { t } from './words.mjs';

/** @param {object} app @param {HTMLElement} main */
export function recordView(app, main) {
  const { names } = app.file;
  if (app.file.errors > 0) {
    main.append(h('h1', {}, t('record')), h('p', { class: 'lead' }, t('faultyFile')),
      h('p', {}, h('a', { href: '#text' }, t('seeText'))));
    return;
  }
  new RecordForm(app, main, names).draw();
}

class RecordForm {
  constructor(app, main, names) {
    Object.assign(this, { app, main, names });
    this.form = app.kept.record ??= emptyForm();
    this.newest = app.engine.newest(250);
    this.preview = h('div', { class: 'preview-words', 'aria-live': 'polite' });
    this.fields = new Fields(this.form, app.language, () => this.check());
    app.leave = () => this.newest.stop();
  }

  get subject() { return this.names.subject(this.form.subject); }

  get common() { return { name: this.app.file.name, language: this.app.language }; }

  draw() {
    const { form, subject } = this;
    const heading = form.corrects ? t('correctHeading') : t('recordHeading');
    fill(this.main, h('h1', {}, heading),
      h('form', {
        class: 'record', novalidate: true, autocomplete: 'off',
        onsubmit: event => { event.preventDefault(); this.write(); },
      },
      h('div', { class: 'questions' },
        this.sourcePart(), this.subjectPart(), subject && this.subjectFields()),
      h('aside', { class: 'preview', 'aria-label': t('effect') },
        h('h2', {}, t('effect')), this.preview,
        h('div', { class: 'actions' },
          h('button', { type: 'submit', class: 'main' }, form.corrects ? t('writeCorrection') : t('write')),
          button(form.corrects ? t('stopCorrecting') : t('emptyForm'), () => this.restart())))));
    this.check();
  }

  part(number, label, ...children) {
    return h('fieldset', { class: 'part' },
      h('legend', {}, h('span', { class: 'number', 'aria-hidden': 'true' }, String(number)), label),
      children);
  }

  sourcePart() {
    return this.part(1, t('whichSource'), sourceFields(this.fields, this.names));
  }

  subjectPart() {
    const { form, names, subject } = this;
    const { language } = this.app;
    if (form.corrects) {
      return this.part(2, t('ofWhat'),
        h('p', {}, h('strong', {}, said(subject.name, language)), ', ',
          form.time.isPeriod ? form.time.period : form.time.day),
        h('p', { class: 'hint' }, t('timeStays')));
    }
    const select = h('select', {
      id: 'subject', value: form.subject,
      onchange: () => {
        const { source, time, texts: { justification, ...texts } } = this.form;
        this.form = this.app.kept.record = { ...emptyForm(select.value), source, time, texts };
        this.fields = new Fields(this.form, language, () => this.check());
        this.draw();
        document.getElementById('subject').focus();
      },
    }, h('option', { value: '' }, t('choose')),
    names.grouped(names.subjects, language).map(({ label, subjects }) => h('optgroup', {
      label: label || t('others'),
    }, subjects.map(each => h('option', { value: each.id }, said(each.name, language))))));
    select.value = form.subject;
    const known = subject?.observations.at(-1);
    return this.part(2, t('ofWhat'), this.fields.known('subject', h('div', { class: 'field' },
      h('label', { for: 'subject' }, t('subjectLabel')), select, h('span', { class: 'problem' }))),
    known && h('p', { class: 'hint' },
      t('alreadyHas', { count: subject.observations.length, time: timeOf(known) }), ' ',
      h('a', {
        href: '#figures',
        onclick: () => {
          this.app.kept.figures = { subject: subject.id, letters: '', sort: 'file', down: true };
        },
      }, t('seeFigures'))));
  }

  subjectFields() {
    const { form, fields, subject } = this;
    const isList = subject.kind === 'list';
    const { note } = form.texts;
    return [
      form.corrects ? '' : this.part(3, t('when'), this.timeFields()),
      this.part(form.corrects ? 3 : 4, t('whatItSays'),
        h('p', { class: 'hint' }, t('leaveOut')), fields.figures(subject, this.names)),
      this.part(form.corrects ? 4 : 5, t('whereAndWords'),
        fields.text('quote', t('quote'), t('quoteHint'), 2),
        fields.text('locator', t('locator'), t('locatorHint')),
        h('details', { open: Boolean(form.words.flag || form.alternate || note?.one || note?.isSplit) },
          h('summary', {}, t('remarks')),
          fields.text('note', t('note'), t('noteHint'), 2),
          isList ? '' : fields.word('observation.flag', t('flag'), form.words, 'flag',
            ['break', 'estimated', 'provisional', 'revised', 'lowReliability', 'differentDefinition']
              .map(each => [each, t(`flag-${each}`)]), t('none')),
          form.corrects ? '' : h('label', { class: 'radio' }, h('input', {
            type: 'checkbox', checked: form.alternate,
            onchange: event => { form.alternate = event.target.checked; this.check(); },
          }), ' ', t('alternate')))),
    ];
  }

  timeFields() {
    const { time } = this.form;
    const place = h('div', {});
    const draw = () => fill(place, time.isPeriod
      ? this.fields.known('observation.period', h('div', { class: 'field' },
        h('span', { class: 'label', 'aria-hidden': 'true' }, t('period')),
        periodPicker({
          label: t('period'), value: time.period, start: this.names.period,
          action: value => { time.period = value; this.check(); },
        }), h('span', { class: 'problem' })))
      : this.fields.line('observation.asAt', t('day'), time, 'day', { type: 'date' }));
    const radio = (isPeriod, label) => h('label', { class: 'radio' }, h('input', {
      type: 'radio', name: 'time', checked: time.isPeriod === isPeriod,
      onchange: () => {
        time.isPeriod = isPeriod;
        // What the picker offers first is chosen, as the reader sees it.
        if (isPeriod) time.period ||= this.names.period;
        draw();
        this.check();
      },
    }), ' ', label);
    draw();
    return [h('div', { class: 'radios' }, radio(false, t('aDay')), radio(true, t('aPeriod'))), place];
  }

  /** Asks what the draft would do, once typing pauses. */
  check() {
    if (!this.subject) {
      fill(this.preview, h('p', { class: 'hint' }, t('previewEmpty')));
      return;
    }
    const { app } = this;
    this.newest.ask(
      () => app.ask('record', draftOf(this.form, { answer: 'words', ...this.common })),
      answer => this.show(answer));
  }

  /** Shows what the draft would do, or what stands against it. */
  show({ status, bytes }) {
    this.fields.clear();
    if (status === Status.failed) {
      fill(this.preview, h('p', {}, t('noAnswer')));
      return;
    }
    if (status === Status.done) {
      fill(this.preview, told(textOf(bytes)));
      return;
    }
    const { file, problems } = JSON.parse(textOf(bytes));
    const errors = problems.filter(each => each.severity === 'error');
    const missing = this.missing();
    if (this.form.corrects && errors.every(each => each.code === 'duplicate-observation' && each.path === '')) {
      fill(this.preview, h('p', { class: 'hint' }, t('nothingCorrected')));
      return;
    }
    const general = [];
    for (const problem of errors) {
      const path = placeInDraft(file, problem);
      if (this.isAwaited(problem, path)) continue;
      // The library's help names keys of a draft; buttons do what it says.
      if (problem.code === 'duplicate-observation') general.push({ ...problem, help: null });
      else if (!this.fields.tell(path, message(problem))) general.push(problem);
    }
    const atFields = errors.length - general.length - errors.filter(
      each => this.isAwaited(each, placeInDraft(file, each))).length;
    fill(this.preview,
      atFields > 0 && h('p', { class: 'refused' }, t(atFields === 1 ? 'seeField' : 'seeFields')),
      problemList(general, each => this.ways(each)),
      missing.length > 0 && [h('p', { class: 'hint' }, t('stillToSay')),
        h('ul', { class: 'still' }, missing.map(each => h('li', {}, each)))]);
  }

  /** What is not said yet, and asked for by the form anyway. */
  missing() {
    const { source, time } = this.form;
    return [
      source.isNew && source.title.trim() === '' && t('stillTitle'),
      !source.isNew && source.ids.length === 0 && t('stillSource'),
      (time.isPeriod ? time.period : time.day) === '' && t('stillTime'),
      isEmpty(this.form) && t('stillFigure'),
    ].filter(each => each);
  }

  /** Whether a problem says of a draft that is under way what the list of what is missing says. */
  isAwaited({ code }, path) {
    if (this.missing().length === 0) return false;
    return code === 'missing-key' && ['observation', 'source', ''].includes(path)
      || ['source.id', 'source.title'].includes(path) && this.form.source.title.trim() === '';
  }

  /** What can be done about a figure that the file has already. */
  ways({ code }) {
    if (code !== 'duplicate-observation' || this.form.corrects) return null;
    const draft = this.form;
    const time = draft.time.isPeriod ? draft.time.period : draft.time.day;
    const index = this.subject.observations.findIndex(
      each => timeOf(each) === time && each.alternate !== true);
    return h('div', { class: 'actions' },
      index >= 0 && button(t('correctThat'), () => {
        const percent = String(this.subject.observations[index].reportedPercent ?? '');
        this.begin(overlaid(formOf(this.subject, index, percent), draft));
      }),
      !draft.alternate && button(t('keepBoth'), () => {
        draft.alternate = true;
        this.draw();
      }));
  }

  begin(form) {
    this.form = this.app.kept.record = form;
    this.fields = new Fields(form, this.app.language, () => this.check());
    this.draw();
    this.main.querySelector('h1').setAttribute('tabindex', '-1');
    this.main.querySelector('h1').focus();
  }

  restart() {
    this.begin(emptyForm());
  }

  /** Puts the observation into the file. */
  async write() {
    const { app } = this;
    const subject = () => document.getElementById('subject');
    if (!this.subject) {
      app.say(t('notWritten'), ' ', t('stillToSay'), ' ', t('stillSubject'));
      subject().focus();
      return;
    }
    this.newest.stop();
    if (!await app.change(() => this.made(structuredClone(this.form)), 'record')) return;
    subject()?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  /** What the file becomes by what was typed when the button was pressed. */
  async made(form) {
    const { app } = this;
    const words = await app.ask('record', draftOf(form, { answer: 'words', ...this.common }));
    if (words.status !== Status.done) {
      this.show(words);
      const wrong = this.main.querySelector('[aria-invalid]');
      if (wrong) wrong.focus();
      app.say(t('notWritten'));
      return undefined;
    }
    const { status, bytes } = await app.ask('record', draftOf(form, this.common));
    if (status !== Status.done) return undefined;
    const source = form.source.isNew
      ? { ...emptyForm().source, ids: [form.source.id.trim()] } : form.source;
    const next = { ...emptyForm(), source, time: form.corrects ? emptyForm().time : form.time };
    const answer = textOf(words.bytes);
    return {
      bytes, label: label(answer), told: [h('strong', {}, t('written')), told(answer)],
      before: () => { app.kept.record = next; },
    };
  }
}

/** What is wrong, and what to do, in one line; the spelling of numbers is the form's own matter. */
function message({ code, message: words, help }) {
  if (code === 'wrong-type') return t('notANumber');
  const inWords = inWordsOfForm(words);
  // The sums that the library shows beside are in keys of the file.
  return help && code !== 'contradictory-counts' ? `${inWords}. ${help}` : inWords;
}
