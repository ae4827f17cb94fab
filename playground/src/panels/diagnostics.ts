import type { Diagnostic } from '../../../src/core/diagnostic.js';
import { pointText } from '../../../src/workbench/place.js';
import { element } from '../dom.js';
import type { SourceRange } from '../editor.js';

export function diagnosticPanel(
  all: readonly Diagnostic[],
  select: (range: SourceRange) => void,
): HTMLElement {
  if (all.length === 0) return element('p', { class: 'empty' }, 'No diagnostics: nothing to complain of.');
  const entries = all.map(({ severity, ruleId, message, position, citation }) => {
    const button = element(
      'button',
      { type: 'button', class: `diagnostic ${severity}` },
      element('span', { class: 'severity' }, severity),
      element('span', { class: 'rule' }, ruleId),
      element('span', { class: 'place' }, pointText(position.start)),
      element('span', { class: 'message' }, message),
      ...(citation === null ? [] : [element('span', { class: 'quiet' }, citation)]),
    );
    button.addEventListener('click', () =>
      select({ start: position.start.offset, end: position.end.offset }),
    );
    return element('li', {}, button);
  });
  return element('ul', { class: 'scroll diagnostics' }, ...entries);
}
