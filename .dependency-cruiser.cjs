/** The layers of the compiler, lowest first. A layer imports from itself and from those before it. */
const layers = [
  'core',
  'source',
  'layout',
  'parse',
  'ast',
  'analysis',
  'check',
  'output',
  'batch',
  'workbench',
  'cli',
];

const downwards = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-imports-downwards`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${layers.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...downwards,
    {
      name: 'grammar-knows-nothing-of-src',
      comment: 'The formal language stands by itself: no files, no HTML, no JSON.',
      severity: 'error',
      from: { path: '^grammar/' },
      to: { path: '^src/' },
    },
    {
      name: 'grammar-needs-chevrotain-only',
      severity: 'error',
      from: { path: '^grammar/' },
      to: { path: '^node_modules/', pathNot: '^node_modules/(@?chevrotain)(/|$)' },
    },
    {
      name: 'compile-is-used-by-batch-workbench-and-command-line-only',
      severity: 'error',
      from: { path: `^src/(${layers.slice(0, -3).join('|')})/` },
      to: { path: '^src/(compile|index)[.]ts$' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'], conditionNames: ['types', 'import', 'node'] },
  },
};
