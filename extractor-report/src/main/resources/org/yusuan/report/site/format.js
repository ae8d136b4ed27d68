'use strict';
/** Amounts, shares and names as people read them. */
(Y => {
  const UNITS = { yuan: 1, wan: 1e4, yi: 1e8 };
  const MINUS = '\u2212';
  const grouped = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat('en-US');

  Y.unit = () => (Object.hasOwn(UNITS, Y.kept('unit')) ? Y.kept('unit') : 'wan');

  /** What one of the unit is in yuan. */
  Y.unitSize = () => UNITS[Y.unit()];

  const signed = text => text.replace('-', MINUS);

  /** An amount in the chosen unit. @param {string|number|null|undefined} yuan absent is told as absent, never as nought */
  Y.money = yuan => {
    if (yuan === undefined || yuan === null || yuan === '') return '';
    const value = Number(yuan) / Y.unitSize();
    if (value !== 0 && Math.abs(value) < 0.005) return signed(plain(value));
    return signed(grouped.format(value));
  };

  /** A small number without an exponent. */
  function plain(value) {
    const digits = Math.min(12, Math.ceil(-Math.log10(Math.abs(value))) + 1);
    return value.toFixed(digits).replace(/0+$/, '');
  }

  /** An amount in yuan, whatever unit is chosen. */
  Y.yuan = yuan => (yuan === null || yuan === undefined ? '' : signed(grouped.format(yuan)));

  Y.count = number => whole.format(number);

  Y.percent = (share, withSign) => {
    if (share === null || share === undefined || !Number.isFinite(share)) return '';
    const text = (share * 100).toFixed(1) + '%';
    return (withSign && share > 0 ? '+' : '') + signed(text);
  };

  /** The documents, which most data name by their position. */
  Y.document = row => ({
    id: row[0], source: row[1], format: row[2], pages: row[3], title: row[4] || '', year: row[5] || '',
    disclosure: row[6], level: row[7] || '', organisation: row[8] || '', province: row[9] || '', city: row[10] || '',
    county: row[11] || '', initials: row[12] || '', published: row[13] || '', tables: row[14], confidence: row[15],
    status: row[16], error: row[17] || '', sha256: row[18],
    /** people that the budget pays for, page and reference */
    staff: row[19] || null,
  });

  /** The narrowest place of a document, with what it is in. */
  Y.placeName = d => [d.province, d.city === d.province ? '' : d.city, d.county].filter(Boolean).join(' ');

  /** Whether a document is of a department or unit that it does not name: its title is no name of one. */
  Y.isUnnamed = d => !d.organisation && (d.level === 'department' || d.level === 'unit');

  /** Who publishes: an organisation, or the government of a place. */
  Y.publisher = d => (Y.isUnnamed(d) ? [Y.placeName(d), Y.t('publisher.unnamed')].filter(Boolean).join(' ') : d.organisation || d.county || d.city || d.province || d.title || d.source);

  Y.matches = (wanted, ...texts) => {
    const parts = wanted.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const all = texts.join('\n').toLowerCase();
    return parts.every(part => all.includes(part));
  };

  Y.sourceName = d => d.source.split('/').pop();

  /** The line that says where a figure is from. */
  Y.sourceLine = documents => {
    const names = [...new Set(documents.map(d => `${Y.publisher(d)}${d.year ? ' ' + d.year : ''} ${Y.code('disclosure', d.disclosure)}`))];
    const shown = names.slice(0, 4).join(Y.t('list.comma'));
    return Y.t('source.line', names.length > 4 ? Y.t('source.more', shown, names.length) : shown);
  };
})(Yusuan);
