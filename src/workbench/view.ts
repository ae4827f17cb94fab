/** What a command of the workbench shows: data for `--format json`, and the same to be read. */
export interface View {
  readonly data: unknown;
  readonly text: () => string;
}

/** What a view that keeps to one rule says where the parser did not take it. */
export function notTaken(rule: string | null): string {
  return `The parser did not take the rule ${rule ?? ''} in this document.`;
}

const shownImage = 72;

/** A text in quotes on one line, separators shown as their control pictures, cut to a readable length. */
export function quoted(text: string, limit = shownImage): string {
  const cut = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return JSON.stringify(cut).replace(/\\u00(1[c-f])|\\v/g, (_escape, code: string | undefined) =>
    code === undefined ? '␋' : String.fromCharCode(0x2400 + Number.parseInt(code, 16)),
  );
}

/** Rows set in columns as wide as their widest cell; the last column is left ragged. */
export function columns(rows: readonly (readonly string[])[], gap = '  '): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
  }
  return rows
    .map((row) =>
      row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join(gap)
        .trimEnd(),
    )
    .join('\n');
}
