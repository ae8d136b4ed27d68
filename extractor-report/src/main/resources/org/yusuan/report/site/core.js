'use strict';
/**
 * The namespace of the pages, and what all of them stand on: elements, data, addresses.
 *
 * Classic scripts, each adding to one namespace: a browser loads neither modules nor JSON from a file.
 */
const Yusuan = (() => {
  /** @type {Map<string, {promise: Promise<any>, give: (value: any) => void}>} */
  const asked = new Map();
  const views = new Map();

  /**
   * Makes an element. Texts become text nodes: nothing a document prints is ever markup.
   *
   * @param {string} name such as `button.primary`
   * @param {Object<string, any>} [attributes] `on…` are listeners, absent and false ones are left out
   * @param {...(Node|string|number|null|undefined|Array)} children
   * @returns {HTMLElement}
   */
  function h(name, attributes, ...children) {
    const [tag, ...classes] = name.split('.');
    const element = document.createElement(tag);
    if (classes.length) element.className = classes.join(' ');
    set(element, attributes || {});
    append(element, children);
    return element;
  }

  /** Makes an element of a drawing. */
  function svg(tag, attributes, ...children) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    set(element, attributes || {});
    append(element, children);
    return element;
  }

  function set(element, attributes) {
    for (const [key, value] of Object.entries(attributes)) {
      if (value === undefined || value === null || value === false) continue;
      if (key === 'class') element.classList.add(...String(value).split(' '));
      else if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
      else element.setAttribute(key, value === true ? '' : String(value));
    }
  }

  function append(element, children) {
    for (const child of children.flat(Infinity)) {
      if (child === null || child === undefined || child === false || child === '') continue;
      element.append(child instanceof Node ? child : String(child));
    }
  }

  function clear(element, ...children) {
    element.replaceChildren();
    append(element, children);
    return element;
  }

  function script(address) {
    return new Promise((done, failed) => {
      const element = document.createElement('script');
      element.src = address;
      element.onload = () => { element.remove(); done(); };
      element.onerror = () => { element.remove(); failed(new Error(address)); };
      document.head.append(element);
    });
  }

  /**
   * Asks for data of the site; each is loaded once.
   *
   * @param {string} name such as `documents/0123456789ab/head`
   * @returns {Promise<any>}
   */
  function load(name) {
    let wanted = asked.get(name);
    if (!wanted) {
      let give = () => {};
      const promise = new Promise((done, failed) => {
        give = done;
        script('data/' + name + '.js').catch(failed);
      });
      wanted = { promise, give };
      asked.set(name, wanted);
      promise.catch(() => asked.delete(name));
    }
    return wanted.promise;
  }

  /** What a data script calls. */
  function given(name, value) {
    const wanted = asked.get(name);
    if (wanted) wanted.give(value);
  }

  /** Forgets data that will hardly be asked for again. */
  function forget(beginning) {
    for (const name of asked.keys()) {
      if (name.startsWith(beginning)) asked.delete(name);
    }
  }

  /** The parts of the address after `#`. @returns {Object<string, string>} */
  function place() {
    return Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  }

  /** An address within the pages. @param {Object<string, any>} parts absent ones are left out */
  function to(parts) {
    const there = Object.entries(parts).filter(([, value]) => value !== undefined && value !== null && value !== '');
    return '#' + new URLSearchParams(there).toString();
  }

  /** Goes on within a view without a step of history. */
  function amend(parts) {
    history.replaceState(null, '', to({ ...place(), ...parts }));
  }

  return { h, svg, clear, script, load, given, forget, place, to, amend, views };
})();
