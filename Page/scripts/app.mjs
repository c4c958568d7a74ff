// The page as a whole: the file, its language, the views, and the bar above them.

import { Engine } from './engine.mjs';
import { Status } from './call.mjs';
import { areSame, bytesOfBase64, textOf } from './bytes.mjs';
import { problemList } from './problems.mjs';
import { Names } from './registry.mjs';
import { Steps } from './steps.mjs';
import { button, download, fill, h } from './dom.mjs';
import { isUnsaved, mayChange } from './unsaved.mjs';
import { setLanguage, t } from './words.mjs';
import { acceptDrops, startView } from './view-start.mjs';
import { boardView } from './view-board.mjs';
import { quarterView } from './view-quarter.mjs';
import { recordView } from './view-record.mjs';
import { figuresView } from './view-figures.mjs';
import { whatIfView } from './view-what-if.mjs';
import { textView } from './view-text.mjs';
import { saveView } from './view-save.mjs';

const views = {
  start: startView, board: boardView, quarter: quarterView, record: recordView,
  figures: figuresView, suppose: whatIfView, text: textView, save: saveView,
};

/**
 * What every view has.
 * @typedef {object} App
 * @property {string} language 'en' or 'fr'
 * @property {{ name: string, steps: Steps, names: Names, problems: object[],
 *   errors: number, warnings: number } | null} file
 * @property {Record<string, object>} kept what a view keeps while another is shown
 */

/** The page. @implements {App} */
class Page {
  constructor(root) {
    this.root = root;
    this.file = null;
    this.kept = {};
    this.status = h('p', { class: 'status', role: 'status' });
    this.alert = h('div', { class: 'alert', role: 'alert' });
    this.bar = h('div', { class: 'bar' });
    this.main = h('main', { id: 'view' });
    const text = id => document.getElementById(id).textContent;
    this.engine = new Engine(text('worker'), text('module'), fault => this.tellFault(fault),
      isBusy => { root.dataset.busy = String(isBusy); });
    const inside = document.getElementById('registry');
    this.inside = inside.textContent.trim()
      ? { name: inside.dataset.name || 'indicators.json', bytes: bytesOfBase64(inside.textContent.trim()) }
      : null;
    const wanted = inside.dataset.language || navigator.language.slice(0, 2);
    this.language = wanted === 'fr' ? 'fr' : 'en';
    setLanguage(this.language);
  }

  async begin() {
    fill(this.root, this.bar, h('div', { class: 'messages' }, this.alert, this.status), this.main);
    window.addEventListener('hashchange', () => this.show(true));
    window.addEventListener('beforeunload', event => {
      if (!isUnsaved(this)) return;
      event.preventDefault();
      event.returnValue = true;
    });
    acceptDrops(this);
    this.show(false);
    try {
      await this.engine.ready;
    } catch (error) {
      fill(this.alert, h('p', {}, t('noLibrary', { fault: String(error) })));
      return;
    }
    this.isReady = true;
    if (this.inside) await this.open(this.inside.name, this.inside.bytes);
    else this.show(false);
  }

  /** The view that the address names, as far as there is something to show. */
  get view() {
    const name = location.hash.slice(1);
    if (!this.file) return 'start';
    return name !== 'start' && Object.hasOwn(views, name) ? name : 'board';
  }

  /** Shows the view of the address, anew. @param {boolean} isMove whether the reader moved to it */
  show(isMove) {
    document.documentElement.lang = this.language;
    // What the view is drawn of: only that can be changed from it.
    this.drawn = { file: this.file, bytes: this.file?.steps.bytes };
    const hadFocus = this.main.contains(document.activeElement);
    this.showBar();
    this.leave?.();
    this.leave = undefined;
    fill(this.main);
    const { view } = this;
    this.main.className = `view view-${view}`;
    views[view](this, this.main);
    document.title = this.file
      ? `${this.file.steps.isUnsaved ? '● ' : ''}${this.file.name} – ${t(view)}` : t('tool');
    const heading = this.main.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    if (hadFocus || isMove) heading?.focus({ preventScroll: true });
    if (isMove) {
      fill(this.status);
      window.scrollTo(0, 0);
    }
  }

  /** Moves to a view at once, so that what is said next is said there. */
  go(name) {
    if (location.hash !== `#${name}`) history.pushState(null, '', `#${name}`);
    this.show(true);
  }

  showBar() {
    const { file } = this;
    const languages = [['en', 'English'], ['fr', 'Français']].map(([code, name]) => button(
      name, () => this.speak(code),
      { lang: code, class: 'quiet', 'aria-pressed': String(code === this.language) }));
    const top = h('header', { class: 'top' },
      h('p', { class: 'tool' }, h('strong', {}, file ? file.name : 'WPSIndicators'),
        file && h('span', { class: file.steps.isUnsaved ? 'unsaved' : 'saved' },
          file.steps.isUnsaved ? t('unsaved') : t('unchanged'))),
      h('div', { class: 'actions' },
        file && button(t('undo'), () => this.step('undo'), { disabled: !file.steps.canUndo }),
        file && button(t('redo'), () => this.step('redo'), { disabled: !file.steps.canRedo }),
        file && button(t('saveFile'), () => this.save(), { class: file.steps.isUnsaved ? 'main' : '' }),
        h('span', { class: 'languages', role: 'group', 'aria-label': t('language') }, languages)));
    const skip = h('a', {
      class: 'skip', href: '#view',
      onclick: event => { event.preventDefault(); this.main.querySelector('h1')?.focus(); },
    }, t('skip'));
    const entry = name => h('li', {}, h('a', {
      href: `#${name}`, 'aria-current': name === this.view ? 'page' : undefined,
    }, t(name), name === 'text' && this.problemMark()));
    const names = Object.keys(views).filter(each => each !== 'start');
    const focused = this.bar.contains(document.activeElement) ? document.activeElement.textContent : null;
    fill(this.bar, skip, top,
      file && h('nav', { 'aria-label': t('views') }, h('ul', {}, names.map(entry))));
    // What had the focus was replaced by what does the same.
    if (focused !== null) {
      [...this.bar.querySelectorAll('button, a')].find(each => each.textContent === focused)?.focus();
    }
  }

