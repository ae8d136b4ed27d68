'use strict';
/** Charts by ECharts, drawn as SVG, loaded when the first is shown. */
(Y => {
  const { h } = Y;
  let library;
  const shown = new Set();
  /** Width of a figure that leaves the page, in pixels. */
  const EXPORTED = 900;
  /** Height of a title, and a width at which names stand over their bars, in pixels. */
  const TITLE = 50;
  const NARROW = 560;

  const color = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const FONT = "'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

  /** Colours of the theme that is shown, told apart without hue too. */
  Y.palette = () => ['--c1', '--c2', '--c3', '--c4', '--c5', '--c6', '--c7', '--c8'].map(color);

  /** What all charts have; title and source line are a part of those that leave the page. */
  function base(figure, height, width) {
    return {
      animation: false, backgroundColor: color('--card'), color: Y.palette(),
      textStyle: { fontFamily: FONT, color: color('--ink'), fontSize: 12 },
      title: width ? {
        text: figure.title, subtext: figure.note || '', left: 8, top: 4,
        textStyle: { fontSize: 15, fontWeight: 600, color: color('--ink'), width: width - 20, overflow: 'truncate' }, subtextStyle: { color: color('--soft'), fontSize: 12 },
      } : undefined,
      tooltip: { trigger: 'item', renderMode: 'richText', confine: true, backgroundColor: color('--card'), borderColor: color('--line'), textStyle: { color: color('--ink') } },
      aria: { enabled: true, decal: { show: false } },
      graphic: width ? [{ type: 'text', left: 10, top: height - 20, style: { text: figure.source, fill: color('--soft'), fontSize: 11, fontFamily: FONT, width: width - 20, overflow: 'truncate' } }] : [],
    };
  }

  /**
   * A figure with its source line and its files.
   *
   * @param {Object} figure
   * @param {string} figure.title @param {string} figure.source @param {string} figure.file name of its files
   * @param {string} [figure.note] @param {number} [figure.height] @param {string} figure.told for who cannot see it
   * @param {any[][]} figure.rows its data, headings first
   * @param {boolean} [figure.growing] whether it needs more height where it is narrow
   * @param {(width: number) => Object} figure.option of ECharts, without title and colours
   * @param {(params: any) => void} [figure.onclick]
   */
  Y.figure = figure => {
    const height = figure.height || 420;
    const stage = h('div.stage', { role: 'img', 'aria-label': figure.told });
    const button = (kind, action) => h('button', { type: 'button', 'data-export': kind, onclick: action }, kind.toUpperCase());
    const tools = h('div.tools', { role: 'group', 'aria-label': Y.t('export') },
      button('csv', () => Y.download(figure.file + '.csv', 'text/csv', Y.csv(figure.rows, figure.source))),
      button('svg', async () => Y.download(figure.file + '.svg', 'image/svg+xml', await drawing(figure, height))),
      button('png', async () => Y.download(figure.file + '.png', 'image/png', await Y.rastered(await drawing(figure, height), EXPORTED, height))));
    const element = h('figure.chart', {}, h('h3', {}, figure.title, figure.note && h('span.under', {}, figure.note)), stage, h('figcaption', {}, h('span', {}, figure.source), tools));
    start(stage, figure, height);
    return element;
  };

  function charts() {
    library = library || Y.script('assets/echarts-5.5.0.min.js');
    return library;
  }

  /** The figure as it leaves the page: of one width, with its source line. */
  async function drawing(figure, height) {
    await charts();
    const chart = window.echarts.init(null, null, { renderer: 'svg', ssr: true, width: EXPORTED, height });
    // a drawing without a stage has no element that could be told of
    chart.setOption({ ...base(figure, height, EXPORTED), aria: { enabled: false }, ...figure.option(EXPORTED) });
    const text = chart.renderToSVGString();
    chart.dispose();
    return text;
  }

  /** Within the page the title stands over the stage. */
  function lifted(option) {
    for (const part of [option.grid, ...(option.series || [])]) {
      if (part && part.top) part.top -= TITLE;
    }
    return option;
  }

  async function start(stage, figure, height) {
    await charts();
    await new Promise(done => requestAnimationFrame(done));
    const tall = () => (height - TITLE) * (figure.growing && stage.clientWidth < NARROW ? 1.45 : 1);
    stage.style.height = tall() + 'px';
    const chart = window.echarts.init(stage, null, { renderer: 'svg' });
    const draw = () => {
      stage.style.height = tall() + 'px';
      chart.resize();
      const own = lifted(figure.option(stage.clientWidth));
      const all = base(figure, height);
      chart.setOption({ ...all, ...own, tooltip: { ...all.tooltip, ...(own.tooltip || {}) } }, true);
    };
    draw();
    if (figure.onclick) chart.on('click', figure.onclick);
    shown.add({ stage, chart, draw });
    let width = stage.clientWidth;
    new ResizeObserver(() => {
      if (stage.isConnected && stage.clientWidth !== width) {
        width = stage.clientWidth;
        draw();
      }
    }).observe(stage);
  }

  /** After a change of theme. */
  Y.redrawCharts = () => {
    for (const each of shown) {
      if (each.stage.isConnected) {
        each.draw();
      } else {
        each.chart.dispose();
        shown.delete(each);
      }
    }
  };

  const cut = (text, width) => (text.length > width ? text.slice(0, width - 1) + '…' : text);

  /** Ranked bars. @param {{name: string, value: number}[]} bars largest first */
  Y.rankedBars = (bars, width) => {
    const narrow = width < NARROW;
    return {
      grid: { left: narrow ? 8 : 230, right: 96, top: 62, bottom: 34, containLabel: false },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category', inverse: true, data: bars.map(bar => bar.name), axisLine: { show: false }, axisTick: { show: false },
        axisLabel: narrow
          ? { inside: true, verticalAlign: 'bottom', padding: [0, 0, 6, -6], color: color('--ink'), formatter: text => cut(text, 20) }
          : { color: color('--ink'), width: 210, overflow: 'truncate', fontSize: 12.5 },
        z: 10,
      },
      series: [{
        type: 'bar', barMaxWidth: narrow ? 8 : 18, data: bars.map(bar => bar.value), itemStyle: { borderRadius: 2 },
        label: { show: true, position: 'right', color: color('--ink'), formatter: params => Y.money(params.value) },
      }],
      tooltip: { formatter: params => `${params.name}  ${Y.money(params.value)} ${Y.t('unit.' + Y.unit())}` },
    };
  };

  /** Two years of each, joined. @param {{name: string, from: number, to: number}[]} lines */
  Y.slope = (lines, years) => ({
    grid: { left: 110, right: 210, top: 66, bottom: 52 },
    xAxis: { type: 'category', data: years, boundaryGap: false, axisTick: { show: false }, axisLine: { lineStyle: { color: color('--line') } }, axisLabel: { color: color('--ink') } },
    yAxis: { type: 'value', show: false, scale: true },
    series: lines.map((line, index) => ({
      type: 'line', name: line.name, data: [line.from, line.to], symbolSize: 7, lineStyle: { width: 2 },
      color: Y.palette()[index % 8],
      label: { show: true, position: 'left', color: color('--soft'), formatter: params => (params.dataIndex === 0 ? Y.money(params.value) : '') },
      endLabel: { show: true, color: color('--ink'), formatter: params => `${Y.money(params.value)}  ${cut(line.name, 13)}` },
      labelLayout: { moveOverlap: 'shiftY' },
    })),
    tooltip: { formatter: params => `${params.seriesName} ${params.name}  ${Y.money(params.value)}` },
  });

  /** Shares of wholes, one bar each. @param {string[]} wholes @param {{name: string, values: (number|null)[]}[]} parts */
  Y.stacked = (wholes, parts, width) => ({
    grid: { left: width < NARROW ? 90 : 200, right: 24, top: 62, bottom: 64 + 20 * Math.ceil(parts.length / (width < NARROW ? 2 : 4)) },
    legend: { bottom: 28, left: 8, type: 'plain', textStyle: { color: color('--ink') }, itemWidth: 12, itemHeight: 12 },
    xAxis: { type: 'value', max: 1, axisLabel: { formatter: value => Math.round(value * 100) + '%', color: color('--soft') }, splitLine: { lineStyle: { color: color('--line') } } },
    yAxis: { type: 'category', inverse: true, data: wholes, axisLabel: { color: color('--ink'), width: width < NARROW ? 84 : 190, overflow: 'truncate' }, axisLine: { show: false }, axisTick: { show: false } },
    series: parts.map(part => ({ type: 'bar', stack: 'all', name: part.name, data: part.values, barMaxWidth: 34, itemStyle: { borderColor: color('--card'), borderWidth: 1 } })),
    tooltip: { formatter: params => `${params.name}  ${params.seriesName}  ${Y.percent(params.value)}` },
  });

  /** Parts of one whole by their size. @param {{name: string, value: number}[]} parts */
  Y.treemap = parts => ({
    series: [{
      type: 'treemap', data: parts.map(part => ({ name: part.name, value: part.value })), left: 8, right: 8, top: 62, bottom: 34, roam: false, nodeClick: false,
      breadcrumb: { show: false }, itemStyle: { borderColor: color('--card'), borderWidth: 2, gapWidth: 2 },
      label: { show: true, color: color('--on-fill'), fontSize: 13, formatter: params => `${params.name}\n${Y.money(params.value)}` },
    }],
    tooltip: { formatter: params => `${params.name}  ${Y.money(params.value)}` },
  });

  /** Values of one kind along a line. @param {{name: string, value: number}[]} points */
  Y.strip = (points, unit) => ({
    grid: { left: 24, right: 24, top: 66, bottom: 56 },
    xAxis: { type: 'value', scale: true, name: unit, nameLocation: 'end', axisLabel: { color: color('--soft') }, splitLine: { lineStyle: { color: color('--line') } } },
    yAxis: { type: 'value', show: false, min: 0, max: 1 },
    series: [{ type: 'scatter', symbolSize: 12, itemStyle: { opacity: 0.65 }, data: points.map((point, index) => ({ name: point.name, value: [point.value, 0.15 + 0.7 * ((index * 0.618034) % 1)] })) }],
    tooltip: { formatter: params => `${params.name}  ${params.value[0]}${unit}` },
  });
})(Yusuan);
