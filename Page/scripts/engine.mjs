// The library in its worker, as the page sees it: a promise for each call.

import { Status } from './call.mjs';

/** The library in a worker that is made of a script inside the page. */
export class Engine {
  /**
   * @param {string} script the worker's
   * @param {string} module the library, packed
   * @param {(fault: string) => void} onFault told of a call that stopped midway
   * @param {(isBusy: boolean) => void} onWork told of when there is something to wait for
   */
  constructor(script, module, onFault, onWork) {
    this.waiting = new Map();
    this.paused = 0;
    this.onWork = onWork;
    this.count = 0;
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    this.worker = new Worker(address);
    /** Kept once the library is there. @type {Promise<void>} */
    this.ready = new Promise((resolve, reject) => {
      this.worker.addEventListener('error', event => reject(new Error(event.message)));
      this.worker.addEventListener('message', ({ data }) => {
        if (data.isReady) resolve();
        else if (data.id === undefined) reject(new Error(data.fault));
        else this.settle(data, onFault);
      });
    });
    this.worker.postMessage({ module });
  }

  settle({ id, status, bytes, fault }, onFault) {
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    this.tellWork();
    if (fault === undefined) {
      resolve({ status, bytes });
    } else {
      onFault(fault);
      resolve({ status: Status.failed, bytes: new Uint8Array() });
    }
  }

  /**
   * The answer of a function of wps.h.
   * @returns {Promise<import('./call.mjs').Answer>}
   */
  call(name, ...inputs) {
    const id = this.count++;
    return new Promise(resolve => {
      this.waiting.set(id, resolve);
      this.tellWork();
      this.worker.postMessage({ id, name, inputs });
    });
  }

  /** Tells whether there is an answer or the end of a pause to wait for. */
  tellWork() {
    this.onWork(this.waiting.size + this.paused > 0);
  }

  /**
   * Does what is asked for last, after a pause, and one at a time: what is overtaken is left out.
   * @template Result
   * @param {number} pause in milliseconds
   */
  newest(pause) {
    let timer;
    let running = Promise.resolve();
    let turn = 0;
    const unset = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      this.paused--;
      this.tellWork();
    };
    return {
      /**
       * @param {() => Promise<Result>} work
       * @param {(result: Result) => void} show
       * @param {number} [wait] another pause, where nobody is typing
       */
      ask: (work, show, wait = pause) => {
        const own = ++turn;
        unset();
        this.paused++;
        this.tellWork();
        timer = setTimeout(() => {
          // What went wrong once is told by the browser, and stops nothing that follows.
          running = running.catch(() => {}).then(async () => {
            if (own !== turn) return;
            const answer = work();
            unset();
            const result = await answer;
            if (own === turn) show(result);
          });
        }, wait);
      },
      /** Forgets what is under way. */
      stop: () => {
        turn++;
        unset();
      },
    };
  }
}
