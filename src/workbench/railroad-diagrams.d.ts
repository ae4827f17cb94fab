/** The part of the package that the workbench uses (https://github.com/tabatkins/railroad-diagrams, version 1.0.0). */
declare module 'railroad-diagrams' {
  export interface Item {
    toString(): string;
  }
  type Part = Item | string;
  interface Railroad {
    Diagram(...parts: Part[]): Item;
    Sequence(...parts: Part[]): Item;
    Choice(normal: number, ...parts: Part[]): Item;
    Optional(part: Part): Item;
    OneOrMore(part: Part, separator?: Part): Item;
    ZeroOrMore(part: Part, separator?: Part): Item;
    Terminal(text: string): Item;
    NonTerminal(text: string): Item;
    Skip(): Item;
  }
  /** A CommonJS module: its exports are the members of one object. */
  const railroad: Railroad;
  export default railroad;
}
