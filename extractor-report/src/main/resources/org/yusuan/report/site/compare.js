'use strict';
/** Organisations and places beside each other, like beside like. */
(Y => {
  const { h, clear, to } = Y;
  const TOPICS = {
    three_public: ['three_public_total', 'overseas_travel', 'vehicles', 'vehicle_purchase', 'vehicle_operation', 'reception', 'meetings', 'training', 'agency_operating_costs'],
    function: null,
    structure: ['total', 'basic_expenditure', 'personnel', 'operating', 'project_expenditure'],
    revenue: ['total', 'general_public_budget', 'government_funds', 'state_capital_operations', 'special_fiscal_account', 'institutional_income', 'business_income', 'superior_subsidy', 'affiliate_remittance', 'other_income', 'unit_funds', 'carryover'],
  };
  /** Items that are parts of a whole and of no other part: of these shares are told. */
  const PARTS = {
    three_public: ['overseas_travel', 'vehicles', 'reception'],
    structure: ['personnel', 'operating', 'basic_expenditure', 'project_expenditure'],
    revenue: ['general_public_budget', 'government_funds', 'state_capital_operations', 'special_fiscal_account', 'institutional_income', 'business_income', 'superior_subsidy', 'affiliate_remittance', 'other_income', 'unit_funds', 'carryover'],
  };
  const CHARTED = 20;
  const MOST_SLOPES = 8;
  const MOST_PICKED = 8;
  /** Parts of a chart: more colours could not be told apart. */
  const MOST_PARTS = 8;

  const itemName = (topic, item) => (topic === 'function' ? Y.functionName(item) : topic === 'three_public' ? (item === 'three_public_total' ? Y.t('item.three_public_total') : Y.code('item', item)) : item === 'total' ? Y.t('item.total') : Y.code('measure', item));

  const itemsOf = (topic, data) => (TOPICS[topic] || Object.keys(data.items).filter(name => name.startsWith(topic + '-')).map(name => name.slice(topic.length + 1)).sort())
    .filter(item => data.items[`${topic}-${item}`]);

  const fact = (row, data) => ({
    d: data.documents[row[0]], name: row[1] || '', subject: row[2] || '', account: row[3] || '', coverage: row[4] || '', year: row[5] || '', stage: row[6] || '',
    amount: Number(row[7]), raw: row[8], page: row[9], ref: row[10], others: row[11] || 0,
  });

  const who = each => each.subject || Y.publisher(each.d);
  /** By which figures of the same are known; those who are not named are not the same. */
  const sameAs = each => (each.subject || !Y.isUnnamed(each.d) ? who(each) : each.d.id) + each.d.province;
  const basisOf = each => [each.year, each.stage, each.coverage, each.account].join('|');
  /** What must agree before a change may be computed: all but the year. */
  const kindOf = basis => basis.split('|').slice(1).join('|');

  /** Whether nothing says how far the money reaches: 全市 may stand beside 本级. */
  const isUnstated = basis => basis.split('|')[2] === '';

  const basisName = basis => {
    const [year, stage, coverage, account] = basis.split('|');
    return [year || Y.t('overview.noyear'), Y.code('stage', stage), coverage ? Y.code('coverage', coverage) : Y.t('coverage.none'), Y.t('account.' + account)].join(' · ');
  };

  Y.views.set('compare', async (main, params, data) => {
    const topics = Object.keys(TOPICS).filter(topic => itemsOf(topic, data).length);
    if (!topics.length) {
      main.append(Y.heading(Y.t('compare.title'), Y.t('compare.nodata')));
      return;
    }
    const topic = topics.includes(params.topic) ? params.topic : topics[0];
    const mode = params.mode === 'beside' ? 'beside' : 'rank';
    const turn = parts => { location.hash = to({ ...Y.place(), view: 'compare', ...parts }); };
    main.append(Y.heading(Y.t('compare.title'), Y.t('compare.lead')),
      h('div.filters', {},
        Y.segments(Y.t('compare.topic'), topics.map(each => [each, Y.t('topic.' + each)]), topic, value => turn({ topic: value, item: '', basis: '', against: '' })),
        Y.segments(Y.t('compare.mode'), [['rank', Y.t('compare.rank')], ['beside', Y.t('compare.beside')]], mode, value => turn({ mode: value }))));
    await (mode === 'rank' ? rank : beside)(main, { ...params, topic }, data, turn);
  });

  async function rank(main, params, data, turn) {
    const { topic } = params;
    const items = itemsOf(topic, data);
    const preferred = topic === 'three_public' ? 'reception' : topic === 'function' ? items[0] : 'total';
    const item = items.includes(params.item) ? params.item : items.includes(preferred) ? preferred : items[0];
    const facts = (await Y.load(`facts/${topic}-${item}`)).map(row => fact(row, data));
    const bases = new Map();
    facts.forEach(each => bases.set(basisOf(each), (bases.get(basisOf(each)) || 0) + 1));
    const ordered = [...bases].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1));
    const basis = bases.has(params.basis) ? params.basis : ordered[0][0];
    const against = bases.has(params.against) && params.against !== basis ? params.against : '';
    const likes = ordered.filter(([each]) => each !== basis).map(([each]) => [each, basisName(each) + (kindOf(each) === kindOf(basis) ? '' : ' — ' + Y.t('compare.unlike'))]);
    main.append(h('div.chips', { role: 'group', 'aria-label': Y.t('compare.item') }, items.map(each => h('button', {
      type: 'button', 'data-item': each, 'aria-pressed': String(each === item), onclick: () => turn({ item: each }),
    }, itemName(topic, each), ' ', h('span.count', {}, Y.count(data.items[`${topic}-${each}`]))))),
    h('div.filters', {},
      Y.select(Y.t('compare.basis'), ordered.map(([each, count]) => [each, `${basisName(each)} (${Y.count(count)})`]), basis, value => turn({ basis: value, against: '' }), 'basis'),
      likes.length > 0 && Y.select(Y.t('compare.against'), [['', Y.t('compare.against.none')], ...likes], against, value => turn({ against: value }), 'against')));
    const earlier = new Map(facts.filter(each => basisOf(each) === against).map(each => [sameAs(each), each]));
    const isLike = against && kindOf(against) === kindOf(basis);
    const rows = distinct(facts.filter(each => basisOf(each) === basis)).map(each => ({ ...each, earlier: earlier.get(sameAs(each)) }));
    rows.sort((a, b) => b.amount - a.amount || Y.compareNames(who(a), who(b)));
    const sure = rows.filter(row => !row.others);
    const title = itemName(topic, item);
    if (isUnstated(basis)) main.append(h('p.warn', { role: 'note' }, Y.t('compare.unstated')));
    if (sure.length) main.append(rankChart(sure, title, basis, against, isLike), rankTable(sure, title, basis, against, isLike, { ...params, data }, turn));
    if (rows.length > sure.length) main.append(contested(rows.filter(row => row.others)));
  }

  const departmentAndYear = d => [d.organisation, d.province, d.city, d.county, d.year].join('|');

  /** The documents that say how many people the budget pays for, by department and year, for each set of data. */
  const staffed = new WeakMap();
  function staffedOf(data) {
    if (!staffed.has(data)) {
      const by = new Map();
      data.documents.filter(d => d.staff).forEach(d => {
        const key = departmentAndYear(d);
        if (!by.has(key)) by.set(key, []);
        by.get(key).push(d);
      });
      staffed.set(data, by);
    }
    return staffed.get(data);
  }

  /**
   * The people that the budget pays for, as a department says: in the document itself, or in the only one of the same department
   * and year that says so.
   *
   * @returns {{people: number, ref: string, d: Object}|null}
   */
  Y.staffOf = (d, year, data) => {
    if (!d.organisation || (year && d.year && year !== d.year)) return null;
    const said = d.staff ? [d] : staffedOf(data).get(departmentAndYear(d)) || [];
    const numbers = new Set(said.map(other => other.staff[0]));
    return numbers.size === 1 ? { people: said[0].staff[0], ref: said[0].staff[2], d: said[0] } : null;
  };

  /** Files with several figures for the same have no rank: which one counts, their pages tell. */
  const contested = rows => h('section.card', {}, h('h2', {}, Y.t('compare.contested')), h('p.small', {}, Y.t('compare.contested.note')),
    h('ul', {}, rows.map(row => h('li', {}, who(row), ' ', h('span.number', {}, Y.money(row.amount)), ' ', h('span.flag', {}, '≠'), ' ', h('small', {}, Y.t('compare.others', row.others)), ' ', Y.pageLink(row.d, row.page, row.ref)))));

  /** Once for each subject: the same disclosure may have been read under two names. */
  function distinct(facts) {
    const seen = new Map();
    facts.forEach(each => {
      const key = [sameAs(each), each.d.city, each.d.county, each.amount].join('|');
      if (!seen.has(key)) seen.set(key, each);
    });
    return [...seen.values()];
  }

  function rankTable(rows, title, basis, against, isLike, params, turn) {
    const largest = Math.max(0, ...rows.map(row => row.amount));
    const picked = new Set((params.of || '').split(',').filter(Boolean));
    const go = h('button.primary', { type: 'button', hidden: !picked.size, onclick: () => turn({ mode: 'beside', of: [...picked].join(',') }) });
    const tell = () => { go.hidden = !picked.size; clear(go, Y.t('compare.picked', picked.size)); };
    tell();
    const pick = row => h('input', {
      type: 'checkbox', checked: picked.has(row.d.id), 'aria-label': Y.t('compare.pick.label', who(row)),
      onchange: event => {
        if (event.target.checked && picked.size < MOST_PICKED) picked.add(row.d.id);
        else { picked.delete(row.d.id); event.target.checked = false; }
        tell();
      },
    });
    const change = row => (isLike && row.earlier && row.earlier.amount > 0 ? (row.amount - row.earlier.amount) / row.earlier.amount : null);
    const columns = [
      { key: 'pick', label: Y.t('compare.pick'), cell: pick },
      { key: 'number', label: Y.t('compare.rank.number'), numeric: true, cell: row => String(1 + rows.findIndex(each => each.amount === row.amount)) },
      { key: 'who', label: Y.t('documents.publisher'), head: true, value: who, cell: row => [h('a', { href: to({ view: 'doc', doc: row.d.id, ref: row.ref }) }, who(row)), h('span.under', {}, Y.isUnnamed(row.d) && !row.subject ? row.d.title || Y.sourceName(row.d) : Y.placeName(row.d))] },
      { key: 'amount', label: `${Y.t('compare.amount')} (${Y.t('unit.' + Y.unit())})`, numeric: true, value: row => row.amount,
        cell: row => Y.barred(row.amount, largest, row.raw) },
    ];
    if (against) {
      columns.push({ key: 'earlier', label: `${Y.t('compare.earlier')} ${against.split('|')[0]}${isLike ? '' : ' ⚠ ' + Y.code('stage', against.split('|')[1])}`, numeric: true, value: row => row.earlier && row.earlier.amount, cell: row => row.earlier && h('a', { class: !isLike && 'unlike', href: to({ view: 'doc', doc: row.earlier.d.id, ref: row.earlier.ref }) }, Y.money(row.earlier.amount)) });
      if (isLike) columns.push({ key: 'change', label: Y.t('compare.change'), numeric: true, value: change, cell: row => Y.percent(change(row), true) });
    }
    const staff = params.topic === 'three_public' ? row => Y.staffOf(row.d, row.year, params.data) : () => null;
    const perHead = row => (staff(row) ? row.amount / staff(row).people : null);
    if (rows.some(staff)) {
      columns.push({ key: 'head', label: Y.t('compare.head'), numeric: true, value: perHead, cell: row => staff(row) && [Y.yuan(perHead(row)),
        h('span.under', {}, h('a', { href: to({ view: 'doc', doc: staff(row).d.id, ref: staff(row).ref }) }, Y.t('compare.people', Y.count(staff(row).people))))] });
    }
    columns.push({ key: 'page', label: Y.t('compare.where'), cell: row => Y.pageLink(row.d, row.page, row.ref) });
    const table = Y.table({ caption: `${title} · ${basisName(basis)} (${Y.t('unit.' + Y.unit())})`, rows, sort: '-amount', columns, text: row => [who(row), row.d.initials, Y.placeName(row.d)].join(' ') });
    return h('div', {}, against && !isLike && h('p.warn', { role: 'note' }, Y.t('compare.mixed')), h('div.pickbar', {}, go), table.element);
  }

  function rankChart(rows, title, basis, against, isLike) {
    const head = [Y.t('compare.rank.number'), Y.t('documents.publisher'), Y.t('overview.place'), Y.t('compare.basis'), `${Y.t('compare.amount')} (${Y.t('unit.yuan')})`, Y.t('doc.text'), Y.t('doc.original'), Y.t('compare.where'), Y.t('doc.in')];
    const figure = {
      file: 'ranking', source: Y.sourceLine(rows.map(row => row.d)),
      rows: [head, ...rows.map((row, index) => [index + 1, who(row), Y.placeName(row.d), basisName(basis), row.amount, row.raw, row.d.source, row.page, row.ref])],
    };
    const pairs = isLike ? rows.filter(row => row.earlier).slice(0, MOST_SLOPES) : [];
    if (pairs.length > 1) {
      const years = [against.split('|')[0], basis.split('|')[0]];
      return Y.figure({ ...figure, file: 'change', title: Y.t('compare.chart.rank', title, years.join('–')), note: Y.t('compare.chart.first', pairs.length, Y.t('unit.' + Y.unit())), height: 460,
        told: pairs.map(row => `${who(row)} ${Y.money(row.earlier.amount)}→${Y.money(row.amount)}`).join('; '),
        growing: true,
        option: width => Y.slope(pairs.map(row => ({ name: who(row), from: row.earlier.amount, to: row.amount })), years, width) });
    }
    const first = rows.slice(0, CHARTED);
    return Y.figure({ ...figure, title: Y.t('compare.chart.rank', title, basisName(basis)), note: Y.t('compare.chart.first', first.length, Y.t('unit.' + Y.unit())), height: 100 + first.length * 26, growing: true,
      told: first.map(row => `${who(row)} ${Y.money(row.amount)}`).join('; '),
      option: width => Y.rankedBars(first.map(row => ({ name: who(row), value: row.amount })), width),
      onclick: event => { location.hash = to({ view: 'doc', doc: first[event.dataIndex].d.id, ref: first[event.dataIndex].ref }); } });
  }

  async function beside(main, params, data, turn) {
    const { topic } = params;
    const picked = (params.of || '').split(',').map(id => Y.findDocument(data, id)).filter(Boolean).slice(0, MOST_PICKED);
    const list = documents => documents.map(d => d.id).join(',');
    main.append(h('div.picked', {}, picked.map(d => h('span.chip', {}, Y.publisher(d), ' ', h('small', {}, [d.year, Y.code('disclosure', d.disclosure)].filter(Boolean).join(' ')),
      h('button', { type: 'button', 'aria-label': Y.t('compare.remove', Y.publisher(d)), onclick: () => turn({ of: list(picked.filter(each => each !== d)) }) }, '×'))),
    picked.length < MOST_PICKED && adder(data, picked, d => turn({ of: list([...picked, d]) }))));
    if (!picked.length) {
      main.append(h('p', {}, Y.t('compare.nobody')));
      return;
    }
    const facts = [];
    for (const d of picked) {
      const file = Math.floor(d.index / data.documentsToFile);
      const rows = data.lines ? await Y.load('facts/of-' + file).catch(() => []) : [];
      facts.push(...rows.filter(row => row[0] === d.index).map(row => fact(row, data)).filter(each => each.name.startsWith(topic + '-')));
    }
    const accounts = [...new Set(facts.map(each => each.account))].sort();
    const account = accounts.includes(params.account) ? params.account : accounts[0];
    const columns = columnsOf(facts.filter(each => each.account === account), picked, params.years === 'all');
    main.append(h('div.filters', {},
      accounts.length > 1 && Y.segments(Y.t('compare.basis'), accounts.map(each => [each, Y.t('account.' + each)]), account, value => turn({ account: value })),
      check(Y.t('compare.allyears'), params.years === 'all', on => turn({ years: on ? 'all' : '' })),
      check(Y.t('compare.shares'), params.shares === 'on', on => turn({ shares: on ? 'on' : '' }))));
    const without = picked.filter(d => !columns.some(column => column.d === d));
    if (without.length) main.append(h('p.small', {}, Y.t('compare.without', without.map(Y.publisher).join(Y.t('list.comma')))));
    if (!columns.length) {
      main.append(h('p', {}, Y.t('compare.nodata')));
    } else {
      const items = itemsOf(topic, data).filter(item => columns.some(column => column.facts.has(item)));
      main.append(besideTable(topic, items, columns, params.shares === 'on'), besideChart(topic, items, columns) || '');
    }
    main.append(await largestProjects(picked, data));
  }

  const check = (text, on, onchange) => h('label.check', {}, h('input', { type: 'checkbox', checked: on, onchange: event => onchange(event.target.checked) }), text);

  function adder(data, picked, add) {
    const found = h('ul.found', {});
    const input = h('input', { type: 'search', placeholder: Y.t('compare.add'), 'aria-label': Y.t('compare.add'), oninput: Y.paused(() => {
      const wanted = input.value.trim();
      clear(found, wanted && data.documents.filter(d => d.tables && !picked.includes(d) && Y.matches(wanted, Y.publisher(d), d.initials, Y.placeName(d), d.title, d.year)).slice(0, 10)
        .map(d => h('li', {}, h('button', { type: 'button', onclick: () => add(d) }, Y.publisher(d), ' ', h('small', {}, [d.year, Y.code('disclosure', d.disclosure), Y.placeName(d)].filter(Boolean).join(' · '))))));
    }) });
    return h('div.adder', {}, input, found);
  }

  /** A column for each document and basis; of its own year alone unless more is asked for. */
  function columnsOf(facts, picked, allYears) {
    const columns = new Map();
    for (const each of facts) {
      if (!allYears && each.d.year && each.year !== each.d.year) continue;
      const key = [each.d.id, each.subject, basisOf(each)].join('|');
      if (!columns.has(key)) columns.set(key, { d: each.d, subject: each.subject, basis: basisOf(each), facts: new Map() });
      columns.get(key).facts.set(each.name.slice(each.name.indexOf('-') + 1), each);
    }
    return [...columns.values()].sort((a, b) => picked.indexOf(a.d) - picked.indexOf(b.d) || (a.basis < b.basis ? -1 : 1));
  }

  function whole(topic, items, column) {
    const total = column.facts.get(topic === 'three_public' ? 'three_public_total' : 'total');
    if (total) return total.amount;
    const parts = (PARTS[topic] || items).map(item => column.facts.get(item)).filter(Boolean);
    return topic === 'function' ? parts.reduce((sum, part) => sum + part.amount, 0) : null;
  }

  function besideTable(topic, items, columns, withShares) {
    const isMixed = new Set(columns.map(column => kindOf(column.basis))).size > 1;
    const parts = index => index > 0 && kindOf(columns[index - 1].basis) !== kindOf(columns[index].basis);
    const badges = (column, index) => {
      const [year, stage, coverage, account] = column.basis.split('|');
      return h('th', { scope: 'col', class: ['number', parts(index) && 'parted'].filter(Boolean).join(' ') }, h('a', { href: to({ view: 'doc', doc: column.d.id }) }, column.subject || Y.publisher(column.d)),
        h('span.badges', {}, h('span', {}, year || Y.t('overview.noyear')), h('span.stage', { class: stage }, Y.code('stage', stage)), h('span', {}, coverage ? Y.code('coverage', coverage) : Y.t('coverage.none')), h('span', {}, Y.t('account.' + account))));
    };
    const cell = (item, column, index) => {
      const its = column.facts.get(item);
      const all = whole(topic, items, column);
      const before = index > 0 && columns[index - 1].d === column.d && columns[index - 1].subject === column.subject && !parts(index) ? columns[index - 1].facts.get(item) : null;
      return h('td.number', { class: parts(index) && 'parted' }, its
        ? [h('a.value', { href: to({ view: 'doc', doc: its.d.id, ref: its.ref }), title: `${Y.t('doc.text')} ${its.raw}` }, Y.money(its.amount)),
          its.others > 0 && h('span.flag', { title: Y.t('compare.others', its.others), role: 'img', 'aria-label': Y.t('compare.others', its.others) }, '≠'),
          withShares && all > 0 && h('span.under', {}, Y.percent(its.amount / all)),
          before && before.amount > 0 && h('span.under.change', {}, Y.percent((its.amount - before.amount) / before.amount, true))]
        : h('span.absent', { title: Y.t('absent.long') }, Y.t('absent')));
    };
    const caption = `${Y.t('topic.' + topic)} (${Y.t('unit.' + Y.unit())})`;
    return h('div', {}, isMixed && h('p.warn', { role: 'note' }, Y.t('compare.mixed')),
      columns.filter(column => isUnstated(column.basis)).length > 1 && h('p.warn', { role: 'note' }, Y.t('compare.unstated')),
      h('div.scroll', { tabindex: 0, role: 'region', 'aria-label': caption }, h('table.data.beside', { class: columns.length < 3 && 'few' }, h('caption', {}, caption),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, Y.t('compare.item')), columns.map(badges))),
        h('tbody', {}, items.map(item => h('tr', { class: (item === 'total' || item === 'three_public_total') && 'total' }, h('th', { scope: 'row' }, itemName(topic, item)), columns.map((column, index) => cell(item, column, index))))))));
  }

  /** Columns of the basis that most have, of the latest year among equals: one chart shows like alone. */
  function alike(columns) {
    const bases = new Map();
    columns.forEach(column => bases.set(column.basis, (bases.get(column.basis) || 0) + 1));
    const basis = [...bases].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0][0];
    return columns.filter(column => column.basis === basis);
  }

  /** An item's amount as a part of the whole: what a file states in parts of its own is not counted again. */
  function amountOf(column, item) {
    const inParts = item === 'basic_expenditure' && column.facts.has('personnel') && column.facts.has('operating');
    return column.facts.has(item) && !inParts ? column.facts.get(item).amount : 0;
  }

  /** The largest parts, and all others in one; last, what no part tells of. @returns {{name: string, values: number[], isRest?: boolean}[]} */
  function mainParts(topic, items, columns) {
    const parts = (PARTS[topic] || items).map(item => ({ name: itemName(topic, item), values: columns.map(column => amountOf(column, item)) }))
      .filter(part => part.values.some(value => value > 0));
    if (!parts.length) return parts;
    const sums = columns.map((_, index) => parts.reduce((sum, part) => sum + Math.max(0, part.values[index]), 0));
    const weight = part => Math.max(...part.values.map((value, index) => (sums[index] > 0 ? value / sums[index] : 0)));
    const kept = [...parts].sort((a, b) => weight(b) - weight(a)).slice(0, parts.length > MOST_PARTS ? MOST_PARTS - 1 : MOST_PARTS);
    const others = parts.filter(part => !kept.includes(part));
    if (others.length) kept.push({ name: Y.t('compare.rest', others.length), values: columns.map((_, index) => others.reduce((sum, part) => sum + part.values[index], 0)) });
    const rest = columns.map((column, index) => Math.max(0, (whole(topic, items, column) || 0) - sums[index]));
    // a part of a thousandth is how amounts were rounded
    if (rest.some((value, index) => value > sums[index] / 1000)) kept.push({ name: Y.t('compare.unlisted'), values: rest, isRest: true });
    return kept;
  }

  function besideChart(topic, items, columns) {
    const like = alike(columns);
    const parts = mainParts(topic, items, like);
    if (!parts.length) return null;
    const names = like.map(column => column.subject || Y.publisher(column.d));
    const figure = {
      source: Y.sourceLine(like.map(column => column.d)), file: 'shares',
      rows: [[Y.t('compare.item'), ...like.map((column, index) => `${names[index]} ${basisName(column.basis)} (${Y.t('unit.yuan')})`)],
        ...items.map(item => [itemName(topic, item), ...like.map(column => (column.facts.has(item) ? column.facts.get(item).amount : ''))])],
    };
    if (like.length === 1) {
      const values = parts.map(part => ({ name: part.name, value: part.values[0] })).filter(part => part.value > 0);
      return Y.figure({ ...figure, title: Y.t('compare.chart.one', Y.t('topic.' + topic), names[0]), note: `${basisName(like[0].basis)} · ${Y.t('unit.' + Y.unit())}`, height: 380,
        told: values.map(part => `${part.name} ${Y.money(part.value)}`).join('; '), option: () => Y.treemap(values) });
    }
    const sums = like.map((_, index) => parts.reduce((sum, part) => sum + part.values[index], 0));
    const shares = parts.map(part => ({ ...part, values: part.values.map((value, index) => (sums[index] > 0 ? value / sums[index] : null)) }));
    return Y.figure({ ...figure, title: Y.t('compare.chart.share', Y.t('topic.' + topic)), note: basisName(like[0].basis), growing: true, height: 170 + like.length * 46 + 20 * Math.ceil(parts.length / 3),
      told: names.map((name, index) => name + ': ' + shares.map(part => `${part.name} ${Y.percent(part.values[index])}`).join(', ')).join('; '),
      option: width => Y.stacked(names, shares, width) });
  }

  /** The largest of each, from the files that hold the largest of all until all have some. */
  async function largestProjects(picked, data) {
    const most = 5;
    const lists = new Map(picked.map(d => [d, []]));
    for (let file = 1; file <= data.projectFiles && [...lists.values()].some(list => list.length < most); file++) {
      for (const project of await Y.projectsOf(data, file)) {
        const list = lists.get(project.d);
        if (list && list.length < most) list.push(project);
      }
    }
    if (![...lists.values()].some(list => list.length)) return '';
    return h('section', {}, h('h2', {}, `${Y.t('compare.projects')} (${Y.t('unit.' + Y.unit())})`), h('div.lists', {}, [...lists].map(([d, list]) => h('section.card', {}, h('h3', {}, Y.publisher(d)),
      list.length ? h('ol', {}, list.map(project => h('li', {}, h('span', {}, project.name), h('a.value.number', { href: to({ view: 'doc', doc: d.id, ref: project.amountRef }) }, Y.money(project.amount))))) : h('p.absent', {}, Y.t('absent'))))));
  }
})(Yusuan);
