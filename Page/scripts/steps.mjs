// The versions of a file since it was opened, with undo and redo.

/** @typedef {{ bytes: Uint8Array, label: string }} Step */

/** The steps that were taken with a file. */
export class Steps {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    /** @type {Step[]} */
    this.all = [{ bytes, label: '' }];
    this.place = 0;
    this.saved = bytes;
  }

  get original() { return this.all[0].bytes; }

  get bytes() { return this.all[this.place].bytes; }

  get canUndo() { return this.place > 0; }

  get canRedo() { return this.place < this.all.length - 1; }

  /** Whether there is anything that was not saved. */
  get isUnsaved() { return this.bytes !== this.saved; }

  /** What was done, first to last, without what was undone. @returns {string[]} */
  get labels() { return this.all.slice(1, this.place + 1).map(each => each.label); }

  /** Takes a step; what was undone before is forgotten. */
  add(bytes, label) {
    this.all.splice(this.place + 1, this.all.length, { bytes, label });
    this.place++;
  }

  /** Goes a step back. @returns {string} what is undone */
  undo() {
    return this.all[this.place--].label;
  }

  /** Goes a step forward again. @returns {string} what is done again */
  redo() {
    return this.all[++this.place].label;
  }

  markSaved() {
    this.saved = this.bytes;
  }
}
