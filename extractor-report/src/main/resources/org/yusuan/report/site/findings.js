'use strict';
/** What should be looked at: by rule, place and severity, each with its cells and its sum. */
(Y => {
  const { h, clear, to } = Y;
  const SEVERITIES = ['error', 'warning', 'info'];
  const SHOWN = 60;
  /** Units of money in yuan, and of numbers that are none. */
  const SIZES = [1, 1e3, 1e4, 1e8];

  /** Findings of a severity. Those of rules are about the publisher, those of codes about our reading. */
  Y.findings = async (data, severity) => {
    const all = [];
    for (let file = 1; file <= (data.findingFiles[severity] || 0); file++) {
      for (const row of await Y.load(`findings/${severity}-${file}`)) {
        const [index, rule, , message, expected, actual, difference, page, ref, refs, table] = row;
        all.push({
          d: data.documents[index], rule, severity, message: message || '', expected, actual, difference, page, ref, table,
          refs: (refs || ref || '').split(' ').filter(Boolean), isReading: !data.checks[rule] || rule.startsWith('reading_'),
        });
      }
    }
    return all;
  };

  /** The message without what the page itself says beside it. */
  Y.findingText = message => message.replace(/（规则 [^）]*）\s*$/, '').replace(/ \(rule [^)]*\)\s*$/, '');

  const address = finding => to({ view: 'doc', doc: finding.d.id, ref: finding.refs[0], refs: finding.refs.length > 1 ? finding.refs.join('|') : '', page: finding.refs.length ? '' : finding.page });

  Y.findingHead = finding => [
    h('p.rule-line', {}, h('span.severity', { class: finding.severity }, Y.t('severity.' + finding.severity)), h('b', {}, Y.rule(finding.rule)),
      h('span', {}, [Y.publisher(finding.d), finding.d.year].filter(Boolean).join(' · '))),
    h('p', {}, Y.findingText(finding.message)),
    h('p.actions', {}, h('a.button', { href: address(finding) }, Y.t('findings.look')))];

  Y.views.set('findings', async (main, params, data) => {
    const severity = params.severity || (data.errors ? 'error' : data.warnings ? 'warning' : 'info');
    const about = params.about || 'publisher';
    const list = h('div', {}, Y.loading());
    main.append(Y.heading(Y.t('findings.title'), Y.t('findings.lead')));
    const filters = h('div.filters');
    main.append(filters, list, checks(data));
    const all = (severity === 'all' ? (await Promise.all(SEVERITIES.map(each => Y.findings(data, each)))).flat() : await Y.findings(data, severity));
    const ofKind = all.filter(each => each.isReading === (about === 'reading'));
    const turn = parts => { location.hash = to({ ...Y.place(), ...parts }); };
    const options = (key, values, text) => [['', Y.t('all')], ...[...new Set(values)].sort().map(value => [value, text(value)])];
    const place = finding => finding.d.province || '-';
    clear(filters,
      Y.segments(Y.t('filter.severity'), ['error', 'warning', 'info', 'all'].map(each => [each, each === 'all' ? Y.t('all') : `${Y.t('severity.' + each)} ${Y.count(data.findings[each] || 0)}`]), severity, value => turn({ severity: value, rule: '' })),
      Y.segments(Y.t('doc.findings'), [['publisher', Y.t('findings.publisher')], ['reading', Y.t('findings.reading')]], about, value => turn({ about: value, rule: '' })),
      Y.select(Y.t('filter.rule'), options('rule', ofKind.map(each => each.rule), Y.rule), params.rule || '', value => turn({ rule: value }), 'rule'),
      Y.select(Y.t('filter.province'), options('province', ofKind.map(place), value => (value === '-' ? Y.t('other') : value)), params.province || '', value => turn({ province: value }), 'province'));
    const shown = ofKind.filter(each => (!params.rule || each.rule === params.rule) && (!params.province || place(each) === params.province));
    draw(list, shown, data, SHOWN);
  });

  function draw(list, findings, data, limit) {
    clear(list, h('p.told', { role: 'status' }, Y.t('findings.told', Y.count(findings.length))),
      findings.length ? h('ul.findings.card', {}, findings.slice(0, limit).map(finding => item(finding))) : h('p', {}, Y.t('findings.none')),
      findings.length > limit && h('button.more', { type: 'button', onclick: () => draw(list, findings, data, limit + SHOWN) }, Y.t('table.more', Y.count(findings.length - limit))));
  }

  function item(finding) {
    const amount = value => (/^-?\d+(\.\d+)?$/.test(value || '') ? `${Y.money(value)} ${Y.t('unit.' + Y.unit())}` : value);
    const isMoney = /\.\d\d$/.test(finding.difference || finding.expected || '');
    const told = value => (isMoney ? amount(value) : value);
    const sum = h('div.sum', {});
    return h('li', { class: finding.severity }, Y.findingHead(finding).slice(0, 2),
      (finding.expected || finding.actual) && h('dl.three', {}, ['expected', 'actual', 'difference'].filter(key => finding[key]).map(key => h('div', {}, h('dt', {}, Y.t('findings.' + key)), h('dd.number', {}, told(finding[key]))))),
      h('p.actions', {}, h('a.button', { href: address(finding) }, Y.t('findings.look')),
        finding.refs.length > 1 && h('button', { type: 'button', 'aria-expanded': 'false', onclick: event => write(event.target, sum, finding) }, Y.t('findings.sum'))),
      sum);
  }

  /** The cells that a finding rests on, each with what its row is called, and what they make together. */
  async function write(button, sum, finding) {
    if (sum.firstChild) {
      clear(sum);
      button.setAttribute('aria-expanded', 'false');
      return;
    }
    button.setAttribute('aria-expanded', 'true');
    clear(sum, Y.loading());
    const opened = await Y.openDocument(finding.d);
    const rows = [];
    for (const ref of finding.refs) {
      const found = await opened.find(ref);
      if (!found) {
        const stated = opened.head.statements.find(each => each.ref === ref);
        if (stated) rows.push({ ref, text: stated.amount ? Y.money(stated.amount) + ' ' + Y.t('unit.' + Y.unit()) : stated.count || '', name: stated.text, page: stated.page });
        continue;
      }
      const row = (await opened.cells(found.table.ordinal)).filter(cell => cell.row === found.cell.row);
      const name = row.filter(cell => cell.role !== 'heading' && cell !== found.cell && !/^[-−]?[\d.,，%]*$/.test(cell.text)).map(cell => cell.text).join(' ');
      rows.push({ ref, text: found.cell.text, name, page: found.cell.areas.length ? found.cell.areas[0][0] : found.table.page_first });
    }
    const numbers = rows.map(row => Number(row.text.replace(/[,，\s]/g, '')));
    const parts = numbers.slice(1);
    const total = parts.reduce((all, each) => all + Math.round(each * 1e6), 0) / 1e6;
    // only what the rule added is written as a sum: its result, in one of the units, is what was expected
    const canAdd = rows.length > 2 && SIZES.some(size => Math.abs(total * size - Number(finding.expected)) <= size / 100);
    clear(sum, h('table.sumtable', {}, h('caption', {}, Y.t('findings.cells')), h('tbody', {}, rows.map((row, index) => h('tr', {},
      h('th', { scope: 'row' }, row.name || row.ref), h('td.number', {}, (index > 1 && canAdd ? '+ ' : '') + row.text), h('td', {}, Y.pageLink(finding.d, row.page, row.ref)))),
    canAdd && [h('tr.line', {}, h('th', { scope: 'row' }, Y.t('findings.parts')), h('td.number', {}, '= ' + total.toLocaleString('en-US', { maximumFractionDigits: 6 })), h('td')),
      h('tr', {}, h('th', { scope: 'row' }, Y.t('findings.whole')), h('td.number', {}, rows[0].text), h('td'))])));
  }

  function checks(data) {
    const rows = Object.entries(data.checks).map(([rule, outcomes]) => ({ rule, holds: outcomes.holds || 0, fails: outcomes.fails || 0, undecided: outcomes.not_decidable || 0 }));
    const number = key => ({ key, label: Y.t('findings.' + key), numeric: true, value: row => row[key], cell: row => Y.count(row[key]) });
    return h('details.card', {}, h('summary', {}, Y.t('findings.checks')), Y.table({
      caption: Y.t('findings.checks'), rows, sort: '-fails',
      columns: [{ key: 'rule', label: Y.t('filter.rule'), head: true, value: row => Y.rule(row.rule) }, number('holds'), number('fails'), number('undecided')],
    }).element);
  }
})(Yusuan);
