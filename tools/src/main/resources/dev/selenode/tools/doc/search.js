'use strict';
// Searches the list in search-index.js: entries are [name, what, page].
(function () {
  const input = document.getElementById('search');
  const results = document.getElementById('results');
  const root = document.body.dataset.root;
  const most = 30;
  let chosen = -1;

  // 0 is best: the name itself, then how it begins, then anywhere in it.
  function rank(name, wanted) {
    const lower = name.toLowerCase();
    const last = lower.slice(lower.lastIndexOf('.') + 1);
    if (lower === wanted || last === wanted) return 0;
    if (lower.startsWith(wanted)) return 1;
    if (last.startsWith(wanted)) return 2;
    return lower.includes(wanted) ? 3 : -1;
  }

  function find(text) {
    const wanted = text.trim().toLowerCase();
    if (!wanted) return [];
    return SEARCH_INDEX
      .map((entry, i) => ({ entry, i, rank: rank(entry[0], wanted) }))
      .filter((found) => found.rank >= 0)
      .sort((a, b) => a.rank - b.rank || a.entry[0].length - b.entry[0].length || a.i - b.i)
      .slice(0, most)
      .map((found) => found.entry);
  }

  function show(entries) {
    results.replaceChildren(...entries.map(([name, what, page]) => {
      const link = document.createElement('a');
      link.href = root + page;
      const kind = document.createElement('span');
      kind.className = 'what';
      kind.textContent = what;
      link.append(name, kind);
      const item = document.createElement('li');
      item.append(link);
      return item;
    }));
    results.hidden = entries.length === 0;
    choose(entries.length ? 0 : -1);
  }

  function choose(i) {
    chosen = i;
    [...results.children].forEach((item, at) => item.classList.toggle('chosen', at === i));
    if (results.children[i]) results.children[i].scrollIntoView({ block: 'nearest' });
  }

  input.addEventListener('input', () => show(find(input.value)));
  input.addEventListener('keydown', (event) => {
    const count = results.children.length;
    if (event.key === 'ArrowDown' && count) choose((chosen + 1) % count);
    else if (event.key === 'ArrowUp' && count) choose((chosen + count - 1) % count);
    else if (event.key === 'Enter' && results.children[chosen]) {
      results.children[chosen].firstChild.click();
      show([]);
    } else if (event.key === 'Escape') show([]);
    else return;
    event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    if (!event.target.closest('.search')) show([]);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
    }
  });
})();
