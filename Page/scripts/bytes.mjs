// Bytes, texts and base64.

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** @param {string} text @returns {Uint8Array} */
export function bytesOfBase64(text) {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = letters.charCodeAt(index);
  return bytes;
}

/** @param {string} text @returns {Uint8Array} */
export function bytesOf(text) {
  return encoder.encode(text);
}

/** @param {Uint8Array} bytes @returns {string} */
export function textOf(bytes) {
  return decoder.decode(bytes);
}

/** @param {Uint8Array} one @param {Uint8Array} other */
export function areSame(one, other) {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/**
 * A file as a text field shows it: without the mark at its beginning, and with line ends as fields
 * have them.
 * @typedef {object} Editable
 * @property {string} text
 * @property {boolean} hasMark
 * @property {string} lineEnd
 * @property {boolean} isText whether the bytes are text in UTF-8
 * @property {boolean} isFaithful whether these bytes come of it again where nothing is changed
 */

/** @param {Uint8Array} bytes @returns {Editable} */
export function editable(bytes) {
  const whole = textOf(bytes);
  const hasMark = whole.startsWith('\ufeff');
  const body = hasMark ? whole.slice(1) : whole;
  const lineEnd = body.includes('\r\n') ? '\r\n' : '\n';
  const text = body.replace(/\r\n?/g, '\n');
  let isText = true;
  try {
    strict.decode(bytes);
  } catch {
    isText = false;
  }
  const isFaithful = isText && areSame(edited(text, { hasMark, lineEnd }), bytes);
  return { text, hasMark, lineEnd, isText, isFaithful };
}

/** The bytes of an edited text, with the mark and the line ends of the file that it is of. */
export function edited(text, { hasMark, lineEnd }) {
  const body = lineEnd === '\n' ? text : text.replace(/\n/g, lineEnd);
  return bytesOf((hasMark ? '\ufeff' : '') + body);
}
