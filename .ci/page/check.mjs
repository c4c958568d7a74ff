// Checks the page without a browser: what it is made of, its words, and its own code under Node,
// against what the command says and writes.
//
// Usage: node check.mjs WPS-CLI MODULE FOLDER, where FOLDER is for temporary files.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { edited, editable } from '../../Page/scripts/bytes.mjs';
import { Library, Status } from '../../Page/scripts/call.mjs';
import { rowsOf, tableOf } from '../../Page/scripts/csv.mjs';
import { draftOf, emptyForm, formOf, isTyped, removalOf } from '../../Page/scripts/draft.mjs';
import { inWordsOfForm, placeInDraft } from '../../Page/scripts/problems.mjs';
import { Names, timeOf } from '../../Page/scripts/registry.mjs';
import { Steps } from '../../Page/scripts/steps.mjs';
import { setLanguage, t, typeset, words } from '../../Page/scripts/words.mjs';
import { Edits } from './edits.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scripts = join(root, 'Page/scripts');
const [command, path, given] = process.argv.slice(2).map(each => resolve(each));
const folder = join(given, 'page-check');
mkdirSync(folder, { recursive: true });
const library = new Library(new WebAssembly.Module(readFileSync(path)));
const shipped = readFileSync(join(root, 'indicators.json'));

