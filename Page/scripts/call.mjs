// Calls the functions of wps.h in the library as WebAssembly: bytes and options in, bytes out.

/**
 * What came of a call. The numbers are those of wps.h.
 * @typedef {object} Answer
 * @property {number} status
 * @property {Uint8Array} bytes
 */

/** What a status of an answer means; `failed` is the page's own: the library stopped midway. */
export const Status = Object.freeze({ done: 0, faulty: 1, refused: 2, misused: 3, failed: -1 });

const encoder = new TextEncoder();

/** The library, in an instance of its own that is made anew after a fault. */
export class Library {
  /** @param {WebAssembly.Module} module */
  constructor(module) {
    this.module = module;
    this.begin();
  }

  begin() {
    this.exports = new WebAssembly.Instance(this.module).exports;
  }

  /**
   * The answer of a function.
   * @param {string} name
   * @param {...(Uint8Array | string | object | null)} inputs bytes, or null for none; options as an
   *   object, or as the text of one
   * @returns {Answer}
   */
  call(name, ...inputs) {
    try {
      return this.attempt(name, inputs);
    } catch (error) {
      // What a fault left in memory cannot be trusted.
      this.begin();
      throw error;
    }
  }

  attempt(name, inputs) {
    const { exports } = this;
    const held = [];
    const put = bytes => {
      const start = exports.malloc(bytes.length) >>> 0;
      if (start === 0) throw new RangeError('out of memory');
      held.push(start);
      new Uint8Array(exports.memory.buffer).set(bytes, start);
      return start;
    };
    const given = inputs.flatMap(each => {
      if (each === null) return [0, 0];
      if (each instanceof Uint8Array) return [put(each), each.length];
      // A zero ends options, and none is inside: JSON has it escaped.
      const text = typeof each === 'string' ? each : JSON.stringify(each);
      return [put(encoder.encode(`${text}\0`))];
    });
    const out = put(new Uint8Array(8));
    const status = exports[name](...given, out);
    const numbers = new DataView(exports.memory.buffer);
    const [start, count] = [numbers.getUint32(out, true), numbers.getUint32(out + 4, true)];
    const bytes = new Uint8Array(exports.memory.buffer).slice(start, start + count);
    exports.wps_free(out);
    for (const each of held) exports.free(each);
    return { status, bytes };
  }
}
