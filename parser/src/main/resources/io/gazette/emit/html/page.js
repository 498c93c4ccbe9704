
/* What a page of an issue does beyond what it says: the contents follow the reading, a link shows what it leads to, words
   are found. Everything is read without it. */
(() => {
  'use strict';

  const text = document.getElementById('text');
  const contents = document.querySelector('.contents');
  const narrow = matchMedia('(width < 64rem)');
  const target = link => document.getElementById(decodeURIComponent(link.hash.slice(1)));

  // --- The contents follow the reading.

  const links = [...contents.querySelectorAll('a')].filter(target);
  const places = links.map(target);
  let here;

  /** The last place above the line that a link scrolls its target to. */
  function reading() {
    const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 8;
    let from = 0;
    let to = places.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (places[middle].getBoundingClientRect().top <= line) from = middle + 1;
      else to = middle;
    }
    return Math.max(0, from - 1);
  }

  function follow() {
    const now = links.length ? shownFor(links[reading()]) : undefined;
    if (now === here) return;
    mark(here, false);
    mark(now, true);
    here = now;
    show(now);
  }

  /** The link itself; where its list is folded, that to the part it stands in. */
  function shownFor(link) {
    const folded = link.closest('.articles:not([open])');
    return folded ? folded.closest('li').parentElement.closest('li')?.querySelector(':scope > a') ?? link : link;
  }

  /** Marks the link, and those of the parts that hold its target. */
  function mark(link, current) {
    if (!link) return;
    if (current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
    for (let item = link.closest('li').parentElement.closest('li'); item; item = item.parentElement.closest('li')) {
      item.querySelector(':scope > a')?.classList.toggle('within', current);
    }
  }

  /** Scrolls the contents, and nothing else, until the link is seen. */
  function show(link) {
    const list = narrow.matches ? contents.querySelector('ol') : contents;
    const seen = link.getBoundingClientRect();
    const box = list.getBoundingClientRect();
    if (seen.top < box.top + 40) list.scrollTop -= box.top + 40 - seen.top;
    else if (seen.bottom > box.bottom - 40) list.scrollTop += seen.bottom - box.bottom + 40;
  }

  let drawn = false;
  addEventListener('scroll', () => {
    if (drawn) return;
    drawn = true;
    requestAnimationFrame(() => {
      drawn = false;
      follow();
    });
  }, { passive: true });
  addEventListener('resize', follow);
  contents.addEventListener('toggle', follow, true);

  const folds = contents.querySelector('details');
  const fold = () => { folds.open = !narrow.matches; };
  narrow.addEventListener('change', fold);
  fold();
  contents.addEventListener('click', event => {
    if (narrow.matches && event.target.closest('a')) folds.open = false;
  });
  follow();

  // --- A link shows what it leads to.

  const LONGEST = 400;
  const preview = document.createElement('div');
  preview.id = 'preview';
  preview.hidden = true;
  preview.lang = text.querySelector('[lang]').lang;
  preview.setAttribute('role', 'tooltip');
  document.body.append(preview);
  let shown = null;
  let timer = 0;

  /** The lines of an element, up to a length. */
  function lines(element) {
    const found = [];
    let length = 0;
    const own = element.matches('.akn-p, li, h2, h3') ? [element] : element.querySelectorAll('.akn-p, h2, h3, .akn-num');
    for (const each of own) {
      const heads = each.matches('.akn-num, h2, h3') && !each.querySelector('.akn-heading');
      if (each.matches('.akn-num') && each.closest('h2, h3')) continue;
      const last = found.at(-1);
      if (last?.open) found.splice(-1, 1, { words: last.words + each.textContent, open: heads });
      else found.push({ words: each.textContent, open: heads });
      length += each.textContent.length;
      if (length > LONGEST) return [...found, { words: '……' }];
    }
    return found;
  }

  function paragraph(words, style) {
    const p = document.createElement('p');
    p.textContent = words.trim();
    p.className = style;
    return p;
  }

  function open(link) {
    const to = target(link);
    if (!to || shown === link) return;
    close();
    const article = to.parentElement.closest('.akn-article')?.querySelector('h2');
    const said = lines(to).map(line => paragraph(line.words, ''));
    preview.replaceChildren(...(article ? [paragraph(article.textContent, 'of')] : []), ...said);
    preview.hidden = false;
    const at = link.getClientRects()[0];
    const size = preview.getBoundingClientRect();
    const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - size.width - 16));
    const below = at.bottom + 8 + size.height < innerHeight || at.top < size.height + 70;
    preview.style.left = `${left + scrollX}px`;
    preview.style.top = `${(below ? at.bottom + 8 : at.top - size.height - 8) + scrollY}px`;
    link.setAttribute('aria-describedby', 'preview');
    shown = link;
  }

  function close() {
    shown?.removeAttribute('aria-describedby');
    shown = null;
    preview.hidden = true;
  }

  function later(action, time) {
    clearTimeout(timer);
    timer = setTimeout(action, time);
  }

  const reference = event => event.target.closest?.('main a[href^="#"]:not(.akn-toc a)');
  document.addEventListener('pointerover', event => {
    const link = event.pointerType === 'mouse' && reference(event);
    if (link) later(() => open(link), 150);
    else if (preview.contains(event.target)) clearTimeout(timer);
    else if (shown) later(close, 250);
    else clearTimeout(timer);
  });
  document.addEventListener('focusin', event => {
    const link = reference(event);
    if (link) later(() => open(link), 0);
    else if (!preview.contains(event.target)) close();
  });
  document.addEventListener('click', event => { if (reference(event)) { clearTimeout(timer); close(); } });

  // --- Words are found.

  const query = document.getElementById('query');
  const found = document.getElementById('found');
  const next = document.getElementById('next');
  const previous = document.getElementById('previous');
  const highlights = globalThis.CSS?.highlights;
  const MOST = 5000;
  let index = null;
  let ranges = [];
  let current = 0;

  /** All characters of the text but white space, each with its place. */
  function read() {
    const nodes = [];
    const owner = [];
    const offset = [];
    let words = '';
    const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT,
      node => node.parentElement.closest('.finding') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    while (walk.nextNode()) {
      const data = walk.currentNode.data;
      const kept = [];
      for (let i = 0; i < data.length; i++) {
        if (/\s/.test(data[i])) continue;
        kept.push(plain(data[i]));
        owner.push(nodes.length);
        offset.push(i);
      }
      words += kept.join('');
      nodes.push(walk.currentNode);
    }
    return { words, nodes, owner, offset };
  }

  /** One spelling for capitals and for the two widths of ASCII. */
  function plain(character) {
    const code = character.charCodeAt(0);
    const lower = (code >= 0xFF01 && code <= 0xFF5E ? String.fromCharCode(code - 0xFEE0) : character).toLowerCase();
    return lower.length === 1 ? lower : character;
  }

  function find() {
    const wanted = [...query.value.replace(/\s/g, '')].map(plain).join('');
    ranges = [];
    current = 0;
    if (wanted) {
      index ??= read();
      for (let at = index.words.indexOf(wanted); at >= 0 && ranges.length < MOST; at = index.words.indexOf(wanted, at + wanted.length)) {
        ranges.push(range(at, at + wanted.length - 1));
      }
      current = Math.max(0, ranges.findIndex(each => each.getBoundingClientRect().top > 60));
    }
    tell(wanted !== '');
  }

  function range(first, last) {
    const made = document.createRange();
    made.setStart(index.nodes[index.owner[first]], index.offset[first]);
    made.setEnd(index.nodes[index.owner[last]], index.offset[last] + 1);
    return made;
  }

  function tell(asked) {
    next.disabled = previous.disabled = ranges.length === 0;
    found.textContent = ranges.length ? `${current + 1} / ${ranges.length}` : asked ? found.dataset.nothing : '';
    highlights?.set('found', new Highlight(...ranges));
    highlights?.set('here', new Highlight(...ranges.slice(current, current + 1)));
    const at = ranges[current]?.getBoundingClientRect();
    if (at && (at.top < 80 || at.bottom > innerHeight - 80)) {
      scrollTo({ top: at.top + scrollY - innerHeight / 3, behavior: 'instant' });
    }
  }

  function step(by) {
    if (!ranges.length) return;
    current = (current + by + ranges.length) % ranges.length;
    tell(true);
  }

  document.querySelector('.search').hidden = false;
  query.addEventListener('input', find);
  query.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing) step(event.shiftKey ? -1 : 1);
  });
  next.addEventListener('click', () => step(1));
  previous.addEventListener('click', () => step(-1));
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    close();
    if (document.activeElement !== query) return;
    query.value = '';
    find();
    query.blur();
  });
})();
