'use strict';
/** What the pages say, in Chinese and in English. What the tables mean, their own declarations say (`data/words.js`). */
(Y => {
  const WORDS = {
    'name': ['预算对照', 'Budgets compared'],
    'skip': ['跳到正文', 'Skip to the content'],
    'nav': ['栏目', 'Pages'],
    'nav.overview': ['总览', 'Overview'],
    'nav.compare': ['比较', 'Compare'],
    'nav.projects': ['项目', 'Projects'],
    'nav.indicators': ['指标', 'Indicators'],
    'nav.findings': ['疑点', 'Findings'],
    'nav.documents': ['文件', 'Documents'],
    'language': ['English', '中文'],
    'theme': ['外观', 'Theme'],
    'theme.auto': ['跟随系统', 'System'],
    'theme.light': ['浅色', 'Light'],
    'theme.dark': ['深色', 'Dark'],
    'unit': ['金额单位', 'Amounts in'],
    'unit.yuan': ['元', 'yuan'],
    'unit.wan': ['万元', '10k yuan'],
    'unit.yi': ['亿元', '100m yuan'],
    'footer': ['由公开文件自动读出；每个数字都可点回原页核对。“—”表示文件没有写，不等于零。', 'Read from published files by a program; every number leads back to its page. “—” is what no file says, which is not zero.'],
    'list.comma': ['、', ', '],
    'loading': ['正在载入…', 'Loading…'],
    'failed': ['这部分数据没有载入：{0}', 'This part could not be loaded: {0}'],
    'absent': ['文件未载', 'not stated'],
    'absent.long': ['文件没有写这一项；不等于零', 'The file does not state it; that is not zero'],
    'all': ['全部', 'All'],
    'export': ['导出', 'Save as'],
    'source.line': ['来源：{0}；由 Yusuan 读出', 'Source: {0}; read by Yusuan'],
    'source.more': ['{0} 等 {1} 份公开文件', '{0} and others, {1} disclosures'],
    'table.filter': ['在表中查找', 'Find in this table'],
    'table.told': ['显示 {0} / {1} 行', '{0} of {1} rows'],
    'table.more': ['再显示 {0} 行', 'Show {0} more rows'],
    'search': ['查找单位、地方、项目、指标，可用拼音首字母', 'Find organisations, places, projects, indicators'],
    'search.label': ['查找', 'Search'],
    'search.none': ['没有找到“{0}”', 'Nothing found for “{0}”'],
    'search.organisations': ['单位与地方', 'Organisations and places'],
    'search.projects': ['项目', 'Projects'],
    'search.indicators': ['三级指标', 'Indicators'],
    'search.short': ['请至少输入两个字母或一个汉字', 'Type two letters or one character at least'],

    'overview.title': ['{0} 份公开文件，{1} 个数字', '{0} disclosures, {1} numbers'],
    'overview.lead': ['{0} 个省级地区，{1} 个部门和单位，{2}。每个数字都能点回它所在的那一页。', '{0} provinces, {1} departments and units, {2}. Every number leads back to the page it is printed on.'],
    'overview.years': ['{0}–{1} 年度', 'fiscal years {0}–{1}'],
    'overview.year': ['{0} 年度', 'fiscal year {0}'],
    'overview.ask': ['从一个问题开始', 'Begin with a question'],
    'ask.reception': ['公务接待，谁花得最多？', 'Who spends most on receptions?'],
    'ask.reception.note': ['{0} 个数字，按口径分组', '{0} figures, grouped by basis'],
    'ask.projects': ['哪个项目拿到的钱最多？', 'Which project gets most?'],
    'ask.projects.note': ['全部项目，从大到小', 'All projects, largest first'],
    'ask.errors': ['哪些数字前后对不上？', 'Which figures do not add up?'],
    'ask.errors.note': ['{0} 处错误，{1} 处警告', '{0} errors, {1} warnings'],
    'ask.unread': ['哪些文件没有读全？', 'What could not be read?'],
    'ask.unread.note': ['{0} 份部分读出，{1} 份未能读出', '{0} in part, {1} not at all'],
    'overview.matrix': ['哪里、哪一年', 'Where and when'],
    'overview.place': ['地方', 'Place'],
    'overview.noplace': ['地方未标明', 'Place not stated'],
    'overview.noyear': ['年度不明', 'No year'],
    'overview.total': ['合计', 'Total'],
    'overview.cell': ['{0} {1}：{2} 份', '{0} {1}: {2} documents'],
    'overview.kinds': ['公开的种类', 'Kinds of disclosure'],
    'overview.levels': ['谁的钱', 'Whose money'],
    'overview.reading': ['读取情况', 'How well it was read'],
    'overview.checks': ['核对了 {0} 条算术与一致性规则，{1} 次成立，{2} 次不成立。', '{0} checks of arithmetic and consistency: {1} hold, {2} fail.'],
    'overview.why': ['没有读全的原因', 'Why some were not read whole'],
    'overview.findings': ['值得先看的疑点', 'Findings to look at first'],
    'overview.findings.all': ['全部疑点', 'All findings'],
    'overview.findings.none': ['没有发现自相矛盾的数字。', 'No figures that contradict each other were found.'],
    'other': ['未标明', 'not stated'],

    'documents.title': ['文件', 'Documents'],
    'documents.lead': ['每一份读过的文件，以及读得如何。', 'Every file that was read, and how well.'],
    'documents.publisher': ['单位或地方', 'Publisher'],
    'documents.name': ['文件名', 'File'],
    'documents.clear': ['清除筛选', 'Clear filters'],
    'filter.province': ['省级', 'Province'],
    'filter.year': ['年度', 'Year'],
    'filter.disclosure': ['种类', 'Kind'],
    'filter.level': ['主体', 'Level'],
    'filter.status': ['读取', 'Reading'],
    'filter.severity': ['程度', 'Severity'],
    'filter.rule': ['规则', 'Rule'],
    'status.ok': ['全部读出', 'read whole'],
    'status.partial': ['部分读出', 'in part'],
    'status.failed': ['未能读出', 'not read'],

    'doc.unknown': ['没有编号为“{0}”的文件', 'There is no document “{0}”'],
    'doc.pages': ['{0} 页', '{0} pages'],
    'doc.tables': ['表格', 'Tables'],
    'doc.findings': ['疑点', 'Findings'],
    'doc.statements': ['文中数字', 'In the text'],
    'doc.residue': ['未入记录', 'Left out'],
    'doc.table': ['表 {0}', 'Table {0}'],
    'doc.page': ['第 {0} 页', 'page {0}'],
    'doc.page.short': ['{0} 页', 'p. {0}'],
    'doc.previous': ['上一个', 'Previous'],
    'doc.next': ['下一个', 'Next'],
    'doc.previousPage': ['上一页', 'Previous page'],
    'doc.nextPage': ['下一页', 'Next page'],
    'doc.zoomIn': ['放大', 'Larger'],
    'doc.zoomOut': ['缩小', 'Smaller'],
    'doc.choose': ['选择表格', 'Choose a table'],
    'doc.notables': ['这份文件里没有读到表格。', 'No table was read in this document.'],
    'doc.none': ['没有。', 'None.'],
    'doc.nopicture': ['没有这一页的图片；下面按各格的位置重画。用 --sources 给出原文件即可附上图片。', 'No picture of this page; cells are drawn where they stand. Give the files by --sources to have pictures.'],
    'doc.nopages': ['这种格式没有页面，请看右边重建的表格。', 'This format has no pages; see the rebuilt table.'],
    'doc.picture': ['{0} 第 {1} 页', '{0}, page {1}'],
    'doc.confidence': ['把握', 'Confidence'],
    'doc.doubts': ['存疑之处', 'In doubt'],
    'doc.ambiguous': ['读法不唯一：这张表的结果不宜直接引用', 'Ambiguous: do not rely on this table'],
    'doc.sure': ['没有存疑之处', 'Nothing in doubt'],
    'doc.rows': ['{0} 行 × {1} 列', '{0} × {1}'],
    'doc.moreRows': ['再显示 {0} 行', 'Show {0} more rows'],
    'doc.hint': ['点表中的数字，原页上相应的位置会亮起；点原页，也会选中表中的格。', 'Click a number and its place on the page lights up; click the page to find its cell.'],
    'doc.role': ['这一格', 'This cell'],
    'doc.norecord': ['这一格是{0}，不是记录。', 'This cell is a {0}, and no record.'],
    'doc.copy': ['复制这个数字的链接', 'Copy the link of this value'],
    'doc.copied': ['已复制', 'Copied'],
    'doc.close': ['关闭', 'Close'],
    'doc.reason': ['原因', 'Reason'],
    'doc.text': ['原文', 'Text'],
    'doc.compare': ['与其他单位比较', 'Compare with others'],
    'doc.original': ['原文件', 'File'],
    'doc.in': ['所在', 'At'],
    'role.title': ['标题', 'title'], 'role.label': ['标签', 'label'], 'role.heading': ['表头', 'heading'], 'role.value': ['数值', 'value'],
    'role.note': ['注', 'note'], 'role.blank_of_form': ['表格留空', 'blank of the form'], 'role.empty': ['空格', 'empty cell'], 'role.residue': ['未入记录的内容', 'cell that was left out'],
    'doubt.kind': ['表的种类', 'kind of table'], 'doubt.columns': ['列的含义', 'meaning of columns'], 'doubt.rows': ['行的划分', 'rows'], 'doubt.words': ['用语', 'wording'],
    'doubt.names': ['名称', 'names'], 'doubt.values': ['值', 'values'], 'doubt.numbers': ['数字', 'numbers'], 'doubt.sums': ['合计', 'sums'],
    'doubt.untried': ['没有可核对的合计', 'no sum to try'], 'doubt.unit': ['金额单位', 'unit'], 'doubt.residue': ['未入记录的内容多', 'much left out'], 'doubt.levels': ['层级', 'levels'],
    'reason.hidden': ['隐藏的行、列或工作表', 'hidden rows, columns or sheets'], 'reason.not_shown': ['不显示的内容', 'not shown'], 'reason.no_role': ['没有识别', 'not understood'],
    'reason.row_without_amount': ['没有金额的行', 'row without an amount'], 'reason.amount_unreadable': ['金额无法辨认', 'illegible amount'], 'reason.attachment': ['附件', 'attachment'],
    'reason.total_of_list': ['清单合计', 'total of a list'], 'reason.total_of_group': ['分组合计', 'total of a group'], 'reason.count_not_amount': ['数量而非金额', 'a count, no amount'], 'reason.note': ['注', 'note'],
    'record.budget_lines': ['预算金额', 'Budget line'], 'record.targets': ['绩效目标', 'Performance target'], 'record.fields': ['目标表中的一项', 'Field of a target form'],
    'record.indicators': ['绩效指标', 'Indicator'], 'record.funding': ['资金', 'Funding'], 'record.attributes': ['其他项目', 'Attribute'], 'record.tasks': ['重点任务', 'Task'], 'record.residue': ['未入记录', 'Left out'],
    'field.side': ['收支', 'side'], 'field.code': ['编码', 'code'], 'field.name': ['名称', 'name'], 'field.level': ['层级', 'level'], 'field.measure': ['含义', 'measure'],
    'field.measure_raw': ['列标题', 'column heading'], 'field.stage': ['阶段', 'stage'], 'field.year': ['年度', 'year'], 'field.amount': ['金额', 'amount'], 'field.percent': ['百分数', 'percent'],
    'field.group': ['所在栏', 'group'], 'field.dims': ['同行其他栏', 'other columns'], 'field.organisation': ['单位', 'organisation'], 'field.item': ['固定项目', 'item'],
    'field.horizon': ['期间', 'period'], 'field.level1': ['一级指标', 'level 1'], 'field.level2': ['二级指标', 'level 2'], 'field.level3': ['三级指标', 'level 3'], 'field.level1_raw': ['一级（原文）', 'level 1 as published'], 'field.level2_raw': ['二级（原文）', 'level 2 as published'],
    'field.comparator': ['比较', 'bound'], 'field.number': ['数字', 'number'], 'field.number_high': ['上限', 'upper end'], 'field.unit': ['单位', 'unit'], 'field.value_type': ['类型', 'type'], 'field.source': ['来源', 'source'], 'field.label_raw': ['标签', 'label'],
    'field.field': ['项目', 'field'], 'field.target': ['所属目标', 'of the target'], 'field.value': ['原文', 'as published'],

    'compare.title': ['比较', 'Compare'],
    'compare.lead': ['只把口径相同的数字放在一起：同一年度、同一阶段、同一范围。', 'Only like stands beside like: one year, one stage, one coverage.'],
    'compare.topic': ['比什么', 'Compare'],
    'topic.three_public': ['“三公”经费', 'The three public expenses'],
    'topic.function': ['支出按功能', 'Expenditure by function'],
    'topic.structure': ['支出结构', 'Structure of expenditure'],
    'topic.revenue': ['收入来源', 'Sources of revenue'],
    'compare.item': ['项目', 'Item'],
    'compare.basis': ['口径', 'Basis'],
    'compare.against': ['对照', 'Against'],
    'compare.against.none': ['不对照', 'nothing'],
    'compare.unlike': ['口径不同，不可直接比较', 'another basis, not comparable'],
    'compare.rank': ['排行', 'Ranking'],
    'compare.beside': ['并排', 'Side by side'],
    'compare.mode': ['方式', 'View'],
    'compare.amount': ['金额', 'Amount'],
    'compare.earlier': ['对照数', 'Compared with'],
    'compare.change': ['增减', 'Change'],
    'compare.share': ['占比', 'Share'],
    'compare.rank.number': ['名次', 'Rank'],
    'compare.where': ['出处', 'Page'],
    'compare.pick': ['选', 'Pick'],
    'compare.pick.label': ['选 {0} 并排比较', 'Pick {0} for side by side'],
    'compare.picked': ['已选 {0} 个，并排比较', 'Compare the {0} picked'],
    'compare.add': ['加入单位或地方', 'Add an organisation or place'],
    'compare.remove': ['移去 {0}', 'Remove {0}'],
    'compare.nobody': ['还没有选。在上面输入名称，或在排行里勾选。', 'Nothing picked yet. Type a name above, or tick some in the ranking.'],
    'compare.others': ['文件中另有 {0} 个不同的数', '{0} other figures in the file claim the same'],
    'compare.contested': ['未列入排行', 'Not ranked'],
    'compare.contested.note': ['这些文件对同一项给出了几个不同的数，以哪个为准请看原页。', 'These files have several figures for the same; see their pages for which one counts.'],
    'compare.rest': ['其余 {0} 项', '{0} others'],
    'compare.without': ['没有这一口径的数字：{0}', 'No figures on this basis: {0}'],
    'compare.unstated': ['⚠ 这些文件没有写明范围：可能有的是全辖（全市、全县），有的是本级。引用前请看原页。', '⚠ These files do not state their coverage: some may be of a whole area, others of its own level. See their pages first.'],
    'compare.mixed': ['⚠ 各列口径不同，不可直接比较：看清列头的年度、阶段与范围。不同口径之间用双线隔开，不计算增减。', '⚠ These columns are of different bases and not comparable: mind year, stage and coverage. Double lines part them, and no change is computed.'],
    'compare.chart.rank': ['{0}：{1}', '{0}: {1}'],
    'compare.chart.first': ['前 {0} 名，{1}', 'The first {0}, {1}'],
    'compare.chart.share': ['{0}：各占多少', '{0}: shares'],
    'compare.chart.one': ['{0}：{1}', '{0}: {1}'],
    'compare.nodata': ['这里没有可比的数字。', 'There is nothing to compare here.'],
    'compare.allyears': ['也显示上年数', 'Show last year’s figures too'],
    'compare.shares': ['显示占比', 'Show shares'],
    'compare.projects': ['最大的项目', 'Largest projects'],
    'account.all': ['全部资金', 'all funds'],
    'account.general_public_budget': ['一般公共预算', 'general public budget'],
    'coverage.none': ['范围未标明', 'coverage not stated'],
    'item.total': ['合计', 'total'],
    'item.three_public_total': ['“三公”经费合计', 'total of the three'],

    'projects.title': ['项目', 'Projects'],
    'projects.lead': ['来自绩效目标表和项目支出表；点金额看它在哪一页。', 'From target forms and project tables; click an amount to see its page.'],
    'projects.name': ['项目', 'Project'],
    'projects.from': ['出自', 'From'],
    'projects.target': ['绩效目标表', 'target form'],
    'projects.line': ['项目支出表', 'project table'],
    'projects.loaded': ['已载入 {0} / {1} 部分，金额大的在前', '{0} of {1} parts loaded, largest first'],
    'projects.more': ['载入更多', 'Load more'],
    'projects.chart': ['金额最大的项目', 'The largest projects'],

    'indicators.title': ['绩效指标', 'Indicators'],
    'indicators.lead': ['同一个三级指标，各单位定了多少、完成了多少。', 'The same indicator: what each aims at, and what each reached.'],
    'indicators.name': ['三级指标', 'Indicator'],
    'indicators.documents': ['文件数', 'Documents'],
    'indicators.rows': ['次数', 'Times'],
    'indicators.value': ['指标值', 'Target'],
    'indicators.actual': ['实际完成', 'Reached'],
    'indicators.score': ['得分 / 权重', 'Score / weight'],
    'indicators.project': ['项目', 'Project'],
    'indicators.back': ['全部指标', 'All indicators'],
    'indicators.chart': ['“{0}”的指标值（{1}）', '“{0}”: target values ({1})'],
    'indicators.units': ['单位：{0}', 'Units: {0}'],
    'indicators.distribution': ['{0} 个目标给出数值：最小 {1}，中位 {2}，最大 {3}。', '{0} targets give a number: least {1}, median {2}, largest {3}.'],
    'indicators.reached': ['{0} 个有实际完成值；{1} 个有得分。', '{0} say what was reached; {1} have a score.'],

    'findings.title': ['疑点', 'Findings'],
    'findings.lead': ['“错误”是公开文件自己的数字互相矛盾；读取中的问题另列，不能算在公开单位头上。', 'An error means that the publisher’s own figures contradict each other; troubles of reading are listed apart and say nothing about the publisher.'],
    'findings.publisher': ['公开内容中的疑点', 'In what was published'],
    'findings.reading': ['读取中的问题', 'In our reading'],
    'findings.told': ['{0} 条', '{0} findings'],
    'findings.expected': ['应为', 'Expected'],
    'findings.actual': ['实为', 'Found'],
    'findings.difference': ['相差', 'Difference'],
    'findings.sum': ['写出算式', 'Write out the sum'],
    'findings.look': ['看原页', 'See the page'],
    'findings.cells': ['所依据的格', 'Cells it rests on'],
    'findings.none': ['没有符合条件的疑点。', 'No findings match.'],
    'findings.parts': ['各项相加', 'Parts added'],
    'findings.whole': ['文件所载', 'As published'],
    'findings.checks': ['规则试了多少次', 'How often each rule was tried'],
    'findings.holds': ['成立', 'holds'],
    'findings.fails': ['不成立', 'fails'],
    'findings.undecided': ['无法判断', 'not decidable'],
  };

  let declared = { columns: {}, codes: {}, rules: {}, functions: {} };

  Y.lang = () => (Y.kept('lang') === 'en' ? 'en' : 'zh');
  const pick = words => words[Y.lang() === 'en' ? 1 : 0];

  /** A text of the pages, with what it tells of. */
  Y.t = (key, ...told) => {
    const words = WORDS[key];
    return words ? pick(words).replace(/\{(\d)\}/g, (_, index) => told[index]) : key;
  };

  Y.has = key => Object.hasOwn(WORDS, key);

  /** A value of a closed list in words, or the value itself. */
  Y.code = (column, value) => {
    const words = (declared.codes[column] || {})[value];
    return words ? pick(words) : value || '';
  };

  Y.rule = id => (declared.rules[id] ? pick(declared.rules[id]) : id);

  Y.functionName = code => declared.functions[code] || code;

  /** What a column is, in short. */
  Y.column = (table, name) => {
    const words = (declared.columns[table] || {})[name];
    return Y.has('field.' + name) ? Y.t('field.' + name) : words ? pick(words).split(/[，,；;（(]/)[0] : name;
  };

  Y.declare = words => { declared = words; };

  /** Settings that a reader keeps; where the browser keeps nothing for files, they last as long as the page. */
  const settings = {};
  Y.kept = name => {
    if (name in settings) return settings[name];
    try { return localStorage.getItem('yusuan.' + name); } catch (refused) { return null; }
  };
  Y.keep = (name, value) => {
    settings[name] = value;
    try { localStorage.setItem('yusuan.' + name, value); } catch (refused) { /* lasts as long as the page */ }
  };
})(Yusuan);
