import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile a regular expression to machine code when it is first run, not after a run in its interpreter: nearly
 * every pattern of a grammar runs more than once even for one filing, and a pattern compiled late, when the process holds
 * much machine code, is compiled without optimisation (`docs/performance.md`). The flag holds for the whole process, its workers
 * included, and for patterns made from now on: imported before any module that makes one.
 */
setFlagsFromString('--no-regexp-tier-up');
