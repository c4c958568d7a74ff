// Runs in a form for those who collect figures: asks its questions and gives the answers as a table.

import { bytesOf } from './bytes.mjs';
import { tableOf } from './csv.mjs';
import { button, choice, download, field, h } from './dom.mjs';

const { title, source, words, subjects } = JSON.parse(document.getElementById('questions').textContent);
const answers = subjects.map(() => ({}));
const common = ['locator', 'quote', 'note'];
let isUnsaved = false;

/** A field of a question. */
function question(answer, { key, label, options }) {
  const take = value => { answer[key] = value; isUnsaved = true; };
  if (options) {
    return field(label, choice([['', words.notSaid], ...options], '', take));
  }
  const isText = common.includes(key) || key === 'justification';
  const input = h(isText ? 'textarea' : 'input', {
    type: isText ? undefined : key === 'asAt' ? 'date' : 'text', rows: isText ? 2 : undefined,
    oninput: () => take(input.value),
  });
  return field(label, input);
}

function give() {
  const filled = answers.map((answer, index) => ({ id: subjects[index].id, answer }))
    .filter(({ answer }) => Object.entries(answer).some(([key, value]) => key !== 'asAt' && value.trim()));
  if (filled.length === 0) return words.nothingGiven;
  const undated = filled.find(({ answer }) => !answer.asAt);
  if (undated) return `${words.dayMissing} ${subjects.find(each => each.id === undated.id).name}`;
  const keys = [...new Set(filled.flatMap(({ answer }) => Object.keys(answer)))]
    .filter(key => key !== 'asAt' && filled.some(({ answer }) => answer[key]?.trim()));
  const rows = filled.map(({ id, answer }) => [
    id, answer.asAt, source, ...keys.map(key => answer[key]?.trim() ?? ''),
  ]);
  const table = tableOf([['subject', 'asAt', 'source', ...keys], ...rows]);
  download('answers.csv', bytesOf(table), 'text/csv');
  isUnsaved = false;
  return words.givenBack;
}

window.addEventListener('beforeunload', event => {
  if (!isUnsaved) return;
  event.preventDefault();
  event.returnValue = true;
});
const status = h('p', { class: 'status', role: 'status' });
document.title = `${words.formHeading} – ${title}`;
document.getElementById('page').append(h('main', { class: 'view collection' },
  h('h1', {}, words.formHeading), h('p', { class: 'lead' }, title),
  h('p', {}, words.formIntroduction), h('p', { class: 'hint' }, words.formCountHint),
  subjects.map(({ name, fields }, index) => h('fieldset', { class: 'part' },
    h('legend', {}, name),
    h('div', { class: 'fields' },
      [{ key: 'asAt', label: words.day }, ...fields].map(each => question(answers[index], each))),
    common.map(key => question(answers[index], { key, label: words[key] })))),
  h('div', { class: 'actions' },
    button(words.giveBack, () => { status.textContent = give(); }, { class: 'main' })),
  status));
