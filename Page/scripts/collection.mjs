// A form for those who collect figures: a page with questions alone, which gives back a table.

import { bytesOf, bytesOfBase64, textOf } from './bytes.mjs';
import { button, choice, download, field, h } from './dom.mjs';
import { said } from './registry.mjs';
import { sourceLabel } from './source-field.mjs';
import { language, setLanguage, t } from './words.mjs';
import { dueSubjects } from './worklist.mjs';

const fieldsOfKind = {
  body: ['women', 'men', 'members', 'seats', 'vacant'], share: ['part', 'whole'], count: ['value'],
  milestone: ['status'], level: ['level', 'justification'], list: ['order'],
};

/** What makes the form: whom it is for, and what it asks. */
export function collectionPart(app) {
  const { names } = app.file;
  const kept = app.kept.collection ??= { language: app.language, source: '', subjects: null };
  // The source may have been undone since it was chosen.
  if (!names.source(kept.source)) kept.source = '';
  const boxes = new Map();
  const list = h('div', { class: 'boxes' });
  const draw = chosen => {
    const group = ({ label, subjects }) => h('fieldset', {},
      h('legend', {}, label || t('others')),
      subjects.map(each => {
        const box = h('input', {
          type: 'checkbox', checked: chosen.has(each.id),
          onchange: () => {
            kept.subjects = [...boxes].filter(([, one]) => one.checked).map(([id]) => id);
          },
        });
        boxes.set(each.id, box);
        return h('label', { class: 'radio' }, box, ' ', said(each.name, app.language));
      }));
    list.replaceChildren(...names.grouped(names.subjects, app.language).map(group));
  };
  draw(new Set(kept.subjects ?? []));
  if (kept.subjects === null) {
    dueSubjects(app).then(ids => {
      // What was ticked meanwhile stays.
      if (kept.subjects === null) draw(new Set(kept.subjects = ids));
    });
  }
  const sources = names.sources.map(each => [each.id, sourceLabel(each, app.language)]).reverse();
  const source = choice([['', t('choose')], ...sources], kept.source, value => { kept.source = value; });
  const make = button(t('makeForm'), () => {
    const subjects = names.subjects.filter(each => boxes.get(each.id).checked);
    if (subjects.length === 0 || kept.source === '') {
      app.say(t('formLacks'));
      return;
    }
    download(`form-${kept.language}.html`, bytesOf(page(app, subjects, kept)), 'text/html');
    app.say(t('saved', { name: `form-${kept.language}.html` }));
  });
  return [
    h('p', { class: 'hint' }, t('collectionHint')),
    h('div', { class: 'controls' },
      field(t('formLanguage'), choice([['en', 'English'], ['fr', 'Français']], kept.language,
        value => { kept.language = value; })),
      field(t('formSource'), source, { hint: t('formSourceHint') })),
    h('details', {}, h('summary', {}, t('formSubjects')), list),
    h('div', { class: 'actions' }, make),
  ];
}

/** The page of a form, with its questions inside. */
function page(app, subjects, kept) {
  const own = language();
  setLanguage(kept.language);
  const { names } = app.file;
  const options = {
    status: () => ['planned', 'inProgress', 'done', 'abandoned'].map(each => [each, t(each)]),
    level: subject => names.levels(subject).map(each => [each.id, said(each.name, kept.language)]),
  };
  const ask = (subject, key) => ({ key, label: t(key), options: options[key]?.(subject) });
  const questions = {
    language: kept.language, source: kept.source, title: said(names.title, kept.language),
    words: Object.fromEntries([
      'formHeading', 'formIntroduction', 'formCountHint', 'day', 'quote', 'locator', 'note', 'notSaid',
      'giveBack', 'givenBack', 'nothingGiven', 'dayMissing',
    ].map(key => [key, t(key)])),
    subjects: subjects.map(subject => ({
      id: subject.id, name: said(subject.name, kept.language),
      fields: fieldsOfKind[subject.kind].map(key => ask(subject, key)),
    })),
  };
  setLanguage(own);
  // No text can end the element that it stands in.
  const data = JSON.stringify(questions).replaceAll('<', '\\u003c');
  const place = '<script type="application/json" id="questions">';
  const empty = textOf(bytesOfBase64(document.getElementById('collection').textContent));
  return empty.replace('<html lang="en">', () => `<html lang="${kept.language}">`)
    .replace(place, () => place + data);
}
