'use strict';
/** Tables that sort, filter and grow. */
(Y => {
  const { h, clear } = Y;
  const STEP = 100;

  /**
   * @typedef {Object} Column
   * @property {string} key
   * @property {string} label
   * @property {boolean} [numeric]
   * @property {boolean} [head] whether its cells name their rows
   * @property {(row: any) => any} value by which it sorts; absent values come last either way
   * @property {(row: any, index: number) => any} [cell] what is shown, the value where it is left out
   *
   * @param {Object} options
   * @param {string} options.caption
   * @param {Column[]} options.columns
   * @param {any[]} options.rows
   * @param {string} [options.sort] key of the column by which it is sorted, with `-` before it from the largest down
   * @param {(row: any) => string} [options.text] in which the filter looks
   * @param {(row: any) => boolean} [options.isMarked]
   * @returns {{element: HTMLElement, shown: () => any[]}}
   */
  Y.table = options => {
    const state = { sort: options.sort || '', filter: '', limit: STEP };
    const body = h('tbody');
    const heads = options.columns.map(head);
    const told = h('p.told', { role: 'status' });
    const more = h('button.more', { type: 'button', onclick: () => { state.limit += STEP * 5; draw(); } });
    const filter = options.text && h('input', {
      type: 'search', placeholder: Y.t('table.filter'), 'aria-label': Y.t('table.filter'),
      oninput: event => { state.filter = event.target.value; state.limit = STEP; draw(); },
    });

    function head(column) {
      const sortable = column.value && column.label;
      const cell = h('th', { scope: 'col', class: column.numeric && 'number' },
        sortable ? h('button.sort', { type: 'button', 'data-key': column.key, onclick: () => turn(column) }, column.label) : column.label);
      cell.dataset.key = column.key;
      return cell;
    }

    function turn(column) {
      const first = column.numeric ? '-' + column.key : column.key;
      const second = column.numeric ? column.key : '-' + column.key;
      state.sort = state.sort === first ? second : first;
      draw();
    }

    function isAbsent(value) {
      return value === undefined || value === null || value === '' || Number.isNaN(value);
    }

    function ordered() {
      const rows = options.rows.filter(row => !state.filter || Y.matches(state.filter, options.text(row)));
      const key = state.sort.replace(/^-/, '');
      const column = options.columns.find(each => each.key === key);
      if (!column) return rows;
      const sign = state.sort.startsWith('-') ? -1 : 1;
      return rows.map((row, index) => [column.value(row), index, row]).sort((a, b) => {
        if (isAbsent(a[0]) || isAbsent(b[0])) return isAbsent(a[0]) - isAbsent(b[0]) || a[1] - b[1];
        const order = column.numeric ? a[0] - b[0] : Y.compareNames(String(a[0]), String(b[0]));
        return sign * order || a[1] - b[1];
      }).map(each => each[2]);
    }

    function draw() {
      const rows = ordered();
      clear(body, rows.slice(0, state.limit).map((row, index) => h('tr', { class: options.isMarked && options.isMarked(row) && 'marked' },
        options.columns.map(column => {
          const content = column.cell ? column.cell(row, index) : column.value(row);
          return h(column.head ? 'th' : 'td', { class: column.numeric && 'number', scope: column.head && 'row', 'data-label': column.label },
            isAbsent(content) ? h('span.absent', { title: Y.t('absent.long') }, '—') : content);
        }))));
      heads.forEach(cell => {
        const key = cell.dataset.key;
        const direction = state.sort === key ? 'ascending' : state.sort === '-' + key ? 'descending' : null;
        if (direction) cell.setAttribute('aria-sort', direction);
        else cell.removeAttribute('aria-sort');
      });
      clear(told, Y.t('table.told', Y.count(Math.min(state.limit, rows.length)), Y.count(rows.length)));
      more.hidden = rows.length <= state.limit;
      clear(more, Y.t('table.more', Y.count(Math.min(STEP * 5, rows.length - state.limit))));
    }

    draw();
    const scroller = h('div.scroll', { tabindex: 0, role: 'region', 'aria-label': options.caption },
      h('table.data', {}, h('caption', {}, options.caption), h('thead', {}, h('tr', {}, heads)), body));
    return {
      element: h('div.table', {}, h('div.table-bar', {}, filter, told), scroller, more),
      shown: ordered,
    };
  };

  const names = new Intl.Collator('zh-CN', { numeric: true });
  Y.compareNames = (a, b) => names.compare(a, b);

  /** A bar as long as its part of the largest. */
  Y.bar = (value, largest) => {
    const bar = h('span.bar', { 'aria-hidden': 'true' });
    bar.style.setProperty('--part', largest > 0 ? Math.max(0, value / largest) : 0);
    return bar;
  };

  /** An amount with its bar. */
  Y.barred = (amount, largest, raw) => h('span.barred', {}, Y.bar(amount, largest), h('span.money', { title: `${Y.t('doc.text')} ${raw}` }, Y.money(amount)));
})(Yusuan);
