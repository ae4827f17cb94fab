import type { IToken } from 'chevrotain';
import { amendmentOf, formTypeOf } from '../../../../grammar/lexical/form-names.js';
import type { Range } from '../../../core/position.js';
import type { Builder } from '../../builder.js';
import type { Amendment, FormTypeNode } from '../../nodes.js';

interface FormTitle {
  readonly formType: FormTypeNode | null;
  readonly amendment: Amendment | null;
}

const at = (token: IToken, part: Range): Range => ({
  start: token.startOffset + part.start,
  end: token.startOffset + part.end,
});

/** Builds form type and amendment from the cover's tokens of both, in source order. */
export function buildFormTitle(
  builder: Builder,
  forms: readonly IToken[],
  amendments: readonly IToken[],
): FormTitle {
  const [form] = forms;
  const named = form && formTypeOf(form.image);
  const number = [...amendments, ...(form ? [form] : [])]
    .map((token) => ({ token, part: amendmentOf(token.image) }))
    .find(({ part }) => part !== null);
  const amended = amendments[0] ?? (named?.amends === true ? form : undefined);
  return {
    formType: form && named ? builder.value('formType', at(form, named), () => named.type) : null,
    amendment: amended
      ? {
          type: 'amendment',
          ...builder.place(at(amended, { start: 0, end: amended.image.length })),
          number: number?.part
            ? builder.value('number', at(number.token, number.part), number.part.read)
            : null,
        }
      : null,
  };
}
