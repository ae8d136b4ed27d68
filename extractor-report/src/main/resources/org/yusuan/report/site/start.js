'use strict';
/** Shows the page of the address, and the next one when the address changes. */
(Y => {
  const { h, clear } = Y;
  const SETTINGS = ['lang', 'theme', 'unit'];
  let turn = 0;

  async function show() {
    const mine = ++turn;
    // a link may bring its language, theme and unit; from then on the reader chooses
    const brought = Y.place();
    SETTINGS.filter(name => brought[name]).forEach(name => Y.keep(name, brought[name]));
    if (SETTINGS.some(name => brought[name])) Y.amend(Object.fromEntries(SETTINGS.map(name => [name, ''])));
    const params = Y.place();
    Y.applyTheme();
    const view = Y.views.has(params.view) ? params.view : params.doc ? 'doc' : 'overview';
    document.documentElement.lang = Y.lang() === 'zh' ? 'zh-CN' : 'en';
    if (Y.leaving) {
      Y.leaving();
      Y.leaving = null;
    }
    const content = h('div.content');
    const waiting = Y.loading();
    const main = h('main', { id: 'main', tabindex: -1, class: view, 'aria-busy': 'true' }, waiting, content);
    clear(document.body, Y.shell(view), main, Y.footer());
    // on a phone the pages are more than there is room for
    document.querySelector('nav a[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    try {
      const data = await overview();
      await Y.views.get(view)(content, params, data);
      if (mine !== turn) return;
      waiting.remove();
      document.title = (main.querySelector('h1') ? main.querySelector('h1').textContent + ' · ' : '') + Y.t('name');
    } catch (cause) {
      if (mine !== turn) return;
      clear(main, h('p.warn', { role: 'alert' }, Y.t('failed', cause.message)));
    }
    main.removeAttribute('aria-busy');
  }

  let run;
  async function overview() {
    if (!run) {
      Y.declare(await Y.load('words'));
      const data = await Y.load('overview');
      const documents = data.documents.map(Y.document);
      documents.forEach((d, index) => { d.index = index; });
      run = { ...data, documents, errors: data.findings.error || 0, warnings: data.findings.warning || 0 };
    }
    return run;
  }

  Y.show = show;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { Y.applyTheme(); Y.redrawCharts(); });
  addEventListener('hashchange', () => { show().then(() => { scrollTo(0, 0); }); });
  show();
})(Yusuan);
