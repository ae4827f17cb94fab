/** What a worker thread runs: piscina calls the default export with each task. */
export { validateTask as default } from './validate-task.js';
