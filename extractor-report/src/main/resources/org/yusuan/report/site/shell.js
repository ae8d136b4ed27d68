'use strict';
/** What is around every page: its name, the way to the others, the settings, the search. */
(Y => {
  const { h, clear, to } = Y;
  /** Pages that the navigation names, in its order. */
  Y.pages = ['overview', 'compare', 'projects', 'indicators', 'findings', 'documents'];

  Y.shell = current => h('header.top', {},
    h('a.skip', { href: '#main', onclick: event => { event.preventDefault(); document.getElementById('main').focus(); } }, Y.t('skip')),
    h('div.brand', {}, h('a', { href: to({ view: 'overview' }) }, h('span.mark', { 'aria-hidden': 'true' }, '算'), Y.t('name'))),
    h('nav', { 'aria-label': Y.t('nav') }, Y.pages.map(page => h('a', {
      href: to({ view: page }), 'aria-current': page === current && 'page',
    }, Y.t('nav.' + page)))),
    h('div.settings', {}, unit(), theme(), h('button.language', { type: 'button', lang: Y.lang() === 'zh' ? 'en' : 'zh-CN', onclick: turnLanguage }, Y.t('language'))));

  function choice(name, label, options, chosen, onchange) {
    return h('label.setting', {}, h('span.hidden', {}, label),
      h('select', { name, onchange: event => onchange(event.target.value) },
        options.map(([value, text]) => h('option', { value, selected: value === chosen }, text))));
  }

  const unit = () => choice('unit', Y.t('unit'), ['yuan', 'wan', 'yi'].map(each => [each, Y.t('unit.' + each)]), Y.unit(),
    value => { Y.keep('unit', value); Y.show(); });

  const theme = () => choice('theme', Y.t('theme'), ['auto', 'light', 'dark'].map(each => [each, Y.t('theme.' + each)]), Y.kept('theme') || 'auto',
    value => { Y.keep('theme', value); Y.applyTheme(); Y.redrawCharts(); });

  Y.applyTheme = () => {
    const chosen = Y.kept('theme') || 'auto';
    const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };

  function turnLanguage() {
    Y.keep('lang', Y.lang() === 'zh' ? 'en' : 'zh');
    Y.show();
  }

  Y.footer = () => h('footer', {}, h('p', {}, Y.t('footer')), h('p', {}, h('a', { href: 'assets/licences.txt' }, 'ECharts 5.5.0, Apache-2.0')));

  /** A heading of a page. */
  Y.heading = (title, lead) => h('div.heading', {}, h('h1', {}, title), lead && h('p.lead', {}, lead));

  /** A choice with a label before it. @param {[string, string][]} options value and text */
  Y.select = (label, options, chosen, onchange, name) => h('label.field', {}, h('span', {}, label),
    h('select', { name, onchange: event => onchange(event.target.value) },
      options.map(([value, text]) => h('option', { value, selected: value === chosen }, text))));

  /** A few choices side by side. */
  Y.segments = (label, options, chosen, onchange) => h('div.segments', { role: 'group', 'aria-label': label },
    options.map(([value, text]) => h('button', { type: 'button', 'data-value': value, 'aria-pressed': String(value === chosen), onclick: () => onchange(value) }, text)));

  Y.loading = () => h('p.loading', { role: 'status' }, Y.t('loading'));

  /** A link to a value on its page. */
  Y.pageLink = (d, page, ref) => h('a.page', { href: to({ view: 'doc', doc: d.id, ref }), title: `${Y.publisher(d)} · ${Y.sourceName(d)}` },
    d.format === 'pdf' ? Y.t('doc.page', page) : ref.split('!').pop());

  /** Waits for typing to pause. */
  Y.paused = (action, milliseconds = 160) => {
    let waiting;
    return (...args) => { clearTimeout(waiting); waiting = setTimeout(() => action(...args), milliseconds); };
  };

  const MOST = 8;

  /** The search over everything. Indexes are loaded at the first key. */
  Y.search = data => {
    const found = h('div.found', { role: 'status', 'aria-live': 'polite' });
    let asked = 0;
    const look = Y.paused(async text => {
      const mine = ++asked;
      const wanted = text.trim().toLowerCase();
      if (!wanted) { clear(found); return; }
      if (wanted.length < 2 && /[a-z0-9]/.test(wanted)) { clear(found, h('p', {}, Y.t('search.short'))); return; }
      const documents = data.documents.filter(d => Y.matches(wanted, Y.publisher(d), d.initials, Y.placeName(d), d.title, d.year, d.source));
      const groups = [group('organisations', documents.length, documents.slice(0, MOST).map(d => ({
        href: to({ view: 'doc', doc: d.id }), text: Y.publisher(d), note: [d.year, Y.code('disclosure', d.disclosure), Y.placeName(d)].filter(Boolean).join(' · '),
      })), to({ view: 'documents', text: wanted }))];
      if (mine === asked) tell(groups, wanted, false);
      for (const next of [projects, indicators]) {
        groups.push(await next(data, wanted));
        if (mine === asked) tell(groups, wanted, next === indicators);
      }
    });

    const group = (name, count, hits, all) => ({ name, count, hits, all });

    async function projects(run, wanted) {
      const hits = [];
      let count = 0;
      for (let file = 1; file <= run.projectFiles; file++) {
        for (const row of await Y.load('projects/' + file)) {
          if (!Y.matches(wanted, row[1], row[2] || '')) continue;
          count++;
          if (hits.length < MOST) {
            const d = run.documents[row[0]];
            hits.push({ href: to({ view: 'doc', doc: d.id, ref: row[8] }), text: row[1], note: `${Y.money(row[3])} ${Y.t('unit.' + Y.unit())} · ${Y.publisher(d)}` });
          }
        }
      }
      return group('projects', count, hits, to({ view: 'projects', text: wanted }));
    }

    async function indicators(run, wanted) {
      const hits = [];
      let count = 0;
      for (let file = 1; file <= run.indicators.index; file++) {
        for (const row of await Y.load('indicators/index-' + file)) {
          if (!Y.matches(wanted, row[0], row[1] || '')) continue;
          count++;
          if (hits.length < MOST) hits.push({ href: to({ view: 'indicators', name: row[0] }), text: row[0], note: `${Y.t('indicators.documents')} ${row[4]}` });
        }
      }
      return group('indicators', count, hits, to({ view: 'indicators', text: wanted }));
    }

    function tell(groups, wanted, isLast) {
      const full = groups.filter(each => each.hits.length);
      clear(found, full.map(each => h('section', {}, h('h2', {}, Y.t('search.' + each.name), ' ', h('span.count', {}, Y.count(each.count))),
        h('ul', {}, each.hits.map(hit => h('li', {}, h('a', { href: hit.href }, h('b', {}, hit.text), ' ', h('span', {}, hit.note))))),
        each.count > each.hits.length && h('a.all', { href: each.all }, Y.t('all') + ' ' + Y.count(each.count)))),
      !full.length && h('p', {}, isLast ? Y.t('search.none', wanted) : Y.t('loading')));
    }

    return h('div.search', { role: 'search' }, h('input', {
      type: 'search', placeholder: Y.t('search'), 'aria-label': Y.t('search.label'), autocomplete: 'off', spellcheck: 'false',
      oninput: event => look(event.target.value),
      onkeydown: event => { if (event.key === 'Escape') { event.target.value = ''; clear(found); } },
    }), found);
  };
})(Yusuan);
