import { tokenMatcher, type CstNode } from 'chevrotain';
import { CheckedMark, Mark } from '../../../../grammar/report/cover/check-boxes.js';
import type { Builder } from '../../builder.js';
import type { CheckBox, Provision } from '../../nodes.js';
import { childNodes, tokensOf } from '../../../parse/cst.js';
import { tokensRange } from './fields.js';

const PROVISIONS: Readonly<Record<string, Provision>> = {
  Rule425: 'rule425',
  Rule14a12: 'rule14a12',
  Rule14d2: 'rule14d2b',
  Rule13e4: 'rule13e4c',
};

/** Builds the check boxes from the cover's `checkBoxes` nodes, in source order. */
export function buildCheckBoxes(builder: Builder, nodes: readonly CstNode[]): CheckBox[] {
  const boxes: CheckBox[] = [];
  const add = (node: CstNode, provision: Provision): void => {
    const box = buildCheckBox(builder, node, provision);
    // A provision printed twice counts once; one that asks again with its mark replaces the one without.
    const known = boxes.findIndex((other) => other.provision === provision);
    if (known < 0) boxes.push(box);
    else if (boxes[known]?.checked === null && box.checked !== null) boxes[known] = box;
  };
  for (const node of nodes) {
    for (const box of childNodes(node, 'checkBox')) {
      const provision = tokensOf(box).map((token) => PROVISIONS[token.tokenType.name]);
      const named = provision.find((name) => name !== undefined);
      // A second pre-commencement box whose rule cannot be read is that of Rule 13e-4(c), the form's last.
      if (named)
        add(
          box,
          named === 'rule14d2b' && boxes.some((other) => other.provision === named) ? 'rule13e4c' : named,
        );
    }
    for (const box of childNodes(node, 'growthBox')) add(box, 'emergingGrowthCompany');
    for (const box of childNodes(node, 'growthQuestion')) {
      if (childNodes(box, 'trailingMark').length + childNodes(box, 'issuerMark').length > 0)
        add(box, 'emergingGrowthCompany');
    }
    for (const box of childNodes(node, 'transitionBox')) add(box, 'extendedTransition');
  }
  return boxes;
}

function buildCheckBox(builder: Builder, node: CstNode, provision: Provision): CheckBox {
  const tokens = tokensOf(node);
  const range = tokensRange(tokens) ?? { start: 0, end: 0 };
  const marks = tokens.filter((token) => tokenMatcher(token, Mark));
  // Of "Yes ☐ No ☒" the mark of "Yes" counts.
  const [mark] = marks;
  if (mark === undefined) {
    builder.report(
      {
        ruleId: 'unreadable-check-box',
        severity: 'warning',
        message:
          'No mark that can be read stands for the check box, expected a checked or an empty one. Its state is left open.',
      },
      range,
    );
  }
  return {
    type: 'checkBox',
    ...builder.place(range),
    provision,
    checked: mark === undefined ? null : tokenMatcher(mark, CheckedMark),
  };
}
