import { z } from 'zod';

const count = z.number().int().min(0);

const point = z
  .object({
    line: z.number().int().min(1).describe('Counts from 1.'),
    column: z.number().int().min(1).describe('Counts from 1, in UTF-16 units.'),
    offset: count.describe('Counts from 0, in UTF-16 units of the decoded source.'),
  })
  .meta({ id: 'point' });

export const position = z
  .object({ start: point, end: point })
  .meta({ id: 'position', description: 'A range of the decoded source; the end is exclusive.' });

/** A node: its type, its place, the pieces that it was rebuilt from, and its fields. */
export function node<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  description: string,
  shape: Shape,
  id: string = type,
): z.ZodObject<
  {
    type: z.ZodLiteral<Type>;
    position: typeof position;
    spans: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<typeof position>>>;
  } & Shape
> {
  const base = { type: z.literal(type), position, spans: z.exactOptional(list(position)) };
  return z.object({ ...base, ...shape }).meta({ id, description });
}

/** The schema of a list that is not written to, as those of nodes. */
export function list<Element extends z.ZodType>(element: Element): z.ZodReadonly<z.ZodArray<Element>> {
  return z.array(element).readonly();
}

export const raw = z.string().describe('The visible text, white space collapsed to single blanks.');

const deiFact = z
  .object({ concept: z.string(), value: z.string(), position })
  .meta({ id: 'deiFact', description: 'What an inline XBRL fact of the dei: taxonomy says of a field.' });
export const dei = z.exactOptional(deiFact);
export const hiddenFacts = z.exactOptional(list(deiFact));

/** `value` is `null` where the text stands in the value's place but does not have its form. */
function valueNode<const Type extends string, Value extends z.ZodType>(
  type: Type,
  description: string,
  value: Value,
) {
  return node(type, description, { value: value.nullable(), raw });
}

function factNode<const Type extends string>(type: Type, description: string, value: z.ZodString) {
  return node(type, description, { value: value.nullable(), raw, dei });
}

export const text = valueNode(
  'text',
  'A title, description or other text; the value is as it reads.',
  z.string(),
);
export const number = valueNode('number', 'The number of an item, exhibit or amendment.', z.string());
export const money = valueNode(
  'money',
  'An amount; decimal, as a string.',
  z.object({ currency: z.string(), amount: z.string() }),
);
export const date = factNode('date', 'YYYY-MM-DD.', z.string().regex(/^\d{4}-\d{2}-\d{2}$/));
export const jurisdiction = factNode(
  'jurisdiction',
  'ISO 3166-2 for the United States and Canada, else ISO 3166-1 alpha-2; US for federal law.',
  z.string(),
);
export const fileNumber = factNode('fileNumber', 'A Commission file number, without spaces.', z.string());
export const employerId = factNode(
  'employerId',
  'An IRS employer identification number, NN-NNNNNNN.',
  z.string().regex(/^\d{2}-\d{7}$/),
);
export const telephone = factNode('telephone', 'E.164.', z.string().regex(/^\+\d{5,15}$/));
export const postalCode = factNode('postalCode', 'A postal code, as printed.', z.string());
export const name = factNode('name', 'The name of a person, company or place.', z.string());
export const formType = factNode('formType', 'A form of the Commission, such as 8-K or S-3.', z.string());
