// Makes elements. Text is only ever put into text nodes and attributes, so that no name in a file can
// become part of the page.

/**
 * An element.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes] `on…` are listeners; true and false set or leave out;
 *   `value` and `checked` are properties
 * @param {...(Node | string | null | undefined | false | Array)} children
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name !== 'value' && name !== 'checked') element.setAttribute(name, value === true ? '' : value);
  }
  add(element, children);
  // Behind the children: a choice is among them.
  for (const name of ['value', 'checked']) {
    if (attributes[name] !== undefined) element[name] = attributes[name];
  }
  return element;
}

/** Puts children into an element; nothing for what is empty. */
export function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === '') continue;
    element.append(child);
  }
  return element;
}

/** Puts children in the place of those that an element has. */
export function fill(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

/** A button. @param {string} label @param {(event: Event) => void} action */
export function button(label, action, attributes = {}) {
  return h('button', { type: 'button', onclick: action, ...attributes }, label);
}

let count = 0;

/** An id that no other element has. */
export function freshId() {
  return `element-${++count}`;
}

/**
 * A labelled field with room for a hint and for a problem.
 * @param {string} label
 * @param {HTMLElement} input
 * @param {{ hint?: string, class?: string }} [options]
 */
export function field(label, input, options = {}) {
  const id = input.id || freshId();
  input.id = id;
  const hint = options.hint ? h('span', { class: 'hint', id: `${id}-hint` }, options.hint) : null;
  const problem = h('span', { class: 'problem', id: `${id}-problem` });
  input.setAttribute('aria-describedby', `${hint ? `${id}-hint ` : ''}${id}-problem`);
  return h('div', { class: `field ${options.class ?? ''}` },
    h('label', { for: id }, label), input, hint, problem);
}

/**
 * A choice of one of several.
 * @param {[value: string, label: string][]} options
 */
export function choice(options, value, action, attributes = {}) {
  return h('select', { onchange: event => action(event.target.value), ...attributes, value },
    options.map(([each, label]) => h('option', { value: each }, label)));
}

/** Gives a file to the reader's folder of downloads. */
export function download(name, bytes, type) {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = h('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // Long enough for any browser to have begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