  problemMark() {
    const { errors, warnings } = this.file;
    if (errors + warnings === 0) return null;
    return h('span', { class: errors ? 'mark errors' : 'mark' },
      errors ? t('errorCount', { count: errors }) : t('warningCount', { count: warnings }));
  }

  speak(language) {
    this.language = language;
    setLanguage(language);
    fill(this.status);
    this.show(false);
  }

  /** Says what was done, to be seen and heard. */
  say(...children) {
    const hadFocus = this.status.contains(document.activeElement);
    fill(this.status, ...children);
    if (hadFocus) this.main.querySelector('h1')?.focus({ preventScroll: true });
  }

  tellFault(fault) {
    fill(this.alert, h('p', {}, t('trapped', { fault })), button(t('close'), () => fill(this.alert)));
  }

  // MARK: the file

  /** Opens a file; what is not saved of another is asked for before. */
  async open(name, bytes) {
    this.kept = {};
    const [steps, names] = [new Steps(bytes), new Names(bytes)];
    this.file = { name, steps, names, problems: [], errors: 0, warnings: 0 };
    await this.check();
    if (this.file.errors > 0) this.go('text');
    else if (['', '#start'].includes(location.hash)) this.show(true);
    else this.go('board');
  }

  /** Counts what is wrong with the file. */
  async check() {
    const { file } = this;
    const { status, value } = await this.askJSON('validate', {});
    if (status === Status.failed) return;
    const { problems, errors, warnings } = value;
    Object.assign(file, { problems, errors, warnings });
  }

  /**
   * Changes the file: one change at a time, and none that was made of a version that has gone since.
   * @param {() => Promise<{ bytes: Uint8Array, label: string, told: Array, before?: () => void } | undefined>}
   *   make what the file becomes, if it can
   * @param {'text' | 'record'} [own] as of mayChange
   * @returns {Promise<boolean>} whether the file was changed
   */
  async change(make, own) {
    if (this.isChanging || !mayChange(this, own)) return false;
    this.isChanging = true;
    const { file, bytes } = this.drawn;
    try {
      const made = await make();
      if (!made) return false;
      if (this.file !== file || file.steps.bytes !== bytes) {
        // What overtook it has its say first.
        await this.check();
        this.say(t('overtaken'));
        return false;
      }
      return await this.take(made);
    } finally {
      this.isChanging = false;
    }
  }

  /** Takes a step with the file, and says what was done and what is now worth a second look. */
  async take({ bytes, label, told, before }) {
    if (areSame(bytes, this.file.steps.bytes)) {
      this.say(t('asBefore'));
      return false;
    }
    before?.();
    const known = this.file.problems.map(each => each.message);
    this.file.steps.add(bytes, label);
    await this.changed();
    const fresh = this.file.problems.filter(each => {
      const place = known.indexOf(each.message);
      if (place >= 0) known.splice(place, 1);
      return place < 0;
    });
    this.say(...told, fresh.length > 0 && problemList(fresh.slice(0, 3)));
    return true;
  }

  async changed() {
    this.file.names = new Names(this.file.steps.bytes);
    // What is being corrected may be another figure now, or none.
    if (this.kept.record?.corrects) this.kept.record = undefined;
    this.kept.text = undefined;
    await this.check();
    this.show(false);
  }

  /** @param {'undo' | 'redo'} way */
  async step(way) {
    const { steps } = this.file;
    if (!(way === 'undo' ? steps.canUndo : steps.canRedo) || !mayChange(this)) return;
    const label = steps[way]();
    await this.changed();
    this.say(t(way === 'undo' ? 'undone' : 'redone'), ' ', label);
  }

  /** Gives the file as it is now, byte for byte. */
  save() {
    download(this.file.name, this.file.steps.bytes, 'application/json');
    this.file.steps.markSaved();
    this.showBar();
    document.title = `${this.file.name} – ${t(this.view)}`;
    this.say(t('saved', { name: this.file.name }));
  }

  // MARK: the library

  /**
   * What a function says of the file; in the reader's language, if nothing else is asked for.
   * @param {string} name without wps_
   * @param {object | string} options
   * @param {Uint8Array[]} more what goes between file and options
   */
  ask(name, options, ...more) {
    const given = typeof options === 'string' ? options
      : { name: this.file.name, language: this.language, ...options };
    return this.engine.call(`wps_${name}`, this.file.steps.bytes, ...more, given);
  }

  /** The same, of an answer that is text. */
  async askText(name, options, ...more) {
    const { status, bytes } = await this.ask(name, options, ...more);
    return { status, text: textOf(bytes) };
  }

  /** The same, of an answer that is JSON. */
  async askJSON(name, options, ...more) {
    const { status, text } = await this.askText(name, options, ...more);
    return { status, value: status === Status.failed ? null : JSON.parse(text) };
  }
}

new Page(document.getElementById('page')).begin();
