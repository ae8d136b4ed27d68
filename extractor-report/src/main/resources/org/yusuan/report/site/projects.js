'use strict';
/** Projects of all organisations, those with most money first. */
(Y => {
  const { h, to } = Y;
  const CHARTED = 15;

  Y.projectsOf = async (data, file) => (await Y.load('projects/' + file)).map(([index, name, initials, amount, raw, year, unit, page, ref, from, amountPage, amountRef]) => ({
    d: data.documents[index], name, initials: initials || '', amount: Number(amount), raw, year: year || '', unit: unit || '', page, ref, from,
    // a form begins elsewhere than its amount stands
    amountPage: amountPage || page, amountRef: amountRef || ref,
  }));

  Y.views.set('projects', async (main, params, data) => {
    const loaded = Math.min(data.projectFiles, Math.max(1, Number(params.files) || (params.text || params.year ? data.projectFiles : 1)));
    const all = [];
    for (let file = 1; file <= loaded; file++) all.push(...await Y.projectsOf(data, file));
    const years = [...new Set(all.map(each => each.year))].sort().reverse();
    const rows = all.filter(each => (!params.year || each.year === params.year) && (!params.province || (each.d.province || '-') === params.province))
      .filter(each => !params.text || Y.matches(params.text, each.name, each.initials));
    const turn = parts => { location.hash = to({ ...Y.place(), ...parts }); };
    const provinces = [...new Set(all.map(each => each.d.province || '-'))].sort(Y.compareNames);
    main.append(Y.heading(Y.t('projects.title'), Y.t('projects.lead')),
      h('div.filters', {},
        Y.select(Y.t('filter.year'), [['', Y.t('all')], ...years.map(year => [year, year || Y.t('overview.noyear')])], params.year || '', value => turn({ year: value }), 'year'),
        Y.select(Y.t('filter.province'), [['', Y.t('all')], ...provinces.map(each => [each, each === '-' ? Y.t('other') : each])], params.province || '', value => turn({ province: value }), 'province'),
        params.text && h('a.button', { href: to({ view: 'projects' }) }, `“${params.text}” ×`)));
    if (!rows.length) {
      main.append(h('p', {}, Y.t('compare.nodata')));
      return;
    }
    main.append(chart(rows), table(rows).element);
    if (loaded < data.projectFiles) {
      main.append(h('p', {}, Y.t('projects.loaded', loaded, data.projectFiles), ' ', h('a.button', { href: to({ ...Y.place(), files: loaded + 1 }) }, Y.t('projects.more'))));
    }
  });

  function table(rows) {
    const largest = rows[0].amount;
    return Y.table({
      caption: `${Y.t('projects.title')} (${Y.t('unit.' + Y.unit())})`, rows, sort: '-amount', text: row => [row.name, row.initials, Y.publisher(row.d), row.unit, row.d.initials].join(' '),
      columns: [
        { key: 'name', label: Y.t('projects.name'), head: true, value: row => row.name, cell: row => h('a', { href: to({ view: 'doc', doc: row.d.id, ref: row.ref }) }, row.name) },
        { key: 'publisher', label: Y.t('documents.publisher'), value: row => Y.publisher(row.d), cell: row => [Y.publisher(row.d), row.unit && row.unit !== Y.publisher(row.d) && h('span.under', {}, row.unit)] },
        { key: 'year', label: Y.t('filter.year'), value: row => row.year },
        { key: 'amount', label: Y.t('compare.amount'), numeric: true, value: row => row.amount, cell: row => h('a.value', { href: to({ view: 'doc', doc: row.d.id, ref: row.amountRef }) }, Y.barred(row.amount, largest, row.raw)) },
        { key: 'from', label: Y.t('projects.from'), value: row => row.from, cell: row => h('span.small.nowrap', {}, Y.t('projects.' + row.from)) },
        { key: 'page', label: Y.t('compare.where'), cell: row => Y.pageLink(row.d, row.amountPage, row.amountRef) },
      ],
    });
  }

  function chart(rows) {
    const first = [...rows].sort((a, b) => b.amount - a.amount).slice(0, CHARTED);
    return Y.figure({
      title: Y.t('projects.chart'), note: Y.t('compare.chart.first', first.length, Y.t('unit.' + Y.unit())), file: 'projects', height: 96 + first.length * 26, growing: true,
      source: Y.sourceLine(first.map(each => each.d)), told: first.map(each => `${each.name} ${Y.money(each.amount)}`).join('; '),
      rows: [[Y.t('projects.name'), Y.t('documents.publisher'), Y.t('filter.year'), Y.t('compare.amount') + ' (' + Y.t('unit.yuan') + ')', Y.t('doc.original'), Y.t('compare.where')],
        ...rows.map(each => [each.name, Y.publisher(each.d), each.year, each.amount, each.d.source, each.amountPage])],
      option: width => Y.rankedBars(first.map(each => ({ name: each.name, value: each.amount })), width),
      onclick: params => { const it = first[params.dataIndex]; location.hash = to({ view: 'doc', doc: it.d.id, ref: it.amountRef }); },
    });
  }
})(Yusuan);
