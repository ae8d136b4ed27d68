'use strict';
/** The same indicator across organisations. */
(Y => {
  const { h, to } = Y;

  Y.views.set('indicators', async (main, params, data) => {
    if (params.name) {
      await one(main, params.name, data);
      return;
    }
    const rows = [];
    for (let file = 1; file <= data.indicators.index; file++) rows.push(...await Y.load('indicators/index-' + file));
    const wanted = params.text ? rows.filter(row => Y.matches(params.text, row[0], row[1] || '')) : rows;
    main.append(Y.heading(Y.t('indicators.title'), Y.t('indicators.lead')), Y.table({
      caption: Y.t('indicators.title'), rows: wanted, text: row => row[0] + ' ' + (row[1] || ''),
      columns: [
        { key: 'name', label: Y.t('indicators.name'), head: true, value: row => row[0], cell: row => h('a', { href: to({ view: 'indicators', name: row[0] }) }, row[0]) },
        { key: 'documents', label: Y.t('indicators.documents'), numeric: true, value: row => row[4] },
        { key: 'rows', label: Y.t('indicators.rows'), numeric: true, value: row => row[3] },
      ],
    }).element);
  });

  async function fileOf(name, data) {
    for (let file = 1; file <= data.indicators.index; file++) {
      const row = (await Y.load('indicators/index-' + file)).find(each => each[0] === name);
      if (row) return row[2];
    }
    return 0;
  }

  async function one(main, name, data) {
    const file = await fileOf(name, data);
    const rows = (file ? await Y.load('indicators/' + file) : []).filter(row => row[1] === name).map(row => ({
      d: data.documents[row[0]], project: row[2] || '', year: row[3] || '', horizon: row[4], level2: row[5], value: row[6] || '', comparator: row[7] || '', number: row[8], high: row[9],
      unit: row[10] || '', type: row[11] || '', weight: row[12], actual: row[13] || '', actualNumber: row[14], score: row[15], deviation: row[16] || '', page: row[17], ref: row[18],
    }));
    const numbers = rows.filter(row => row.number !== undefined && row.number !== null);
    const units = tally(numbers);
    main.append(h('p', {}, h('a', { href: to({ view: 'indicators' }) }, '← ' + Y.t('indicators.back'))), Y.heading(name, facts(rows, numbers, units)));
    if (units.length && units[0][1] > 2) main.append(chart(name, numbers.filter(row => row.unit === units[0][0]), units[0][0]));
    main.append(table(name, rows).element);
  }

  function tally(rows) {
    const units = new Map();
    rows.forEach(row => units.set(row.unit, (units.get(row.unit) || 0) + 1));
    return [...units].sort((a, b) => b[1] - a[1]);
  }

  function facts(rows, numbers, units) {
    const parts = [];
    const ofUnit = units.length ? numbers.filter(row => row.unit === units[0][0]).map(row => Number(row.number)).sort((a, b) => a - b) : [];
    if (ofUnit.length) parts.push(Y.t('indicators.distribution', ofUnit.length, ofUnit[0] + units[0][0], ofUnit[Math.floor((ofUnit.length - 1) / 2)] + units[0][0], ofUnit[ofUnit.length - 1] + units[0][0]));
    if (units.length > 1) parts.push(Y.t('indicators.units', units.map(([unit, count]) => `${unit || '—'} ×${count}`).join(Y.t('list.comma'))));
    const reached = rows.filter(row => row.actual).length;
    if (reached) parts.push(Y.t('indicators.reached', reached, rows.filter(row => row.score).length));
    return parts.join(' ');
  }

  function chart(name, rows, unit) {
    return Y.figure({
      title: Y.t('indicators.chart', name, unit || '—'), file: 'indicator', height: 230, source: Y.sourceLine(rows.map(row => row.d)), told: rows.map(row => `${Y.publisher(row.d)} ${row.value}`).slice(0, 40).join('; '),
      rows: [[Y.t('documents.publisher'), Y.t('indicators.project'), Y.t('indicators.value'), Y.t('indicators.actual'), Y.t('doc.original'), Y.t('compare.where')],
        ...rows.map(row => [Y.publisher(row.d), row.project, row.value, row.actual, row.d.source, row.page])],
      option: () => Y.strip(rows.map(row => ({ name: `${Y.publisher(row.d)} ${row.project}`, value: Number(row.number) })), unit),
      onclick: params => { const row = rows[params.dataIndex]; location.hash = to({ view: 'doc', doc: row.d.id, ref: row.ref }); },
    });
  }

  const table = (name, rows) => Y.table({
    caption: name, rows, text: row => [Y.publisher(row.d), row.d.initials, row.project, row.value].join(' '),
    columns: [
      { key: 'publisher', label: Y.t('documents.publisher'), head: true, value: row => Y.publisher(row.d) },
      { key: 'project', label: Y.t('indicators.project'), value: row => row.project },
      { key: 'year', label: Y.t('filter.year'), value: row => row.year, cell: row => [row.year, row.horizon !== 'annual' && h('span.under', {}, Y.code('horizon', row.horizon))] },
      { key: 'value', label: Y.t('indicators.value'), numeric: true, value: row => (row.number === undefined || row.number === null ? null : Number(row.number)), cell: row => row.value },
      { key: 'actual', label: Y.t('indicators.actual'), numeric: true, value: row => (row.actualNumber === undefined || row.actualNumber === null ? null : Number(row.actualNumber)), cell: row => row.actual && [row.actual, row.deviation && h('span.under', {}, row.deviation)] },
      { key: 'score', label: Y.t('indicators.score'), numeric: true, value: row => (row.score ? Number(row.score) : null), cell: row => (row.score || row.weight ? `${row.score || '—'} / ${row.weight || '—'}` : '') },
      { key: 'page', label: Y.t('compare.where'), cell: row => Y.pageLink(row.d, row.page, row.ref) },
    ],
  });
})(Yusuan);
