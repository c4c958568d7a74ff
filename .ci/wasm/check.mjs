// Compares what the library says as WebAssembly, under Node, with what the command says.
//
// Usage: node check.mjs WPS-CLI MODULE

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const invalid = `${root}/Tests/WPSIndicatorsTests/Fixtures/invalid`;
const formats = ['json', 'html', 'text', 'markdown', 'csv', 'brief'];
const languages = ['en', 'fr'];
const details = { board: [], full: ['--full'] };
const [done, faulty, misused] = [0, 1, 3];

const [command, path] = process.argv.slice(2).map(each => resolve(each));
const module = new WebAssembly.Module(readFileSync(path));
let { exports } = new WebAssembly.Instance(module);
const memory = () => new Uint8Array(exports.memory.buffer);
const numbers = () => new DataView(exports.memory.buffer);

/**
 * The status and the bytes that a function of wps.h gives: for bytes, for null, which stands for
 * none, and for options.
 */
function call(name, ...inputs) {
  const held = [];
  const put = bytes => {
    const start = exports.malloc(bytes.length) >>> 0;
    memory().set(bytes, start);
    held.push(start);
    return start;
  };
  const given = inputs.flatMap(each => each === null ? [0, 0]
    : each instanceof Uint8Array ? [put(each), each.length]
      : [put(Buffer.from(JSON.stringify(each) + '\0'))]);
  const out = put(new Uint8Array(8).fill(255));
  const status = exports[name](...given, out);
  const start = numbers().getUint32(out, true);
  const bytes = Buffer.from(memory().slice(start, start + numbers().getUint32(out + 4, true)));
  exports.wps_free(out);
  held.forEach(each => exports.free(each));
  return { status, bytes };
}

/** What the command prints. */
function said(...words) {
  const environment = { ...process.env, LC_ALL: 'C.UTF-8' };
  return spawnSync(command, words, { cwd: root, env: environment, maxBuffer: 1 << 28 });
}

/** Whole numbers from 0 up to a bound, the same in each run. */
function below(bound) {
  below.state = (Math.imul(below.state ?? 1, 1664525) + 1013904223) >>> 0;
  return Math.floor(below.state / 2 ** 32 * bound);
}

/** Blocks of memory are aligned and apart, and what was freed serves again. */
function checkMemory() {
  let size;
  for (let round = 0; round < 4; round++) {
    below.state = 1;
    const held = [];
    const release = ({ start, count, mark }) => {
      const block = memory().subarray(start, start + count);
      assert(block.every(byte => byte === mark), 'a block was written over');
      exports.free(start);
    };
    for (let step = 0; step < 20_000; step++) {
      if (held.length === 300 || below(3) === 0 && held.length > 0) {
        release(...held.splice(below(held.length), 1));
      } else {
        const [alignment, count, mark] = [1 << below(8), (1 << below(13)) - below(2), below(256)];
        const start = exports.aligned_alloc(alignment, count) >>> 0;
        assert(start > 0 && start % Math.max(alignment, 16) === 0, 'a block is not aligned');
        memory().fill(mark, start, start + count);
        held.push({ start, count, mark });
      }
    }
    held.forEach(release);
    const [count, mark] = [(1 << 23) - 16, 1];
    const start = exports.malloc(count);
    memory().fill(mark, start, start + count);
    release({ start, count, mark });
    size ??= memory().length;
  }
  assert.equal(memory().length, size, 'memory that was freed is not used again');
  exports.free(0);
}

/** Arithmetic of 128 bits gives what JavaScript's own of any width gives. */
function checkArithmetic() {
  const result = exports.malloc(16);
  const halves = value => [BigInt.asIntN(64, value), BigInt.asIntN(64, value >> 64n)];
  const number = () => {
    let value = 0n;
    for (let part = 0; part < 4; part++) value = value << 32n | BigInt(below(2 ** 32));
    // Of all lengths; and near powers of two, where carries are.
    value >>= BigInt(below(129));
    return below(3) ? value : (1n << BigInt(below(128))) - BigInt(below(3));
  };
  const [signed, unsigned] = [BigInt.asIntN, BigInt.asUintN].map(cut => value => cut(128, value));
  const operations = {
    __multi3: (a, b) => a * b, __divti3: (a, b) => signed(a) / signed(b),
    __modti3: (a, b) => signed(a) % signed(b), __udivti3: (a, b) => unsigned(a) / unsigned(b),
    __umodti3: (a, b) => unsigned(a) % unsigned(b),
  };
  const shifts = {
    __ashlti3: (a, count) => a << count, __lshrti3: (a, count) => unsigned(a) >> count,
    __ashrti3: (a, count) => signed(a) >> count,
  };
  const given = () => numbers().getBigUint64(result + 8, true) << 64n
    | numbers().getBigUint64(result, true);
  for (let round = 0; round < 20_000; round++) {
    const [a, b] = [number(), number()].map(each => below(2) ? each : -each);
    for (const [name, operation] of Object.entries(operations)) {
      if (unsigned(b) === 0n && name !== '__multi3') continue;
      exports[name](result, ...halves(a), ...halves(b));
      assert.equal(given(), unsigned(operation(a, b)), `${name} of ${a} and ${b}`);
    }
    for (const [name, operation] of Object.entries(shifts)) {
      const count = round % 128;
      exports[name](result, ...halves(a), count);
      assert.equal(given(), unsigned(operation(a, BigInt(count))), `${name} of ${a} by ${count}`);
    }
  }
  exports.free(result);
}

