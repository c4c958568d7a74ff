// The versions of a file since it was opened, with undo and redo.

/** @typedef {{ bytes: Uint8Array, label: string }} Step */

/** The steps that were taken with a file. The oldest cannot be undone once there are very many bytes. */
export class Steps {
  /**
   * @param {Uint8Array} bytes
   * @param {number} most so many bytes are kept for undo; one step can always be undone
   */
  constructor(bytes, most = 1 << 27) {
    this.original = bytes;
    this.most = most;
    /** The labels of steps that cannot be undone any more. @type {string[]} */
    this.past = [];
    /** @type {Step[]} */
    this.all = [{ bytes, label: '' }];
    this.place = 0;
    this.saved = bytes;
  }

  get bytes() { return this.all[this.place].bytes; }

  get canUndo() { return this.place > 0; }

  get canRedo() { return this.place < this.all.length - 1; }

  /** Whether there is anything that was not saved. */
  get isUnsaved() { return this.bytes !== this.saved; }

  /** What was done, first to last, without what was undone. @returns {string[]} */
  get labels() {
    return [...this.past, ...this.all.slice(1, this.place + 1).map(each => each.label)];
  }

  /** Takes a step; what was undone before is forgotten. */
  add(bytes, label) {
    this.all.splice(this.place + 1, this.all.length, { bytes, label });
    const size = () => this.all.reduce((sum, each) => sum + each.bytes.length, 0);
    while (this.all.length > 2 && size() > this.most) {
      this.all.shift();
      this.past.push(this.all[0].label);
    }
    this.place = this.all.length - 1;
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
