/**
 * The source of a regular expression, written over several lines: each line break is layout, with the blanks around it,
 * and stands for nothing: a blank that counts stands within a line. Backslashes are the expression's own; what `${}` holds goes in as it is.
 *
 *     const OFFICE = pattern`
 *       (?:vice\s+)?president
 *       |treasurer
 *     `;
 */
export function pattern(lines: TemplateStringsArray, ...parts: readonly (string | number)[]): string {
  return lines.raw.map((line, index) => line.replace(LAYOUT, '') + String(parts[index] ?? '')).join('');
}

const LAYOUT = /[ \r]*\n\s*/g;

/** A sticky pattern with its start given at each use. */
export function stickyAt(source: string): { exec(text: string, offset: number): RegExpExecArray | null } {
  const form = new RegExp(source, 'iy');
  return {
    exec(text, offset) {
      form.lastIndex = offset;
      return form.exec(text);
    },
  };
}
