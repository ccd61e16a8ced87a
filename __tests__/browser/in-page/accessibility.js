/**
 * Runs inside the page: what is wrong with it for people who listen, use the keyboard or see little, as sentences.
 * Contrast is that of WCAG 2.2 (1.4.3) between a text's colour and the nearest background that is painted.
 */
(() => {
  const problems = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const visible = (element) => element.checkVisibility({ visibilityProperty: true });
  const name = (element) => `<${element.tagName.toLowerCase()}> "${element.textContent.trim().slice(0, 40)}"`;

  if (!document.documentElement.lang) problems.push('the document has no language');
  if (!document.title) problems.push('the document has no title');
  for (const [selector, count] of [
    ['h1', 1],
    ['main', 1],
  ]) {
    if (all(selector).length !== count) problems.push(`there are ${all(selector).length} ${selector}`);
  }

  let level = 0;
  for (const heading of all('h1, h2, h3, h4, h5, h6').filter(visible)) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) problems.push(`${name(heading)} follows a heading of level ${level}`);
    level = next;
  }

  const ids = all('[id]').map(({ id }) => id);
  for (const id of ids)
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`the id ${id} is there twice`);
  for (const element of all('[aria-labelledby]')) {
    const label = document.getElementById(element.getAttribute('aria-labelledby'));
    if (!label?.textContent.trim()) problems.push(`${name(element)} is labelled by nothing`);
  }
  for (const field of all('input, select')) {
    if (![...field.labels].some((label) => label.textContent.trim()))
      problems.push(`${name(field)} has no label`);
  }
  for (const control of all('a, button, summary')) {
    if (!control.textContent.trim()) problems.push(`${control.outerHTML.slice(0, 80)} has no name`);
  }
  for (const control of all('button, input, select, .install').filter(visible)) {
    const { width, height } = control.getBoundingClientRect();
    if (Math.min(width, height) < 24) problems.push(`${name(control)} is ${width} by ${height} pixels`);
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !visible(element) || element.closest('.unseen')) continue;
    const { color, fontSize } = getComputedStyle(element);
    const ratio = contrast(channels(color), background(element));
    if (ratio < (Number.parseFloat(fontSize) >= 24 ? 3 : 4.5)) {
      problems.push(`${name(element)} has a contrast of ${ratio.toFixed(2)}`);
    }
  }
  return problems;

  function background(element) {
    for (let here = element; here; here = here.parentElement) {
      const color = getComputedStyle(here).backgroundColor;
      if (channels(color)[3] !== 0) return channels(color);
    }
    return [255, 255, 255];
  }

  function channels(color) {
    const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number);
    return [red, green, blue, alpha];
  }

  function contrast(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(color) {
    const [red, green, blue] = color.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
})();
