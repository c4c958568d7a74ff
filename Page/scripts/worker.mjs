// Runs in a worker, so that typing never waits for the library.

import { Library } from './call.mjs';
import { bytesOfBase64 } from './bytes.mjs';

/** @type {Library | undefined} */
let library;

/** The library out of the page: base64 of a module that gzip made small. */
async function unpack(text) {
  const packed = new Blob([bytesOfBase64(text)]).stream();
  const unpacked = packed.pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(unpacked).arrayBuffer();
  return new Library(await WebAssembly.compile(bytes));
}

self.addEventListener('message', async ({ data }) => {
  try {
    if (data.module !== undefined) {
      library = await unpack(data.module);
      self.postMessage({ isReady: true });
      return;
    }
    const { status, bytes } = library.call(data.name, ...data.inputs);
    self.postMessage({ id: data.id, status, bytes }, [bytes.buffer]);
  } catch (error) {
    self.postMessage({ id: data.id, fault: String(error) });
  }
});
