import { defineConfig } from 'vite';

/**
 * The command and its workers, bundled with Chevrotain: to load the six hundred modules that it is made of takes longer
 * than to compile most filings. Other dependencies are loaded from where they are installed.
 */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  ssr: { noExternal: ['chevrotain', /^@chevrotain\//, 'lodash-es'] },
  build: {
    ssr: true,
    outDir: 'dist/command',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: {
        main: 'src/cli/main.ts',
        'compile-worker': 'src/batch/compile-worker.ts',
        'validate-worker': 'src/batch/validate-worker.ts',
      },
      // All in one folder: the workers are looked for beside the module that starts them.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