/** The shipped file's scorecards are the command's; their number. */
function checkScorecards() {
  const file = readFileSync(`${root}/indicators.json`);
  for (const format of formats) {
    for (const language of languages) {
      for (const [detail, words] of Object.entries(details)) {
        const asked = ['--format', format, '--language', language, ...words];
        const expected = said('scorecard', ...asked).stdout;
        assert(expected.length > 300, 'the command says nothing');
        const { status, bytes } = call('wps_scorecard', file, { format, language, detail });
        assert.equal(status, done);
        assert(bytes.equals(expected), `${asked} is not what the command says`);
      }
    }
  }
  for (const options of [{ language: 'de' }, { format: 'pdf' }, { detail: 'all' }, { full: true }]) {
    assert.equal(call('wps_scorecard', file, options).status, misused);
  }
  return formats.length * languages.length * Object.keys(details).length;
}

/** Every fixture is drawn as it was recorded, and one as the command draws it; their number. */
function checkDrawings() {
  const names = readdirSync(invalid).filter(each => each.endsWith('.json'));
  for (const name of names) {
    const file = readFileSync(`${invalid}/${name}`);
    const { status, bytes } = call('wps_validate', file, { name, format: 'text' });
    const expected = readFileSync(`${invalid}/${name.replace(/json$/, 'txt')}`);
    assert.equal(bytes.toString(), expected.toString(), `the drawing of ${name}`);
    assert.equal(status, /: error: /.test(expected) ? faulty : done, `the status of ${name}`);
  }
  assert(names.length > 100, 'too few fixtures were found');

  const name = `${invalid}/dates-reversed.json`;
  const file = readFileSync(name);
  const { stderr, status } = said('validate', name);
  const { bytes } = call('wps_validate', file, { name, format: 'text' });
  assert.equal(status, 1);
  // Under the drawing the command counts.
  const count = stderr.subarray(bytes.length).toString();
  assert(bytes.length > 0 && bytes.equals(stderr.subarray(0, bytes.length)));
  assert.match(count, /^[^\n]+: 1 error;[^\n]+\n$/);
  const refused = call('wps_scorecard', file, { name });
  assert.equal(refused.status, faulty);
  assert(refused.bytes.equals(call('wps_validate', file, { name }).bytes), 'problems are told');
  return names.length;
}

/** What the other functions give is what the command writes; their number. */
function checkOthers() {
  const file = readFileSync(`${root}/indicators.json`);
  const draft = {
    subject: 'cnt', observation: { asAt: '2026-12-01', members: 133, women: 40 },
    source: { id: 'new', title: 'New' }, answer: 'diff',
  };
  const calls = [
    [['export'], 'wps_export', file, {}],
    [['export', '--lists'], 'wps_export', file, { format: 'lists' }],
    [['verify', '--format', 'json'], 'wps_verify', file, null, { format: 'json' }],
    [['diff', '/dev/null', 'indicators.json'], 'wps_diff', null, file, { oldName: '/dev/null' }],
    [['record', 'cnt', '--as-at', '2026-12-01', '--members', '133', '--women', '40',
      '--new-source', 'new', '--title', 'New', '--dry-run'], 'wps_record', file, draft],
  ];
  for (const language of languages) {
    const words = ['--language', language];
    calls.push(
      [['quarter', '--format', 'json', ...words], 'wps_quarter', file, { language }],
      [['quarter', ...words], 'wps_quarter', file, { language, format: 'text' }],
      [['explain', 'assembly', ...words], 'wps_explain', file, { language, subject: 'assembly' }],
      [['explain', 'unknown-key', ...words], 'wps_explain', null,
        { language, code: 'unknown-key' }]);
  }
  calls.push([['quarter', '--begin', '2026-Q4', '--dry-run'], 'wps_quarter', file,
    { begin: '2026-Q4', answer: 'diff' }]);
  for (const [words, ...given] of calls) {
    const { status, bytes } = call(...given);
    assert.equal(status, done, `${given[0]}: ${bytes}`);
    assert(bytes.equals(said(...words).stdout), `${given[0]} is not what the command says`);
  }
  const { status, bytes } = call('wps_import', file, said('export').stdout, {});
  assert.equal(status, done);
  assert(bytes.equals(file), 'a table that says the same changes the file');
  return calls.length + 1;
}

/** The same call again and again soon needs no more memory; how much it needs. */
function checkGrowth() {
  const file = readFileSync(`${root}/indicators.json`);
  // What the other checks left behind would serve for long.
  ({ exports } = new WebAssembly.Instance(module));
  let size;
  for (let round = 0; round < 60; round++) {
    if (round === 10) size = memory().length;
    call('wps_scorecard', file, { format: formats[round % formats.length], detail: 'full' });
  }
  assert.equal(memory().length, size, 'memory grows with each call');
  return size;
}

assert.deepEqual(WebAssembly.Module.imports(module), [], 'the module needs something of its host');
checkMemory();
checkArithmetic();
console.log(`wasm: ${checkScorecards()} scorecards equal the command's`);
console.log(`wasm: ${checkDrawings()} files with problems drawn as recorded`);
console.log(`wasm: ${checkOthers()} other answers equal the command's`);
console.log(`wasm: ${Math.ceil(checkGrowth() / 2 ** 20)} MiB of memory, however often it is called`);
