import { Command, CommanderError } from 'commander';
import { vi } from 'vitest';
import { registerGrammar } from '../../src/cli/commands/grammar/index.js';

export interface CliResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs `filingc grammar …` in this process. */
export async function runGrammar(...args: readonly string[]): Promise<CliResult> {
  const result = { stdout: '', stderr: '' };
  const program = new Command('filingc').exitOverride().configureOutput({
    writeOut: (text) => (result.stdout += text),
    writeErr: (text) => (result.stderr += text),
  });
  registerGrammar(program);
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    result.stdout += String(chunk);
    return true;
  });
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await program.parseAsync(['grammar', ...args], { from: 'user' });
    return { ...result, exitCode: process.exitCode };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { ...result, exitCode: error.exitCode === 0 ? 0 : 2 };
  } finally {
    write.mockRestore();
    process.exitCode = before;
  }
}
