/** Words of a reference to securities that do not tell them from others of their kind: `all of such Shares, when issued`. */
export const genericSecurityWords: ReadonlySet<string> = new Set(
  'such any all these those each said share shares when issued'.split(' '),
);
