'use strict';
/** Charts by ECharts, drawn as SVG, loaded when the first is shown. */
(Y => {
  const { h } = Y;
  let library;
  const shown = new Set();
  /** Width of a figure that leaves the page, in pixels. */
  const EXPORTED = 900;
  /** Height of a title and of a source line, and a width at which names stand over their bars, in pixels. */
  const TITLE = 50;
  const SOURCE = 22;
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

  /** Within the page the title stands over the stage, and the source line below it. */
  function lifted(option) {
    for (const part of [option.grid, option.legend, ...(option.series || [])]) {
      if (part && part.top) part.top -= TITLE;
      if (part && part.bottom) part.bottom -= SOURCE;
    }
    return option;
  }

  async function start(stage, figure, height) {
    await charts();
    await new Promise(done => requestAnimationFrame(done));
    const tall = () => (height - TITLE - SOURCE) * (figure.growing && stage.clientWidth < NARROW ? 1.45 : 1);
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

  /** Names in front of their bars; over them where there is no room beside. @param {number} [half] height of the bars above their middle */
  const namesOfBars = (names, narrow, half = 4) => ({
    type: 'category', inverse: true, data: names, axisLine: { show: false }, axisTick: { show: false }, z: 10,
    axisLabel: narrow
      ? { inside: true, verticalAlign: 'bottom', padding: [0, 0, half + 3, -6], color: color('--ink'), formatter: text => cut(text, 20) }
      : { color: color('--ink'), width: 210, overflow: 'truncate', fontSize: 12.5 },
  });

  const cut = (text, width) => (text.length > width ? text.slice(0, width - 1) + '…' : text);

  /** Ranked bars. @param {{name: string, value: number}[]} bars largest first */
  Y.rankedBars = (bars, width) => {
    const narrow = width < NARROW;
    return {
      grid: { left: narrow ? 8 : 230, right: 96, top: 62, bottom: 34, containLabel: false },
      xAxis: { type: 'value', show: false },
      yAxis: namesOfBars(bars.map(bar => bar.name), narrow),
      series: [{
        type: 'bar', barMaxWidth: narrow ? 8 : 18, data: bars.map(bar => bar.value), itemStyle: { borderRadius: 2 },
        label: { show: true, position: 'right', color: color('--ink'), formatter: params => Y.money(params.value) },
      }],
      tooltip: { formatter: params => `${params.name}  ${Y.money(params.value)} ${Y.t('unit.' + Y.unit())}` },
    };
  };

  /** Two years of each, joined; where there is no room for the names beside, two bars. @param {{name: string, from: number, to: number}[]} lines */
  Y.slope = (lines, years, width) => (width < NARROW ? pairs(lines, years) : slopes(lines, years));

  /** Lowest distance of two labels, as a share of the range. */
  const APART = 0.052;

  function slopes(lines, years) {
    const values = lines.flatMap(line => [line.from, line.to]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const range = most - least || 1;
    const at = (key, index) => placed(lines.map(line => (line[key] - least) / range))[index] * range + least;
    const ends = (key, year, text, side) => ({
      type: 'scatter', symbolSize: 0.1, silent: true, data: lines.map((line, index) => ({ name: line.name, value: [year, at(key, index)] })),
      label: { show: true, position: side, distance: 12, color: color(side === 'left' ? '--soft' : '--ink'), formatter: params => text(lines[params.dataIndex]) },
    });
    return {
      grid: { left: 110, right: 290, top: 92, bottom: 40 },
      xAxis: { type: 'category', data: years, boundaryGap: false, position: 'top', axisTick: { show: false }, axisLine: { show: false }, axisLabel: { color: color('--ink'), fontWeight: 600 }, splitLine: { show: true, lineStyle: { color: color('--line') } } },
      yAxis: { type: 'value', show: false, min: least - range * 0.12, max: most + range * 0.05 },
      series: [...lines.map(line => ({
        type: 'line', name: line.name, data: [line.from, line.to], symbol: 'circle', symbolSize: 7, lineStyle: { width: 2 }, color: color(line.to > line.from ? '--c2' : line.to < line.from ? '--c1' : '--soft'),
      })), ends('from', years[0], line => Y.money(line.from), 'left'), ends('to', years[1], line => `${Y.money(line.to)}  ${cut(line.name, 18)}`, 'right')],
      tooltip: { formatter: params => `${params.seriesName || params.name}  ${years.join('–')}` },
    };
  }

  /** Where labels stand so that none covers another: as near to their values as may be. @param {number[]} shares */
  function placed(shares) {
    const order = shares.map((_, index) => index).sort((a, b) => shares[b] - shares[a] || a - b);
    const places = [...shares];
    order.forEach((index, rank) => { if (rank > 0) places[index] = Math.min(places[index], places[order[rank - 1]] - APART); });
    // what was pushed below the end goes up again, with those above it
    let least = -0.1;
    [...order].reverse().forEach(index => { places[index] = Math.max(places[index], least); least = places[index] + APART; });
    return places;
  }

  const pairs = (lines, years) => ({
    grid: { left: 8, right: 96, top: 76, bottom: 34 },
    legend: { top: 44, left: 8, itemWidth: 12, itemHeight: 12, textStyle: { color: color('--ink') } },
    xAxis: { type: 'value', show: false },
    yAxis: namesOfBars(lines.map(line => line.name), true, 9),
    series: ['from', 'to'].map((key, index) => ({
      type: 'bar', name: years[index], barMaxWidth: 7, barGap: '30%', data: lines.map(line => line[key]), itemStyle: { color: color(index ? '--c1' : '--strong-line'), borderRadius: 2 },
      label: { show: true, position: 'right', fontSize: 10, color: color(index ? '--ink' : '--soft'), formatter: params => Y.money(params.value) },
    })),
    tooltip: { formatter: params => `${params.name} ${params.seriesName}  ${Y.money(params.value)}` },
  });

  /** Shares of wholes, one bar each. @param {string[]} wholes @param {{name: string, values: (number|null)[], isRest?: boolean}[]} parts */
  Y.stacked = (wholes, parts, width) => {
    const narrow = width < NARROW;
    return {
      grid: { left: narrow ? 12 : 230, right: 28, top: 62, bottom: 72 + 20 * Math.ceil(parts.length / (narrow ? 2 : 4)) },
      legend: { bottom: 32, left: 8, type: 'plain', textStyle: { color: color('--ink') }, itemWidth: 12, itemHeight: 12 },
      xAxis: { type: 'value', max: 1, axisLabel: { formatter: value => Math.round(value * 100) + '%', color: color('--soft') }, splitLine: { lineStyle: { color: color('--line') } } },
      yAxis: namesOfBars(wholes, narrow, 7),
      series: parts.map(part => ({
        type: 'bar', stack: 'all', name: part.name, data: part.values, barMaxWidth: narrow ? 14 : 34, itemStyle: { borderColor: color('--card'), borderWidth: 1, ...(part.isRest ? { color: color('--line') } : {}) },
      })),
      tooltip: { formatter: params => `${params.name}  ${params.seriesName}  ${Y.percent(params.value)}` },
    };
  };

  /** A part of a whole that is smaller has no room for its name; the table has it. */
  const LABELLED = 0.03;

  /** Parts of one whole by their size. @param {{name: string, value: number}[]} parts */
  Y.treemap = parts => {
    const all = parts.reduce((sum, part) => sum + part.value, 0);
    return {
      series: [{
        type: 'treemap', data: parts.map(part => ({ name: part.name, value: part.value, itemStyle: { color: color('--fill') } })), left: 8, right: 8, top: 62, bottom: 34, roam: false, nodeClick: false,
        breadcrumb: { show: false }, itemStyle: { borderColor: color('--card'), borderWidth: 2, gapWidth: 2 },
        label: { show: true, color: color('--on-fill'), fontSize: 13, lineHeight: 19, overflow: 'truncate', formatter: params => (params.value >= all * LABELLED ? `${params.name}\n${Y.money(params.value)}` : '') },
      }],
      tooltip: { formatter: params => `${params.name}  ${Y.money(params.value)}` },
    };
  };

  const DOT = 13;

  /** How often each value is aimed at: a dot for each, equal ones over each other. @param {{name: string, value: number}[]} points */
  Y.strip = (points, unit) => {
    const heights = new Map();
    const data = points.map(point => {
      heights.set(point.value, (heights.get(point.value) || 0) + 1);
      return { name: point.name, value: [point.value, heights.get(point.value)] };
    });
    const most = Math.max(6, ...heights.values());
    return {
      grid: { left: 28, right: 28, top: 66, bottom: 56 },
      xAxis: { type: 'value', scale: true, axisLabel: { color: color('--soft') }, splitLine: { lineStyle: { color: color('--line') } } },
      yAxis: { type: 'value', show: false, min: 0, max: most + 1 },
      series: [{ type: 'scatter', symbolSize: Math.max(3, Math.min(DOT, 110 / most)), data }],
      tooltip: { formatter: params => `${params.name}  ${params.value[0]}${unit}` },
    };
  };
})(Yusuan);
