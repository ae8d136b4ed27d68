'use strict';
/** The list of documents. */
(Y => {
  const { h, to } = Y;
  const FILTERS = ['province', 'year', 'disclosure', 'level', 'status'];

  const passes = (d, key, wanted) => {
    if (!wanted) return true;
    if (key === 'status' && wanted === 'unread') return d.status !== 'ok';
    return (d[key] || '-') === wanted;
  };

  Y.views.set('documents', async (main, params, data) => {
    const wanted = Object.fromEntries(FILTERS.map(key => [key, params[key] || '']));
    const rows = data.documents.filter(d => FILTERS.every(key => passes(d, key, wanted[key])))
      .filter(d => !params.text || Y.matches(params.text, Y.publisher(d), d.initials, Y.placeName(d), d.title, d.year, d.source));
    main.append(Y.heading(Y.t('documents.title'), Y.t('documents.lead')),
      h('div.filters', {}, FILTERS.map(key => filter(key, wanted, data)),
        (FILTERS.some(key => wanted[key]) || params.text) && h('a.button', { href: to({ view: 'documents' }) }, Y.t('documents.clear'))),
      list(rows).element);
  });

  function filter(key, wanted, data) {
    const values = [...new Set(data.documents.map(d => d[key] || '-'))].sort(Y.compareNames);
    const text = value => (value === '-' ? Y.t('other') : key === 'status' ? Y.t('status.' + value) : Y.code(key, value));
    const options = [['', Y.t('all')], ...values.map(value => [value, text(value)])];
    if (key === 'status') options.push(['unread', Y.t('status.partial') + Y.t('list.comma') + Y.t('status.failed')]);
    return Y.select(Y.t('filter.' + key), options, wanted[key], value => { location.hash = to({ ...Y.place(), [key]: value }); }, key);
  }

  const list = rows => Y.table({
    caption: Y.t('documents.title'), rows,
    text: d => [Y.publisher(d), d.initials, Y.placeName(d), d.title, d.source, d.year].join(' '),
    columns: [
      { key: 'publisher', label: Y.t('documents.publisher'), head: true, value: Y.publisher, cell: d => [h('a', { href: to({ view: 'doc', doc: d.id }) }, Y.publisher(d)), h('span.under', {}, d.title)] },
      { key: 'place', label: Y.t('overview.place'), value: Y.placeName },
      { key: 'year', label: Y.t('filter.year'), value: d => d.year },
      { key: 'disclosure', label: Y.t('filter.disclosure'), value: d => Y.code('disclosure', d.disclosure) },
      { key: 'tables', label: Y.t('doc.tables'), numeric: true, value: d => d.tables },
      { key: 'confidence', label: Y.t('doc.confidence'), numeric: true, value: d => (d.confidence ? Number(d.confidence) : null), cell: d => (d.confidence ? Y.percent(Number(d.confidence)) : '') },
      { key: 'status', label: Y.t('filter.status'), value: d => d.status, cell: d => [h('span.status', { class: d.status }, Y.t('status.' + d.status)), d.error && h('details.why', {}, h('summary', {}, Y.t('doc.reason')), d.error)] },
      { key: 'source', label: Y.t('documents.name'), value: d => d.source, cell: d => h('span.file', {}, Y.sourceName(d)) },
    ],
  });
})(Yusuan);
