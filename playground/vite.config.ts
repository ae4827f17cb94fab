import { defineConfig } from 'vite';

/** One page, its compiler in a Web Worker, and nothing from elsewhere: it can be served from any folder. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: { outDir: '../dist/playground', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
});
