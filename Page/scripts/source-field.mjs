// Which source says it: one that the file has, or a new one.

import { field, fill, h } from './dom.mjs';
import { said } from './registry.mjs';
import { t } from './words.mjs';

/** What a source is called in a list. */
export function sourceLabel(source, language) {
  return [said(source.title, language), said(source.publisher, language), source.date]
    .filter(each => each).join(' – ');
}

/**
 * The fields of the source.
 * @param {import('./record-fields.mjs').Fields} fields
 * @param {import('./registry.mjs').Names} names
 */
export function sourceFields(fields, names) {
  const { source } = fields.form;
  const place = h('div', {});
  const draw = () => fill(place, source.isNew ? newSource(fields, names) : knownSource(fields, names));
  const radio = (isNew, label) => h('label', { class: 'radio' }, h('input', {
    type: 'radio', name: 'source', checked: source.isNew === isNew,
    onchange: () => { source.isNew = isNew; draw(); fields.onTyping(); },
  }), ' ', label);
  draw();
  return [h('div', { class: 'radios' },
    names.sources.length > 0 && radio(false, t('knownSource')), radio(true, t('newSource'))), place];
}

function knownSource(fields, names) {
  const { form: { source }, language } = fields;
  const list = h('select', {
    size: Math.min(7, Math.max(3, names.sources.length)),
    onchange: () => { source.ids = list.value ? [list.value] : []; fields.onTyping(); },
  });
  const letters = h('input', {
    type: 'search', autocomplete: 'off', oninput: () => draw(),
    // Enter would else send the form, and write the figure.
    onkeydown: event => { if (event.key === 'Enter') event.preventDefault(); },
  });
  const draw = () => {
    const wanted = letters.value.trim().toLocaleLowerCase(language);
    // The newest sources stand last in a file.
    const shown = [...names.sources].reverse().filter(each => source.ids.includes(each.id)
      || `${sourceLabel(each, language)} ${each.id}`.toLocaleLowerCase(language).includes(wanted));
    fill(list, shown.map(each => h('option', { value: each.id }, sourceLabel(each, language))));
    list.value = source.ids[0] ?? '';
  };
  draw();
  return [
    names.sources.length > 7 && field(t('searchSources'), letters),
    fields.known('observation.source', field(t('source'), list, {
      hint: source.ids.length > 1 ? t('severalSources', { ids: source.ids.join(', ') }) : undefined,
      class: 'sources',
    })),
  ];
}

function newSource(fields, names) {
  const { form: { source } } = fields;
  // An id that nobody wrote follows the title.
  let isOwnId = source.id !== '' && source.id !== names.freshSourceId(source.title);
  const id = fields.line('source.id', t('sourceId'), source, 'id', { hint: t('sourceIdHint') });
  const idInput = id.querySelector('input');
  idInput.addEventListener('input', () => { isOwnId = true; });
  const follow = () => {
    if (isOwnId) return;
    source.id = source.title.trim() ? names.freshSourceId(source.title) : '';
    idInput.value = source.id;
  };
  const line = (key, options) => {
    const element = fields.line(`source.${key}`, t(`source-${key}`), source, key, options);
    // The field has told the form already; then the id follows, before the check after the pause.
    element.querySelector('input').addEventListener('input', follow);
    return element;
  };
  follow();
  return h('div', { class: 'fields new-source' },
    line('title', { class: 'wide' }), line('publisher'), line('date', { type: 'date' }),
    h('details', { class: 'wide', open: isOwnId },
      h('summary', {}, t('moreOfSource')),
      h('div', { class: 'fields' }, line('url', { type: 'url', inputmode: 'url' }), line('symbol'), id)));
}
