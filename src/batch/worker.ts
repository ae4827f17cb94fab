/** What a worker thread runs: piscina calls the default export with each task. */
export { runTask as default } from './task.js';
