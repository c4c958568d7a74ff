// Random edits, each as a reader would type it into the form and as the command takes it.

import { rowsOf } from '../../Page/scripts/csv.mjs';
import { emptyCount, emptyForm, emptyText, formOf } from '../../Page/scripts/draft.mjs';

const countKeys = {
  body: ['seats', 'members', 'vacant', 'women', 'men', 'other', 'unspecified'],
  share: ['part', 'whole'], count: ['value'], milestone: [], level: [], list: [],
};
const words = {
  reportedTrend: ['increased', 'decreased', 'unchanged'],
  flag: ['break', 'estimated', 'provisional', 'revised', 'lowReliability', 'differentDefinition'],
  status: ['planned', 'inProgress', 'done', 'abandoned'],
  holder: ['woman', 'man', 'other', 'vacant', 'unspecified'],
};
const texts = ['para. 4', 'deux femmes sur dix', 'She said “no”', '30 % \u00e0 peine', '<b>', 'l’annexe'];

/** An option of the command by the key of the file. */
function option(key) {
  return `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

export class Edits {
  constructor(seed) { this.state = seed; }

  below(bound) {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor(this.state / 2 ** 32 * bound);
  }

  of(list) { return list[this.below(list.length)]; }

  /** A count as it is typed, with the command's spelling. */
  count(greatest) {
    const number = this.below(greatest);
    switch (this.below(8)) {
      case 0: return [{ how: 'atLeast', from: `${number}`, to: '' }, `${number}+`];
      case 1: return [{ how: 'atMost', from: ` ${number} `, to: '' }, `at most ${number}`];
      case 2: return [{ how: 'between', from: `${number}`, to: `${number + 3}` }, `${number}-${number + 3}`];
      default: return [{ ...emptyCount(), from: `${number}` }, `${number}`];
    }
  }

  /** A text as it is typed, with the command's arguments. */
  text(key) {
    if (this.below(3) > 0) {
      const one = this.of(texts);
      return [{ ...emptyText(), one: `${one} ` }, [option(key), one]];
    }
    const [en, fr] = [this.of(texts), this.of(texts)];
    return [{ isSplit: true, one: '', en, fr }, [option(key), `en=${en}`, option(key), `fr=${fr}`]];
  }

  /** The next edit of a file. */
  next(names, library, bytes) {
    const subject = this.of(names.subjects.filter(each => each.observations.length > 0));
    const way = this.below(6);
    if (way === 0 && subject.observations.length > 1) return this.removal(subject);
    if (way <= 2) return this.correction(subject, names, library, bytes);
    return this.addition(subject, names);
  }

  time(form) {
    const year = 2012 + this.below(12);
    form.time.isPeriod = this.below(2) === 0;
    const month = String(1 + this.below(12)).padStart(2, '0');
    if (!form.time.isPeriod) {
      form.time.day = `${year}-${month}-15`;
      return ['--as-at', form.time.day];
    }
    form.time.period = this.of([`${year}`, `${year}-S2`, `${year}-Q${1 + this.below(4)}`, `${year}-${month}`]);
    return ['--period', form.time.period];
  }

  addition(subject, names) {
    const form = emptyForm(subject.id);
    const args = [subject.id, ...this.time(form), ...this.figures(form, subject, names, 0.5)];
    if (this.below(3) === 0) {
      const title = this.of(['Rapport du Comit\u00e9', 'A “new” report', 'R & D <i>']);
      form.source = { ...form.source, isNew: true, title, id: names.freshSourceId(title) };
      args.push('--new-source', form.source.id, '--title', title);
      const said = { date: '2020-02-29', publisher: 'ONU', url: 'https://example.org/', symbol: 'S/1' };
      for (const [key, value] of Object.entries(said)) {
        if (this.below(2)) continue;
        form.source[key] = value;
        args.push(`--${key}`, value);
      }
    } else if (this.below(20) > 0) {
      form.source.ids = [this.of(names.sources).id];
      args.push('--source', form.source.ids[0]);
    }
    if (this.below(4) === 0) {
      form.alternate = true;
      args.push('--alternate');
    }
    return { form, args };
  }

  /** Figures and texts, each with a chance, that are laid over what a form has. */
  figures(form, subject, names, chance) {
    const args = [];
    const isIn = () => this.below(100) < chance * 100;
    for (const key of countKeys[subject.kind]) {
      if (!isIn()) continue;
      const [typed, spelled] = this.count(key === 'women' ? 12 : 60);
      form.counts[key] = typed;
      args.push(option(key), spelled);
    }
    const word = (key, list, spelling = list) => {
      const place = this.below(list.length);
      form.words[key] = list[place];
      args.push(option(key), spelling[place]);
    };
    if (['body', 'share'].includes(subject.kind) && this.below(4) === 0) {
      word('reportedPercent', ['31', '31,0', '12.70 %', '0', '250', '100'],
        ['31', '31.0', '12.70', '0', '250', '100']);
    }
    if (subject.kind === 'body' && this.below(5) === 0) word('reportedTrend', words.reportedTrend);
    if (subject.kind === 'milestone') word('status', words.status);
    if (subject.kind === 'level') word('level', names.levels(subject).map(each => each.id));
    if (subject.kind === 'list') word('order', ['WMWM', 'MMW?', 'WX']);
    if (subject.kind !== 'list' && this.below(5) === 0) word('flag', words.flag);
    for (const breakdown of subject.record.breakdowns ?? []) {
      if (!isIn()) continue;
      const [part, [typed, spelled]] = [this.of(breakdown.parts).id, this.count(9)];
      form.counts[`by.${breakdown.id}.${part}.women`] = typed;
      args.push('--by', `${breakdown.id}.${part}.women=${spelled}`);
    }
    for (const { id } of subject.record.positions ?? []) {
      if (!isIn()) continue;
      form.holders[id] = this.of(words.holder);
      args.push('--holder', `${id}=${form.holders[id]}`);
    }
    for (const key of ['locator', 'quote', 'note', ...subject.kind === 'level' ? ['justification'] : []]) {
      if (!isIn()) continue;
      const [typed, given] = this.text(key);
      form.texts[key] = typed;
      args.push(...given);
    }
    return args;
  }

  /** An observation of the file in the form, and the command's arguments that name it. */
  known(subject, percent) {
    const index = this.below(subject.observations.length);
    const form = formOf(subject, index, percent(index));
    const time = form.time.isPeriod ? ['--period', form.time.period] : ['--as-at', form.time.day];
    return { form, index, args: [subject.id, ...time, '--which', `${form.corrects.which}`] };
  }

  removal(subject) {
    const { form, args } = this.known(subject, () => '');
    return { form, args: [...args, '--remove', '--with-source'], isRemoval: true };
  }

  correction(subject, names, library, bytes) {
    const rows = rowsOf(Buffer.from(library.call('wps_export', bytes, {}).bytes).toString())
      .filter(each => each.subject === subject.id);
    const { form, index, args } = this.known(subject, place => rows[place].reportedPercent);
    const before = subject.observations[index];
    const given = this.figures(form, subject, names, 0.25);
    const kinds = {
      counts: countKeys.body, words: ['reportedPercent', 'reportedTrend', 'flag'], texts: ['quote', 'note'],
    };
    for (const [kind, list] of Object.entries(kinds)) {
      const key = this.of(list);
      if (before[key] === undefined || given.includes(option(key)) || this.below(2)) continue;
      if (kind === 'counts') form.counts[key] = { ...form.counts[key], from: '', to: ' ' };
      else if (kind === 'words') form.words[key] = '';
      else form.texts[key] = emptyText();
      given.push('--without', option(key).slice(2));
    }
    return { form, args: [...args, '--replace', ...given] };
  }
}
