/** The part of the package that the workbench uses (https://github.com/tabatkins/railroad-diagrams, version 1.0.0). */
declare module 'railroad-diagrams' {
  export interface Item {
    toString(): string;
  }
  type Part = Item | string;
  export function Diagram(...parts: Part[]): Item;
  export function Sequence(...parts: Part[]): Item;
  export function Choice(normal: number, ...parts: Part[]): Item;
  export function Optional(part: Part): Item;
  export function OneOrMore(part: Part, separator?: Part): Item;
  export function ZeroOrMore(part: Part, separator?: Part): Item;
  export function Terminal(text: string, href?: string): Item;
  export function NonTerminal(text: string, href?: string): Item;
  export function Skip(): Item;
}
