/** What a worker thread runs: piscina calls the default export with each task. */
export { compileTask as default } from './compile-task.js';
