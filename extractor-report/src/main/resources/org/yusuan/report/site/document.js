'use strict';
/** A document: its tables as read beside the picture of the page, each value with its record. */
(Y => {
  const { h, clear, to } = Y;
  const ROWS = 300;
  const ROLES_OF_HEADS = new Set(['heading', 'label', 'title']);

  Y.findDocument = (data, id) => data.documents.find(d => d.id === id || d.sha256 === id) || (id.length >= 8 ? data.documents.find(d => d.sha256.startsWith(id)) : undefined);

  /** The table of a ref such as `t3:r4:c2`; those of workbooks are looked up. */
  const tableOf = ref => Number((/^t(\d+):/.exec(ref || '') || [])[1] || 0);

  /** What was read of a document, loaded as it is asked for. */
  Y.openDocument = async d => {
    const at = 'documents/' + d.id + '/';
    const head = await Y.load(at + 'head');
    const cells = async ordinal => {
      const table = head.tables.find(each => each.ordinal === ordinal);
      if (!table || !table.cells) return [];
      const found = (await Y.load(at + 'cells-' + table.cells)).find(each => each[0] === ordinal);
      return (found ? found[1] : []).map(([row, col, rowSpan, colSpan, text, role, areas, ref]) => ({
        row, col, rowSpan, colSpan, text: text || '', role, areas: areas || [], ref: ref || `t${ordinal}:r${row + 1}:c${col + 1}`,
      }));
    };
    const records = async (ordinal, pieces) => {
      const all = [];
      for (const piece of pieces) {
        for (const [table, kind, fields] of await Y.load(at + 'records-' + piece)) {
          if (table === ordinal) all.push({ kind, fields });
        }
      }
      return all;
    };
    return {
      head, cells,
      recordsOf: table => records(table.ordinal, table.records),
      others: () => records(0, head.others),
      /** The cell of a ref, wherever it is. */
      find: async ref => {
        const known = tableOf(ref);
        for (const table of head.tables) {
          if (known && table.ordinal !== known) continue;
          const cell = (await cells(table.ordinal)).find(each => each.ref === ref);
          if (cell) return { table, cell };
        }
        return null;
      },
    };
  };

  Y.views.set('doc', async (main, params, data) => {
    const d = Y.findDocument(data, params.doc || '');
    if (!d) {
      main.append(h('h1', {}, Y.t('doc.unknown', params.doc || '')));
      return;
    }
    const opened = await Y.openDocument(d);
    new DocumentView(main, d, opened, data).open(params);
    Y.leaving = () => Y.forget('documents/' + d.id + '/');
  });

  class DocumentView {
    constructor(main, d, opened, data) {
      this.d = d;
      this.opened = opened;
      this.data = data;
      this.table = null;
      this.body = h('div.tab-body', {});
      this.card = h('aside.record', { 'aria-live': 'polite', hidden: true });
      this.pane = opened.head.pages.length ? Y.pagePane({ document: d, pages: opened.head.pages, cells: page => this.cellsOn(page), onselect: ref => this.select(ref, false) }) : null;
      this.tabs = h('div.tabs', { role: 'group', 'aria-label': Y.t('nav') });
      main.append(this.heading(),
        h('div.split', { class: !this.pane && 'alone' }, this.pane && this.pane.element, h('div.read', {}, this.tabs, this.body, this.card)));
    }

    heading() {
      const d = this.d;
      const facts = [Y.placeName(d), d.year, Y.code('disclosure', d.disclosure), d.level && Y.code('level', d.level), Y.t('doc.pages', d.pages), Y.sourceName(d)].filter(Boolean);
      return h('div.heading.doc', {}, h('h1', {}, d.title || Y.publisher(d)),
        h('p.facts', {}, d.organisation && h('b', {}, d.organisation), facts.map(fact => h('span', {}, fact)), h('span.status', { class: d.status }, Y.t('status.' + d.status)),
          h('a', { href: to({ view: 'compare', mode: 'beside', of: d.id }) }, Y.t('doc.compare'))),
        d.error && h('p.why', {}, d.error));
    }

    async open(params) {
      const refs = (params.refs || params.ref || '').split('|').filter(Boolean);
      this.params = params;
      this.drawTabs(params.tab || 'tables');
      const found = await this.firstOf(refs);
      const tables = this.opened.head.tables;
      const first = found ? found.table : tables.find(table => table.ordinal === Number(params.table)) || tables[0];
      if (params.tab && params.tab !== 'tables') {
        await this.tab(params.tab);
      } else if (first) {
        await this.showTable(first);
      } else {
        clear(this.body, h('p', {}, Y.t('doc.notables')));
      }
      if (found) await this.select(found.cell.ref, true, refs);
      else if (this.pane) await this.pane.show(params.page ? Number(params.page) : first && first.page_first || this.opened.head.pages[0][0], []);
    }

    /** The first of the refs that is a cell: a sentence has no place in a table. */
    async firstOf(refs) {
      for (const ref of refs) {
        const found = await this.opened.find(ref);
        if (found) return found;
      }
      return null;
    }

    drawTabs(current) {
      const head = this.opened.head;
      const count = { tables: head.tables.length, findings: head.findings.length, statements: head.statements.length, residue: '' };
      clear(this.tabs, Object.entries(count).map(([tab, number]) => h('button', {
        type: 'button', 'data-tab': tab, 'aria-pressed': String(tab === current), onclick: () => { Y.amend({ tab, ref: '', refs: '' }); this.drawTabs(tab); this.tab(tab); },
      }, Y.t('doc.' + tab), ' ', h('span.count', {}, number))));
    }

    async tab(name) {
      if (name === 'tables') {
        const table = this.table || this.opened.head.tables[0];
        if (table) await this.showTable(table);
        return;
      }
      clear(this.body, Y.loading());
      const content = name === 'findings' ? this.findings() : name === 'statements' ? this.statements() : await this.residue();
      clear(this.body, content);
    }

    findings() {
      const all = this.opened.head.findings;
      if (!all.length) return h('p', {}, Y.t('doc.none'));
      return h('ul.findings', {}, all.map(each => h('li', { class: each.severity }, h('p', {}, h('b.rule', {}, Y.rule(each.rule)), ' ', h('span.severity', { class: each.severity }, Y.t('severity.' + each.severity))),
        h('p', {}, Y.findingText(each.message)),
        each.refs || each.ref ? h('button', { type: 'button', onclick: () => this.light((each.refs || each.ref).split(' ')) }, Y.t('findings.look')) : null)));
    }

    statements() {
      const all = this.opened.head.statements;
      if (!all.length) return h('p', {}, Y.t('doc.none'));
      return h('ul.statements', {}, all.map(each => h('li', {}, h('b.number', {}, each.amount ? `${Y.money(each.amount)} ${Y.t('unit.' + Y.unit())}` : `${each.count} ${each.unit || ''}`),
        ' ', each.subject_raw, h('p', {}, each.text), this.pane && h('button', { type: 'button', onclick: () => this.pane.show(Number(each.page), []) }, Y.t('doc.page', each.page)))));
    }

    async residue() {
      const all = [];
      for (const table of this.opened.head.tables) all.push(...(await this.opened.recordsOf(table)).filter(each => each.kind === 'residue'));
      all.push(...(await this.opened.others()).filter(each => each.kind === 'residue'));
      if (!all.length) return h('p', {}, Y.t('doc.none'));
      return Y.table({
        caption: Y.t('doc.residue'), rows: all, text: row => row.fields.text,
        columns: [
          { key: 'text', label: Y.t('doc.text'), head: true, value: row => row.fields.text },
          { key: 'reason', label: Y.t('doc.reason'), value: row => row.fields.reason, cell: row => (Y.has('reason.' + row.fields.reason) ? Y.t('reason.' + row.fields.reason) : row.fields.reason) },
          { key: 'ref', label: Y.t('doc.in'), value: row => row.fields.ref, cell: row => h('button.link', { type: 'button', onclick: () => this.light([row.fields.ref]) }, row.fields.ref) },
        ],
      }).element;
    }

    async light(refs) {
      const found = await this.firstOf(refs);
      if (!found) return;
      this.drawTabs('tables');
      await this.showTable(found.table);
      await this.select(found.cell.ref, true, refs);
    }

    tableName(table) {
      return [Y.t('doc.table', table.ordinal), table.form_no, table.title || Y.code('kind', table.kind)].filter(Boolean).join(' ');
    }

    async showTable(table) {
      if (this.table === table && this.grid && this.grid.isConnected) return;
      this.table = table;
      clear(this.body, Y.loading());
      const [cells, records] = [await this.opened.cells(table.ordinal), await this.opened.recordsOf(table)];
      this.cells = new Map(cells.map(cell => [cell.ref, cell]));
      this.records = new Map();
      records.forEach(record => {
        if (!this.records.has(record.fields.ref)) this.records.set(record.fields.ref, []);
        this.records.get(record.fields.ref).push(record);
      });
      this.rowsOf = table.rows;
      this.limit = ROWS;
      clear(this.body, this.tableBar(), this.tableFacts(), h('p.small.hint', {}, Y.t('doc.hint')), this.gridElement(cells));
      this.fill();
    }

    tableBar() {
      const tables = this.opened.head.tables;
      const at = tables.indexOf(this.table);
      const turn = async by => {
        const next = tables[at + by];
        Y.amend({ ref: '', refs: '', table: next.ordinal });
        await this.showTable(next);
        if (this.pane) await this.pane.show(Number(next.page_first), []);
      };
      return h('div.table-choice', {},
        h('button', { type: 'button', 'aria-label': Y.t('doc.previous'), disabled: at === 0, onclick: () => turn(-1) }, '‹'),
        h('select', { 'aria-label': Y.t('doc.choose'), name: 'table', onchange: event => turn(Number(event.target.value) - at) },
          tables.map((table, index) => h('option', { value: index, selected: index === at }, `${this.tableName(table)} (${Y.t('doc.page.short', table.page_first)})`))),
        h('button', { type: 'button', 'aria-label': Y.t('doc.next'), disabled: at === tables.length - 1, onclick: () => turn(1) }, '›'));
    }

    tableFacts() {
      const table = this.table;
      const doubts = Object.entries(table.doubts || {}).filter(([, share]) => Number(share) > 0).sort((a, b) => b[1] - a[1]);
      const ambiguous = this.opened.head.findings.some(each => each.rule === 'reading_ambiguous' && each.table_id && each.table_id.endsWith('#' + table.ordinal));
      const meter = h('span.meter', { class: Number(table.confidence) < 0.7 && 'low', 'aria-hidden': 'true' });
      meter.style.setProperty('--part', table.confidence);
      return h('div.table-facts', {},
        h('span.kind', {}, Y.code('kind', table.kind)),
        table.budget && h('span', {}, Y.code('budget', table.budget)),
        table.coverage && h('span', {}, Y.code('coverage', table.coverage)),
        table.unit && h('span', {}, Y.code('unit', table.unit)),
        h('span', {}, Y.t('doc.rows', table.rows, table.columns)),
        h('span.sure', {}, Y.t('doc.confidence'), ' ', meter, ' ', h('b', {}, Y.percent(Number(table.confidence)))),
        doubts.length ? h('span.doubts', {}, Y.t('doc.doubts') + ': ' + doubts.map(([doubt]) => (Y.has('doubt.' + doubt) ? Y.t('doubt.' + doubt) : doubt)).join(Y.t('list.comma'))) : null,
        ambiguous && h('p.warn', {}, Y.t('doc.ambiguous')));
    }

    gridElement(cells) {
      this.byRow = new Map();
      cells.forEach(cell => {
        if (!this.byRow.has(cell.row)) this.byRow.set(cell.row, []);
        this.byRow.get(cell.row).push(cell);
      });
      this.filled = 0;
      this.spans = [];
      this.gridBody = h('tbody');
      this.more = h('button.more', { type: 'button', onclick: () => { this.limit += ROWS; this.fill(); } });
      this.grid = h('table.grid', { onclick: event => this.picked(event), onkeydown: event => this.moved(event) }, h('caption.hidden', {}, this.tableName(this.table)), this.gridBody);
      return [h('div.scroll', { tabindex: 0, role: 'region', 'aria-label': this.tableName(this.table) }, this.grid), this.more];
    }

    /** Rows up to the limit: a workbook may have ten thousand. */
    fill() {
      const rows = Math.min(this.limit, this.rowsOf);
      for (; this.filled < rows; this.filled++) this.gridBody.append(this.rowElement(this.filled));
      this.more.hidden = rows >= this.rowsOf;
      clear(this.more, Y.t('doc.moreRows', Math.min(ROWS, this.rowsOf - rows)));
    }

    rowElement(row) {
      const cells = (this.byRow.get(row) || []).sort((a, b) => a.col - b.col);
      const line = h('tr');
      let next = 0;
      for (let col = 0; col < this.table.columns; col++) {
        if ((this.spans[col] || 0) > row) continue;
        if (next < cells.length && cells[next].col === col) {
          const cell = cells[next++];
          for (let under = col; under < col + cell.colSpan; under++) this.spans[under] = row + cell.rowSpan;
          line.append(this.cellElement(cell));
          col += cell.colSpan - 1;
        } else {
          line.append(h('td'));
        }
      }
      return line;
    }

    cellElement(cell) {
      const isHead = ROLES_OF_HEADS.has(cell.role);
      const isNumber = /^[-−+]?[\d,，.]+[%％]?$/.test(cell.text.trim());
      const element = h('td', {
        class: `role-${cell.role}${isNumber ? ' number' : cell.text.length > 3 ? ' text' : ''}`, 'data-ref': cell.ref, tabindex: cell.text ? -1 : undefined,
        rowspan: cell.rowSpan > 1 && cell.rowSpan, colspan: cell.colSpan > 1 && cell.colSpan,
      }, cell.text);
      if (isHead) element.classList.add('head');
      // what a row is called stays in sight
      if (cell.col === 0 && cell.colSpan === 1) element.classList.add('lead');
      if (cell.role === 'value' && !this.hasEntry) {
        element.tabIndex = 0;
        this.hasEntry = true;
      }
      return element;
    }

    picked(event) {
      const cell = event.target.closest('[data-ref]');
      if (cell) this.select(cell.dataset.ref, false);
    }

    /** Arrows go from cell to cell, Enter shows the record. */
    moved(event) {
      const cell = event.target.closest('[data-ref]');
      if (!cell) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        this.select(cell.dataset.ref, false);
        return;
      }
      const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (!step) return;
      event.preventDefault();
      const all = [...this.grid.querySelectorAll('[data-ref][tabindex]')];
      const box = cell.getBoundingClientRect();
      const target = step[0] ? all[all.indexOf(cell) + step[0]] : document.elementsFromPoint(box.left + 4, step[1] > 0 ? box.bottom + 6 : box.top - 6).map(each => each.closest('td[data-ref]')).find(Boolean);
      if (target) target.focus();
    }

    async cellsOn(page) {
      const found = [];
      for (const table of this.opened.head.tables) {
        if (table.page_first > page || table.page_last < page) continue;
        found.push(...(await this.opened.cells(table.ordinal)).filter(cell => cell.areas.some(area => area[0] === page)));
      }
      return found;
    }

    /** Lights a cell in the table and on its page, and shows what was made of it. */
    async select(ref, fromAddress, refs) {
      if (!this.cells || !this.cells.has(ref)) {
        const found = await this.opened.find(ref);
        if (!found) return;
        await this.showTable(found.table);
      }
      const cell = this.cells.get(ref);
      if (cell.row >= this.limit) {
        this.limit = Math.ceil((cell.row + 1) / ROWS) * ROWS;
        this.fill();
      }
      const all = refs || [ref];
      this.grid.querySelectorAll('.lit').forEach(each => each.classList.remove('lit', 'first'));
      all.forEach((each, index) => {
        const element = this.grid.querySelector(`[data-ref="${CSS.escape(each)}"]`);
        if (element) element.classList.add('lit', ...(index === 0 ? ['first'] : []));
      });
      // first: it takes room from the table
      this.tell(cell);
      const element = this.grid.querySelector(`[data-ref="${CSS.escape(ref)}"]`);
      if (element) {
        const frame = this.grid.closest('.scroll');
        // no further than it takes
        frame.scrollTo({ left: Math.max(0, element.offsetLeft + element.offsetWidth + 8 - frame.clientWidth), top: Math.max(0, element.offsetTop - frame.clientHeight / 3) });
        if (!fromAddress) element.focus({ preventScroll: true });
      }
      if (this.pane && cell.areas.length) await this.pane.show(cell.areas[0][0], all);
      if (!fromAddress) Y.amend({ ref, refs: '', tab: '' });
    }

    tell(cell) {
      const records = this.records.get(cell.ref) || [];
      const address = location.href.split('#')[0] + to({ doc: this.d.id, ref: cell.ref });
      const copy = h('button', { type: 'button', 'data-link': address, onclick: async event => {
        try { await navigator.clipboard.writeText(address); } catch (refused) { prompt(Y.t('doc.copy'), address); }
        event.target.textContent = Y.t('doc.copied');
      } }, Y.t('doc.copy'));
      const page = cell.areas.length ? cell.areas[0][0] : null;
      this.card.hidden = false;
      this.card.setAttribute('aria-label', Y.t('doc.role'));
      clear(this.card,
        h('div.record-head', {}, h('b.cell-text', {}, cell.text || '—'), h('span', {}, [page && this.d.format === 'pdf' && Y.t('doc.page', page), this.tableName(this.table), cell.ref].filter(Boolean).join(' · ')), copy,
          h('button.close', { type: 'button', 'aria-label': Y.t('doc.close'), onclick: () => { this.card.hidden = true; } }, '×')),
        h('div.record-body', {}, records.length ? records.map(record => this.recordElement(record)) : h('p', {}, Y.t('doc.norecord', Y.t('role.' + cell.role)))));
    }

    recordElement(record) {
      const { kind, fields } = record;
      const hidden = new Set(['ref', 'page', 'row', 'ordinal', 'name_raw', 'level3_raw', 'parent_code', 'amount_raw']);
      const money = new Set(['amount', 'amount_total', 'amount_annual', 'initial', 'executed']);
      const text = (name, value) => {
        if (money.has(name)) return [h('b.number', {}, Y.money(value) + ' ' + Y.t('unit.' + Y.unit())), fields[name + '_raw'] && h('span.raw', {}, `${Y.t('doc.text')} ${fields[name + '_raw']}`)];
        if (name === 'reason' && Y.has('reason.' + value)) return Y.t('reason.' + value);
        if (name === 'field') return Y.column('targets', value);
        return Y.code(name, value);
      };
      return h('section', { 'data-record': kind }, h('h3', {}, Y.t('record.' + kind)),
        h('dl', {}, Object.entries(fields).filter(([name]) => !hidden.has(name) && !(name.endsWith('_raw') && Object.hasOwn(fields, name.slice(0, -4)) && money.has(name.slice(0, -4))))
          .map(([name, value]) => h('div', {}, h('dt', {}, Y.column(kind, name)), h('dd', { 'data-field': name }, text(name, value))))));
    }
  }
})(Yusuan);
