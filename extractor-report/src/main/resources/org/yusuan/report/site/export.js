'use strict';
/** Figures as files. */
(Y => {
  const quoted = value => {
    const text = value === undefined || value === null ? '' : String(value);
    return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };

  /** @param {any[][]} rows with the heading first; @param {string} source told in the last row */
  Y.csv = (rows, source) => '\uFEFF' + [...rows, [], [source]].map(row => row.map(quoted).join(',')).join('\r\n') + '\r\n';

  Y.download = (name, type, content) => {
    const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
    const link = Y.h('a', { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  };

  /** A drawing as a picture of twice its size, for print. */
  Y.rastered = (drawing, width, height) => new Promise((done, failed) => {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = width * 2;
      canvas.height = height * 2;
      const context = canvas.getContext('2d');
      context.scale(2, 2);
      context.drawImage(image, 0, 0, width, height);
      canvas.toBlob(blob => (blob ? done(blob) : failed(new Error('png'))), 'image/png');
    };
    image.onerror = failed;
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(drawing);
  });
})(Yusuan);