/** What the command does. */
function run(...args) {
  return spawnSync(command, args, {
    cwd: folder, maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
}

/** The builder makes the same bytes twice, with one place for a registry; their number. */
function checkBuilder() {
  const made = ['one.html', 'two.html'].map(name => {
    const { status, stderr } = spawnSync('python3', [join(root, 'Page/build'), path, join(folder, name)]);
    assert.equal(status, 0, String(stderr));
    return readFileSync(join(folder, name));
  });
  assert(made[0].equals(made[1]), 'the builder makes other bytes each time');
  const text = made[0].toString();
  const place = '<script type="text/plain" id="registry" data-name="" data-language=""></script>';
  assert.equal(text.split(place).length, 2, 'there is not one place for a registry');
  assert.match(text, /default-src 'none'; script-src 'sha256-[\w+/]{43}=' 'wasm-unsafe-eval';/);
  const code = text.replace(/(<script type="text\/plain" id="(module|collection)">)[^<]*/g, '$1');
  assert.doesNotMatch(code, /localStorage|sessionStorage|indexedDB|\bfetch\(|innerHTML|XMLHttpRequest|eval\(/);
  assert(code.length < 300_000, 'the page is more than a page');
  return made[0].length;
}

/** Every phrase is there in both languages, in good French, and is used; their number. */
function checkWords() {
  const sources = readdirSync(scripts).filter(each => each.endsWith('.mjs'));
  const code = sources.map(name => readFileSync(join(scripts, name), 'utf8')).join('\n');
  for (const [key, both] of Object.entries(words)) {
    assert.equal(both.length, 2, `${key} is not in two languages`);
    const [english, french] = both.map(each => String([...new Set(each.match(/\{\w+\}/g))].sort()));
    assert.equal(english, french, `${key} has other values in French`);
    assert.equal(both[0].includes('|'), both[1].includes('|'), `${key} has another number of forms`);
    assert.doesNotMatch(both[1], /['"]|\w[;?!»]|\w:(?!\/)|«\S/, `${key} has faulty French typography`);
    assert.doesNotMatch(both[0], /[«»]|\w [:;?!]/, `${key} has French typography in English`);
  }
  const named = [...code.matchAll(/\bt\('([\w-]+)'/g)].map(([, key]) => key);
  for (const key of named) assert(words[key], `there are no words for ${key}`);
  // Keys that are put together begin or end with what is fixed in them.
  const made = [...code.matchAll(/\bt\(`([^`]*)`/g)].map(
    ([, text]) => new RegExp(`^${text.replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
  for (const key of Object.keys(words)) {
    const isUsed = code.split(`'${key}'`).length > (code.includes(`  '${key}': [`) ? 2 : 1)
      || new RegExp(`\\b${key}\\b`).test(code.replaceAll(`  ${key}: [`, ''))
      || made.some(each => each.test(key));
    assert(isUsed, `nothing uses the words for ${key}`);
  }
  assert.equal(typeset('Quoi ? « Oui » : 30 % ; non !').replaceAll('\u00a0', '_'),
    'Quoi_? «_Oui_»_: 30_%_; non_!');
  setLanguage('fr');
  assert.equal(t('errorCount', { count: 0 }), '0 erreur');
  setLanguage('en');
  assert.equal(t('errorCount', { count: 0 }), '0 errors');
  return Object.keys(words).length;
}

/** Every file of scripts is short and sound; their number. */
function checkFiles() {
  const names = readdirSync(scripts);
  for (const name of names) {
    const { status, stderr } = spawnSync(process.execPath, ['--check', join(scripts, name)]);
    assert.equal(status, 0, String(stderr));
    const lines = readFileSync(join(scripts, name), 'utf8').split('\n');
    assert(lines.length <= 301, `${name} has more than 300 lines`);
  }
  return names.length;
}

/** The scorecards that the page asks for are the command's; their number. */
function checkScorecards() {
  const file = join(root, 'indicators.json');
  let count = 0;
  for (const format of ['text', 'brief', 'html', 'svg', 'markdown', 'csv', 'json']) {
    for (const language of ['en', 'fr']) {
      for (const detail of ['board', 'full']) {
        const expected = run('scorecard', file, '--format', format, '--language', language,
          ...detail === 'full' ? ['--full'] : []);
        assert(expected.stdout.length > 300, `the command says nothing: ${expected.stderr}`);
        const { status, bytes } = library.call('wps_scorecard', shipped,
          { name: 'indicators.json', format, language, detail });
        assert.equal(status, Status.done);
        assert(expected.stdout.equals(bytes), `${format} in ${language}, ${detail}, is not the command's`);
        count++;
      }
    }
  }
  return count;
}

/** A text that is only looked at keeps its bytes, and one that is edited its mark and line ends. */
function checkTexts() {
  const cases = ['', '{}', '{\r\n}\r\n', '\ufeff{\n}', '\ufeff{\r\n"a":\r\n1}', 'é\n\n'];
  for (const text of cases) {
    const bytes = Buffer.from(text);
    const shape = editable(bytes);
    assert(shape.isFaithful);
    assert(bytes.equals(edited(shape.text, shape)), JSON.stringify(text));
  }
  const [mixed, foreign] = [Buffer.from('{\r\n\n}'), Buffer.from([0x7b, 0xff, 0x7d])];
  assert(!editable(mixed).isFaithful && !editable(foreign).isFaithful, 'what would change can be edited');
  assert(editable(mixed).isText && !editable(foreign).isText, 'the reason is another one');
  const shape = editable(Buffer.from('\ufeffa\r\nb'));
  assert.equal(Buffer.from(edited('a\nc\nb', shape)).toString(), '\ufeffa\r\nc\r\nb');
}

/** Tables are read as they are written. */
function checkTables() {
  const { bytes } = library.call('wps_export', shipped, {});
  const rows = rowsOf(Buffer.from(bytes).toString());
  const names = new Names(shipped);
  const all = names.subjects.flatMap(subject => subject.observations.map(each => [subject.id, timeOf(each)]));
  // The table has them in the order of the file, on which the places of corrections rest.
  assert.deepEqual(rows.map(row => [row.subject, row.asAt || row.period]), all);
  const odd = [['a', 'b'], ['x, "y"', 'line\nbreak'], ['', 'é']];
  assert.deepEqual(rowsOf(tableOf(odd)), [{ a: 'x, "y"', b: 'line\nbreak' }, { a: '', b: 'é' }]);
  return rows.length;
}

/** Undo and redo lead to the very bytes. */
function checkSteps() {
  const bytes = ['a', 'b', 'c', 'd'].map(each => Buffer.from(each));
  const steps = new Steps(bytes[0]);
  steps.add(bytes[1], 'one');
  steps.add(bytes[2], 'two');
  assert.equal(steps.undo(), 'two');
  assert(steps.bytes === bytes[1] && steps.canRedo && steps.isUnsaved);
  steps.markSaved();
  assert.equal(steps.redo(), 'two');
  assert(steps.isUnsaved);
  steps.undo();
  assert(!steps.isUnsaved, 'what is as it was saved counts as not saved');
  steps.add(bytes[3], 'three');
  assert.deepEqual([steps.labels, steps.canRedo, steps.original], [['one', 'three'], false, bytes[0]]);
  // Where there is room for two versions the oldest goes, but neither the original nor what was done.
  const few = new Steps(bytes[0], 2);
  for (const each of [1, 2, 3]) few.add(bytes[each], String(each));
  assert.deepEqual([few.undo(), few.bytes, few.canUndo, few.canRedo], ['3', bytes[2], false, true]);
  assert.deepEqual([few.labels, few.original], [['1', '2'], bytes[0]]);
}

/** Random edits through the form's code make what the command writes; how many were made and refused. */
function checkEdits(name, rounds) {
  let bytes = readFileSync(join(root, name));
  const edits = new Edits(17);
  const file = join(folder, 'edited.json');
  let [made, refused] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const names = new Names(bytes);
    const { form, args, isRemoval } = edits.next(names, library, bytes);
    const options = { name: 'edited.json', language: 'en' };
    const draft = isRemoval ? removalOf(form, options) : draftOf(form, options);
    const ours = library.call('wps_record', bytes, draft);
    writeFileSync(file, bytes);
    const theirs = run('record', ...args, '--file', file, '--language', 'en');
    const written = readFileSync(file);
    const told = [`round ${round} of ${name}: ${args.join(' ')}`, draft, theirs.stderr,
      Buffer.from(ours.bytes).toString().slice(0, 600)].join('\n');
    assert.equal(ours.status === Status.done, theirs.status === 0, `one refuses it: ${told}`);
    if (ours.status !== Status.done) {
      refused++;
      assert(written.equals(bytes), told);
      continue;
    }
    assert(written.equals(Buffer.from(ours.bytes)), `other bytes: ${told}`);
    bytes = written;
    made++;
  }
  assert(made > rounds / 3 && refused > 0, `${made} made, ${refused} refused`);
  return `${made} written and ${refused} refused`;
}

/** A problem finds its field, and names counts as the form does. */
function checkProblems() {
  const source = { id: 'new', title: 'New' };
  const problem = (language, observation, more = { source }) => {
    const { bytes } = library.call('wps_record', shipped, { subject: 'cnt', observation, language, ...more });
    const { file, problems } = JSON.parse(Buffer.from(bytes).toString());
    const { path, message } = problems.find(each => each.severity === 'error');
    setLanguage(language);
    return [placeInDraft(file, { path }), inWordsOfForm(message)];
  };
  const day = { asAt: '2026-12-01' };
  assert.deepEqual(problem('fr', { ...day, members: 133, women: 140 }), [
    'observation.members', 'ces nombres ne peuvent pas être tous exacts\u00a0: membres 133, femmes 140']);
  assert.deepEqual(problem('fr', { ...day, women: { atLeast: 3, atMost: 2 } }),
    ['observation.women', 'femmes ne peut pas valoir au moins 3 et au plus 2']);
  assert.deepEqual(problem('en', { ...day, women: { atLeast: 3, atMost: 2 } })[1],
    'women cannot be at least 3 and at most 2');
  assert.equal(problem('en', { asAt: '2026-13-01', women: 1 })[0], 'observation.asAt');
  assert.equal(problem('en', { ...day, women: 1 }, { source: { id: 'A b', title: 'x' } })[0], 'source.id');
  assert.equal(problem('en', { ...day, women: 1, source: 'none' }, {})[0], 'observation.source');
  setLanguage('en');
}

/** After a fault the library begins anew, and answers. */
function checkFaults() {
  const before = library.exports;
  assert.throws(() => library.call('wps_no_such', shipped, {}));
  assert(library.exports !== before, 'what a fault left behind is used again');
  assert.equal(library.call('wps_validate', shipped, {}).status, Status.done);
}

/** What a correction takes away of a text, of parts and of holders is gone, and the rest stays. */
function checkTakenAway() {
  const bytes = readFileSync(join(root, 'Tests/WPSIndicatorsTests/Fixtures/valid/every-key.json'));
  const corrected = (id, index, change) => {
    const form = formOf(new Names(bytes).subject(id), index, '');
    change(form);
    const { status, bytes: made } = library.call('wps_record', bytes, draftOf(form));
    assert.equal(status, Status.done, Buffer.from(made).toString());
    return new Names(made).subject(id).observations[index];
  };
  const before = new Names(bytes);
  const [{ by }, { holders }] = before.subject('council').observations;
  const counts = corrected('council', 0, form => {
    form.counts['by.party.opposition.women'] = { how: 'exactly', from: '', to: '' };
  }).by;
  delete by.party.opposition.women;
  assert.deepEqual(counts, by);
  delete holders.clerk;
  assert.deepEqual(corrected('council', 1, form => { form.holders.clerk = ''; }).holders, holders);
  assert.deepEqual(corrected('commitment', 0, form => { form.texts.justification.fr = ' '; }).justification,
    { en: 'No bill.' });
}

/** A form counts as typed once it says what the file does not. */
function checkTyped() {
  const form = emptyForm('cnt');
  form.source.ids = ['a'];
  form.time.day = '2026-12-01';
  assert(!isTyped(undefined) && !isTyped(form));
  const titled = { ...form, source: { ...form.source, isNew: true, title: 'New' } };
  assert(isTyped(titled) && !isTyped(titled, false));
  form.counts.women = { how: 'exactly', from: '0', to: '' };
  assert(isTyped(form));
  const correction = formOf(new Names(shipped).subject('cnt'), 0, '');
  assert(!isTyped(correction));
  correction.texts.note = { isSplit: false, one: 'x', en: '', fr: '' };
  assert(isTyped(correction));
}

/** A correction in which nothing is corrected changes nothing. */
function checkUnchanged() {
  let count = 0;
  for (const name of ['indicators.json', 'Tests/WPSIndicatorsTests/Fixtures/valid/every-key.json']) {
    const bytes = readFileSync(join(root, name));
    const rows = rowsOf(Buffer.from(library.call('wps_export', bytes, {}).bytes).toString());
    let row = 0;
    for (const subject of new Names(bytes).subjects) {
      subject.observations.forEach((_, index) => {
        const form = formOf(subject, index, rows[row++].reportedPercent);
        const { status, bytes: told } = library.call('wps_record', bytes, draftOf(form));
        assert.equal(status, Status.refused);
        assert.match(Buffer.from(told).toString(), /nothing to correct/, `${subject.id}, ${index}`);
        count++;
      });
    }
  }
  return count;
}

console.log(`page: ${(checkBuilder() / 1e6).toFixed(1)} MB, the same each time`);
console.log(`page: ${checkFiles()} scripts, ${checkWords()} phrases in two languages`);
console.log(`page: ${checkScorecards()} scorecards equal the command's`);
checkTexts();
checkSteps();
checkFaults();
checkProblems();
checkTakenAway();
checkTyped();
console.log(`page: ${checkTables()} rows of the table in the order of the file`);
console.log(`page: ${checkUnchanged()} corrections of nothing change nothing`);
for (const [name, rounds] of [
  ['Tests/WPSIndicatorsTests/Fixtures/valid/every-key.json', 400], ['indicators.json', 60]]) {
  console.log(`page: edits of ${name}: ${checkEdits(name, rounds)}, as the command does`);
}
