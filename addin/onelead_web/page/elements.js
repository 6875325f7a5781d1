// Elements by their id, and new ones; texts are only ever texts.

export function byId(id) {
  return document.getElementById(id);
}

export function make(tag, content = "", properties = {}) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...(Array.isArray(content) ? content : [content]));
  return element;
}
