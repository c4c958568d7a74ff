// Tables as the library writes them: commas, and quotation marks around what needs them.

/** The rows of a table, each by the names of its columns. @param {string} text */
export function rowsOf(text) {
  const [columns, ...rows] = cells(text.replace(/^\ufeff/, ''));
  return rows.map(row => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? ''])));
}

/** A table of rows. @param {string[][]} rows */
export function tableOf(rows) {
  const quoted = cell => /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map(row => `${row.map(quoted).join(',')}\r\n`).join('');
}

function cells(text) {
  const rows = [];
  let row = [];
  const pattern = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  while (pattern.lastIndex < text.length) {
    const [, cell, end] = pattern.exec(text);
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
