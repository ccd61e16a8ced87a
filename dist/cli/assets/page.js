/** Search, stage, version and copy. The page can be read without any of it. */

const search = document.querySelector('#search');
const stage = document.querySelector('#stage');
const count = document.querySelector('#count');
const told = document.querySelector('#told');
const nothing = document.querySelector('#nothing');
const cards = [...document.querySelectorAll('.card')];

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const card of cards) {
    const { search: text, stage: its } = card.dataset;
    const matches = words.every((word) => text.includes(word)) && (stage.value === '' || its === stage.value);
    card.hidden = !matches;
    if (matches) shown++;
  }
  for (const center of document.querySelectorAll('.center')) {
    center.hidden = shown > 0 && center.querySelector('.card:not([hidden])') === null;
  }
  nothing.hidden = shown > 0;
  const all = cards.length === 1 ? '1 server' : `${cards.length} servers`;
  count.textContent = shown === cards.length ? all : `${shown} of ${all}`;
}

async function copy(text, label, before) {
  let after = 'Copied';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    after = 'Not allowed';
  }
  label.textContent = after;
  told.textContent = `${after}: ${text}`;
  setTimeout(() => {
    label.textContent = before;
  }, 2000);
}

function pick(select) {
  for (const version of select.closest('.card').querySelectorAll('.version')) {
    version.hidden = version.dataset.version !== select.value;
  }
}

if (search && nothing) {
  search.form.addEventListener('submit', (event) => event.preventDefault());
  search.addEventListener('input', filter);
  stage.addEventListener('change', filter);
  document.querySelector('#clear').addEventListener('click', () => {
    search.value = '';
    stage.value = '';
    filter();
    search.focus();
  });
}
// Without everything on the page, it is the next page that is filtered.
if (search && !nothing) stage.addEventListener('change', () => stage.form.requestSubmit());
for (const button of document.querySelectorAll('[data-copy]')) {
  const label = button.firstChild;
  const before = label.textContent;
  button.addEventListener('click', () => copy(button.dataset.copy, label, before));
}
for (const select of document.querySelectorAll('.picker select')) {
  select.addEventListener('change', () => pick(select));
}
