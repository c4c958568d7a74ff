// The way in: a file is opened, dropped, or taken from inside the page.

import { button, h } from './dom.mjs';
import { isUnsaved } from './unsaved.mjs';
import { t } from './words.mjs';

/** @param {object} app @param {HTMLElement} main */
export function startView(app, main) {
  const input = h('input', {
    type: 'file', id: 'open', accept: '.json,application/json', class: 'unseen', disabled: !app.isReady,
    onclick: () => { input.value = ''; }, onchange: () => openFile(app, input.files[0]),
  });
  const zone = h('div', { class: 'drop' },
    h('p', {}, t('dropHere')),
    input, h('label', { for: 'open', class: 'button main' }, t('openFile')));
  main.append(
    h('h1', {}, t('welcome')),
    h('p', { class: 'lead' }, t('purpose')),
    app.isReady ? zone : h('p', { class: 'loading', role: 'status' }, t('loading')),
    app.inside && app.isReady
      ? button(t('openInside', { name: app.inside.name }), () => app.open(app.inside.name, app.inside.bytes))
      : '',
    h('ul', { class: 'promises' }, ['offline', 'nothingStored', 'sameVerdicts'].map(
      each => h('li', {}, t(each)))));
}

/** Opens a file that was chosen, after a question where work would be lost. */
export async function openFile(app, file) {
  if (!file) return;
  if (isUnsaved(app) && !confirm(t('loseWork'))) return;
  await app.open(file.name, new Uint8Array(await file.arrayBuffer()));
  app.say(t('opened', { name: file.name }));
}

/**
 * Takes files that are dropped anywhere on the page, which would else give way to them.
 * @param {EventTarget} [target] the window, or what stands in a frame
 */
export function acceptDrops(app, target = window) {
  target.addEventListener('dragover', event => {
    event.preventDefault();
    document.body.classList.add('over');
  });
  target.addEventListener('dragleave', () => document.body.classList.remove('over'));
  target.addEventListener('drop', event => {
    event.preventDefault();
    document.body.classList.remove('over');
    if (app.isReady) openFile(app, event.dataTransfer.files[0]);
  });
}
