'use strict';
/** The picture of a page with the cells that were read over it. */
(Y => {
  const { h, svg, clear } = Y;
  const ZOOMS = [1, 1.4, 2, 2.8];

  /**
   * @param {Object} options
   * @param {any} options.document @param {any[][]} options.pages number, width, height, picture
   * @param {(page: number) => Promise<any[]>} options.cells of a page: `{ref, text, role, areas}`
   * @param {(ref: string) => void} options.onselect
   * @returns {{element: HTMLElement, show: (page: number, refs: string[]) => Promise<void>}}
   */
  Y.pagePane = options => {
    const numbers = options.pages.map(page => page[0]);
    const state = { page: numbers[0], refs: [], zoom: 0 };
    const stage = h('div.sheet-scroll', { tabindex: 0, role: 'region', 'aria-label': Y.sourceName(options.document) });
    const label = h('span.number', { role: 'status' });
    const step = (name, by, sign) => h('button', { type: 'button', 'aria-label': Y.t(name), title: Y.t(name), onclick: () => turn(by) }, sign);
    const zoom = (name, by, sign) => h('button', { type: 'button', 'aria-label': Y.t(name), title: Y.t(name), onclick: () => enlarge(by) }, sign);
    const bar = h('div.page-bar', {}, step('doc.previousPage', -1, '‹'), label, step('doc.nextPage', 1, '›'), h('span.grow'), zoom('doc.zoomOut', -1, '−'), zoom('doc.zoomIn', 1, '+'));

    function turn(by) {
      const next = numbers[numbers.indexOf(state.page) + by];
      if (next) show(next, state.refs);
    }

    function enlarge(by) {
      state.zoom = Math.max(0, Math.min(ZOOMS.length - 1, state.zoom + by));
      const sheet = stage.querySelector('.sheet');
      if (sheet) sheet.style.width = ZOOMS[state.zoom] * 100 + '%';
      centre();
    }

    async function show(number, refs) {
      const page = options.pages.find(each => each[0] === number);
      state.refs = refs;
      if (!page) return;
      const isOther = state.page !== number || !stage.firstChild;
      state.page = number;
      clear(label, Y.t('doc.page', number));
      if (isOther) await draw(page);
      stage.querySelectorAll('rect.lit').forEach(rect => rect.classList.remove('lit', 'first'));
      refs.forEach((ref, index) => stage.querySelectorAll(`rect[data-ref="${CSS.escape(ref)}"]`).forEach(rect => {
        rect.classList.add('lit');
        if (index === 0) rect.classList.add('first');
      }));
      centre();
    }

    async function draw(page) {
      const [number, width, height, picture] = page;
      const cells = await options.cells(number);
      if (state.page !== number) return;
      const overlay = svg('svg', { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
      for (const cell of cells) {
        for (const [at, x0, y0, x1, y1] of cell.areas) {
          if (at !== number) continue;
          overlay.append(svg('rect', { x: x0, y: y0, width: x1 - x0, height: y1 - y0, 'data-ref': cell.ref, class: 'role-' + cell.role }));
          if (!picture) overlay.append(drawnText(cell.text, x0, y0, x1, y1));
        }
      }
      overlay.addEventListener('click', event => {
        const ref = event.target.closest('rect')?.dataset.ref;
        if (ref) options.onselect(ref);
      });
      const sheet = h('div.sheet', {}, picture
        ? h('img', { src: picture, width, height, loading: 'lazy', alt: Y.t('doc.picture', Y.sourceName(options.document), number) })
        : null, overlay);
      sheet.style.aspectRatio = `${width} / ${height}`;
      sheet.style.width = ZOOMS[state.zoom] * 100 + '%';
      clear(stage, !picture && h('p.small', {}, Y.t('doc.nopicture')), sheet);
    }

    /** Without a picture, what was read stands where it was read. */
    function drawnText(text, x0, y0, x1, y1) {
      const size = Math.max(4, Math.min(10, (y1 - y0) * 0.6, 1.6 * (x1 - x0) / Math.max(1, text.length)));
      return svg('text', { x: x0 + 2, y: (y0 + y1) / 2 + size / 3, 'font-size': size.toFixed(1) }, text.length > 60 ? text.slice(0, 60) + '…' : text);
    }

    function centre() {
      const rect = stage.querySelector('rect.first') || stage.querySelector('rect.lit');
      if (!rect) return;
      const box = rect.getBoundingClientRect();
      const frame = stage.getBoundingClientRect();
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      stage.scrollBy({
        left: box.left + box.width / 2 - frame.left - frame.width / 2,
        top: box.top + box.height / 2 - frame.top - frame.height / 2,
        behavior: calm ? 'auto' : 'smooth',
      });
    }

    return { element: h('div.page-pane', {}, bar, stage), show };
  };
})(Yusuan);
