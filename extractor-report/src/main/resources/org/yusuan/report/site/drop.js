'use strict';
/** A place to drop a file and see it read: of served sites alone, where a program listens. */
(Y => {
  const { h, clear, to } = Y;
  const told = name => document.querySelector(`meta[name="yusuan-${name}"]`).content;
  const MEGABYTE = 1 << 20;
  /** The states of the way of a file, in order. */
  const STEPS = ['sending', 'reading', 'drawing'];

  Y.pages.push('drop');

  Y.views.set('drop', async main => {
    const top = told('top');
    const input = h('input.hidden', { type: 'file', id: 'dropped-file', onchange: () => input.files.length && read(input.files[0]) });
    const zone = h('label.dropzone', { for: 'dropped-file' }, h('b', {}, Y.t('drop.here')), h('span.button.primary', {}, Y.t('drop.choose')), h('span.small', {}, Y.t('drop.formats')));
    const state = h('div.drop-state', { role: 'status', 'aria-live': 'polite' });
    main.append(Y.heading(Y.t('drop.title'), Y.t('drop.lead')), input, zone, state,
      top && h('p', {}, h('a', { href: top }, Y.t('drop.back'))));
    for (const name of ['dragover', 'dragenter']) zone.addEventListener(name, event => { event.preventDefault(); zone.classList.add('over'); });
    zone.addEventListener('dragleave', () => zone.classList.remove('over'));
    zone.addEventListener('drop', event => {
      event.preventDefault();
      zone.classList.remove('over');
      if (event.dataTransfer.files.length) read(event.dataTransfer.files[0]);
    });

    function read(file) {
      const view = progress(state, file.name);
      if (file.size > Number(told('limit'))) {
        view.fail(Y.t('drop.large', Math.floor(Number(told('limit')) / MEGABYTE)));
        return;
      }
      input.disabled = true;
      const request = new XMLHttpRequest();
      let heard = 0;
      const done = () => { input.disabled = false; input.value = ''; Y.leaving = null; };
      // who leaves the page needs no reading any more
      Y.leaving = () => request.abort();
      request.open('POST', `${top}read?name=${encodeURIComponent(file.name)}`);
      request.upload.onprogress = event => view.show('sending', Y.t('drop.sent', megabytes(event.loaded), megabytes(file.size)), event.loaded / file.size);
      let hasEnded = false;
      const listen = () => {
        const end = request.responseText.lastIndexOf('\n') + 1;
        const lines = request.responseText.slice(heard, end).split('\n').filter(Boolean);
        heard = end;
        if (request.status !== 200) return;
        lines.map(line => JSON.parse(line)).forEach(event => {
          hasEnded = hasEnded || event.event === 'done' || event.event === 'stopped';
          tell(event, view, top);
        });
      };
      request.onprogress = listen;
      request.onload = () => {
        done();
        listen();
        if (request.status !== 200) view.fail(Y.t(request.status === 503 ? 'drop.busy' : 'drop.refused', request.status));
        else if (!hasEnded) view.fail(Y.t('drop.gone'));
      };
      request.onerror = () => { done(); view.fail(Y.t('drop.gone')); };
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.send(file);
    }
  });

  const megabytes = bytes => (bytes / MEGABYTE).toFixed(1);

  function tell(event, view, top) {
    if (event.event === 'received') view.show('reading', '');
    else if (event.event === 'reading') view.show('reading', event.found > 1 ? Y.t('drop.many', event.done, event.found, event.seconds) : Y.t('drop.seconds', event.seconds), event.found > 1 ? event.done / event.found : undefined);
    else if (event.event === 'drawing') view.show('drawing', Y.t('drop.pages', event.pages));
    else if (event.event === 'stopped') view.fail(Y.t('drop.stopped', event.reason));
    else if (event.event === 'done') view.done(event, top + event.site + (event.document ? to({ doc: event.document }) : ''));
  }

  /** The way of one file as it is shown. */
  function progress(state, name) {
    const notes = new Map();
    const bars = new Map();
    const steps = STEPS.map(step => {
      notes.set(step, h('span.number'));
      bars.set(step, h('progress', { max: 1, value: 0, 'aria-label': Y.t('drop.' + step) }));
      return h('li', { 'data-step': step }, h('b', {}, Y.t('drop.' + step)), bars.get(step), notes.get(step));
    });
    const end = h('div.drop-end');
    clear(state, h('section.card', {}, h('h2', {}, name), h('ol.steps', {}, steps), end));
    const at = step => {
      steps.forEach((element, index) => {
        const isPast = index < STEPS.indexOf(step);
        element.className = isPast ? 'past' : element.dataset.step === step ? 'now' : '';
        if (isPast) bars.get(element.dataset.step).value = 1;
      });
    };
    return {
      show(step, note, part) {
        at(step);
        clear(notes.get(step), note);
        if (part === undefined) bars.get(step).removeAttribute('value');
        else bars.get(step).value = part;
      },
      fail(text) {
        steps.forEach(element => { element.className = element.className === 'now' ? 'broken' : element.className; });
        bars.forEach(bar => { if (!bar.hasAttribute('value')) bar.value = 0; });
        clear(end, h('p.warn', { role: 'alert' }, text));
      },
      done(event, href) {
        steps.forEach(element => { element.className = 'past'; });
        bars.forEach(bar => { bar.value = 1; });
        const outcome = ['ok', 'partial', 'failed'].filter(each => event[each]).map(each => h('span.status', { class: each }, Y.t('status.' + each), event[each] > 1 ? ` ${event[each]}` : ''));
        clear(end, h('p', {}, outcome), h('p', {}, h('a.button.primary', { href }, Y.t('drop.see'))));
        end.querySelector('a').focus();
      },
    };
  }
})(Yusuan);
