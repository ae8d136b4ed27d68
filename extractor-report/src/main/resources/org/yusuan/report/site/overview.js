'use strict';
/** The first page: what there is, what to ask, what did not work. */
(Y => {
  const { h, to } = Y;

  Y.views.set('overview', async (main, params, data) => {
    const documents = data.documents;
    const organisations = new Set(documents.map(d => d.organisation).filter(Boolean)).size;
    const years = documents.map(d => d.year).filter(Boolean).sort();
    const span = years.length === 0 ? Y.t('overview.noyear') : years[0] === years[years.length - 1] ? Y.t('overview.year', years[0]) : Y.t('overview.years', years[0], years[years.length - 1]);
    main.append(
      h('div.hero', {},
        h('h1', {}, Y.t('overview.title', Y.count(documents.length), Y.count(data.lines + data.indicators.rows))),
        h('p.lead', {}, Y.t('overview.lead', new Set(documents.map(d => d.province).filter(Boolean)).size, Y.count(organisations), span)),
        Y.search(data)),
      questions(data),
      h('div.columns', {},
        h('section.card.wide', {}, h('h2', {}, Y.t('overview.matrix')), matrix(documents)),
        h('div.stackcol', {},
          h('section.card', {}, h('h2', {}, Y.t('overview.reading')), reading(data)),
          h('section.card', {}, h('h2', {}, Y.t('overview.kinds')), counts(documents, 'disclosure')),
          h('section.card', {}, h('h2', {}, Y.t('overview.levels')), counts(documents, 'level')))));
    const findings = h('section.card', {}, h('h2', {}, Y.t('overview.findings')), Y.loading());
    main.append(findings);
    await worst(findings, data);
  });

  function questions(data) {
    const status = name => data.documents.filter(d => d.status === name).length;
    const card = (key, href, note) => h('a.question', { href }, h('b', {}, Y.t('ask.' + key)), h('span', {}, note));
    return h('section', { 'aria-label': Y.t('overview.ask') }, h('div.questions', {},
      data.items['three_public-reception'] && card('reception', to({ view: 'compare', topic: 'three_public', item: 'reception' }), Y.t('ask.reception.note', Y.count(data.items['three_public-reception']))),
      data.projectFiles > 0 && card('projects', to({ view: 'projects' }), Y.t('ask.projects.note')),
      card('errors', to({ view: 'findings' }), Y.t('ask.errors.note', Y.count(data.errors), Y.count(data.warnings))),
      card('unread', to({ view: 'documents', status: 'unread' }), Y.t('ask.unread.note', status('partial'), status('failed')))));
  }

  function tallied(documents, key) {
    const tally = new Map();
    documents.forEach(d => tally.set(d[key], (tally.get(d[key]) || 0) + 1));
    return [...tally].sort((a, b) => b[1] - a[1] || Y.compareNames(a[0], b[0]));
  }

  function counts(documents, key) {
    const tally = tallied(documents, key);
    return h('ul.bars', {}, tally.map(([value, count]) => h('li', {},
      h('a', { href: to({ view: 'documents', [key]: value || '-' }) }, value ? Y.code(key, value) : Y.t('other')),
      Y.bar(count, tally[0][1]), h('span.number', {}, Y.count(count)))));
  }

  function matrix(documents) {
    // the latest first; those without a year last
    const years = [...new Set(documents.map(d => d.year))].sort().reverse();
    const places = tallied(documents, 'province').sort((a, b) => !a[0] - !b[0] || b[1] - a[1] || Y.compareNames(a[0], b[0]));
    const number = new Map();
    documents.forEach(d => number.set(d.province + '|' + d.year, (number.get(d.province + '|' + d.year) || 0) + 1));
    const most = Math.max(1, ...number.values());
    const yearName = year => year || Y.t('overview.noyear');
    const placeName = place => place || Y.t('overview.noplace');
    return h('div.scroll', { tabindex: 0, role: 'region', 'aria-label': Y.t('overview.matrix') }, h('table.matrix', {},
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, Y.t('overview.place')), years.map(year => h('th', { scope: 'col' }, yearName(year))), h('th', { scope: 'col' }, Y.t('overview.total')))),
      h('tbody', {}, places.map(([place, count]) => h('tr', {}, h('th', { scope: 'row' }, h('a', { href: to({ view: 'documents', province: place || '-' }) }, placeName(place))),
        years.map(year => {
          const here = number.get(place + '|' + year);
          const cell = h('td', {}, here && h('a', {
            href: to({ view: 'documents', province: place || '-', year: year || '-' }), 'aria-label': Y.t('overview.cell', placeName(place), yearName(year), here),
          }, here));
          if (here) cell.dataset.shade = String(1 + Math.min(3, Math.floor(4 * Math.log(here + 1) / Math.log(most + 2))));
          return cell;
        }), h('td.sum', {}, count))))));
  }

  function reading(data) {
    const all = data.documents.length || 1;
    const statuses = ['ok', 'partial', 'failed'].map(status => [status, data.documents.filter(d => d.status === status).length]);
    const held = sum(data, 'holds');
    const failed = sum(data, 'fails');
    const strip = h('div.strip', { 'aria-hidden': 'true' }, statuses.map(([status, count]) => {
      const part = h('span', { class: status });
      part.style.flexGrow = count / all;
      return count ? part : null;
    }));
    return [strip,
      h('ul.key', {}, statuses.map(([status, count]) => h('li', { class: status }, h('a', { href: to({ view: 'documents', status }) }, Y.t('status.' + status)), ' ', h('b', {}, Y.count(count))))),
      h('p.small', {}, Y.t('overview.checks', Y.count(Object.keys(data.checks).length), Y.count(held), Y.count(failed)))];
  }

  const sum = (data, outcome) => Object.values(data.checks).reduce((all, rule) => all + (rule[outcome] || 0), 0);

  async function worst(section, data) {
    const rows = (await Y.findings(data, 'error')).concat(data.errors < 6 ? await Y.findings(data, 'warning') : []).filter(f => !f.isReading);
    section.lastChild.remove();
    section.append(rows.length
      ? h('ul.findings', {}, rows.slice(0, 6).map(finding => h('li', {}, Y.findingHead(finding, data))))
      : h('p', {}, Y.t('overview.findings.none')),
    h('p', {}, h('a', { href: to({ view: 'findings' }) }, Y.t('overview.findings.all'))));
  }
})(Yusuan);
