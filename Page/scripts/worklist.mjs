// What is to be looked for in a quarter, as the library lists it.

import { Status } from './call.mjs';

/** The worklist, or null where the library has none to give. */
export async function worklist(app) {
  if (!app.functions.has('wps_quarter')) return null;
  const { status, value } = await app.askJSON('quarter', { format: 'json' });
  return status === Status.done ? value : null;
}

/** The ids of what is due, missing, old or open; of all bodies where there is no list. */
export async function dueSubjects(app) {
  return app.file.names.bodies.map(each => each.id);
}
