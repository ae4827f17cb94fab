import type { Position } from '../../core/position.js';

/** What every node has, and the nodes that carry a normalised value. */

export interface Node {
  readonly type: string;
  readonly position: Position;
  /** The pieces of a node that was rebuilt from several places; `position` is then their hull. */
  readonly spans?: readonly Position[];
}

/** A node that carries a normalised value and the visible text that it was read from. */
export interface ValueNode<Type extends string, Value> extends Node {
  readonly type: Type;
  /** `null` where the text stands in the value's place but does not have its form. */
  readonly value: Value | null;
  /** The visible text, white space collapsed to single blanks. */
  readonly raw: string;
}

/** A name, title, description or other text kept as it reads: `value` is `raw`. */
export type TextNode = ValueNode<'text', string>;
/** `YYYY-MM-DD`. */
export type DateNode = ValueNode<'date', string> & { readonly dei?: DeiFact };
/** ISO 3166-2 for the United States and Canada, else ISO 3166-1 alpha-2. */
export type JurisdictionNode = ValueNode<'jurisdiction', string> & { readonly dei?: DeiFact };
/** A Commission file number, as printed without spaces. */
export type FileNumberNode = ValueNode<'fileNumber', string> & { readonly dei?: DeiFact };
/** An IRS employer identification number, `NN-NNNNNNN`. */
export type EmployerIdNode = ValueNode<'employerId', string> & { readonly dei?: DeiFact };
/** E.164. */
export type TelephoneNode = ValueNode<'telephone', string> & { readonly dei?: DeiFact };
export type PostalCodeNode = ValueNode<'postalCode', string> & { readonly dei?: DeiFact };
export type NameNode = ValueNode<'name', string> & { readonly dei?: DeiFact };
export type FormTypeNode = ValueNode<'formType', string> & { readonly dei?: DeiFact };
export type NumberNode = ValueNode<'number', string>;
export type MoneyNode = ValueNode<'money', { readonly currency: string; readonly amount: string }>;

/** What an inline XBRL fact of the dei: taxonomy says of a field. */
export interface DeiFact {
  readonly concept: string;
  readonly value: string;
  readonly position: Position;
}
