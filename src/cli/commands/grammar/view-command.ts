import { InvalidArgumentError, Option, type Command } from 'commander';
import { typeOption, typeUnused } from '../../document-type.js';
import type { Inspection, ReadableDocument } from '../../../workbench/inspect.js';
import type { View } from '../../../workbench/view.js';
import { exitCodes, raiseExitCode } from '../../exit-codes.js';

/** The options that every view of an input has. */
export interface ViewFlags {
  readonly format: 'text' | 'json';
  readonly document?: number;
  readonly type?: string;
}

export interface ViewCommand {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** Lines of examples, without the heading. */
  readonly examples: readonly string[];
}

/** Registers a command that shows a view of one input; its own options can be added to what it returns. */
export function viewCommand(parent: Command, { name, summary, description, examples }: ViewCommand): Command {
  return parent
    .command(name)
    .summary(summary)
    .description(description)
    .argument('<FILE>', 'a filing, or - for standard input')
    .addOption(formatOption())
    .option('--document <N>', 'the document of a submission to show, counted from 1', parseCount)
    .addOption(typeOption('document type of a single document, such as 8-K or EX-5.1'))
    .addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`);
}

/** `--format`, as every view has it. */
export function formatOption(): Option {
  return new Option('--format <FORMAT>', 'text, to be read, or json')
    .choices(['text', 'json'])
    .default('text');
}

/** A whole number from 1 on the command line; anything else is wrong usage. */
export function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return count;
}

/** Shows a view of the whole input. */
export async function showInput(
  file: string,
  flags: ViewFlags,
  command: Command,
  view: (inspection: Inspection) => View | Promise<View>,
): Promise<void> {
  const inspection = await readInspection(file, flags, command);
  if (inspection === null) return;
  if (flags.document !== undefined && inspection.documents[flags.document - 1] === undefined) {
    command.error(
      `error: there is no document ${flags.document}: the input has ${inspection.documents.length}.`,
    );
  }
  print(await view(inspection), flags.format);
}

/**
 * Shows a view of each document that a grammar reads, or of the one asked for.
 *
 * @param flags with the rule that the view keeps to, if it does: a rule that none of their grammars has is wrong usage
 */
export async function showDocuments(
  file: string,
  flags: ViewFlags & { readonly rule?: string },
  command: Command,
  view: (inspection: Inspection, document: ReadableDocument) => View | Promise<View>,
): Promise<void> {
  const inspection = await readInspection(file, flags, command);
  if (inspection === null) return;
  const { isReadable } = await import('../../../workbench/inspect.js');
  const numbered = inspection.documents.map((document, index) => ({ document, number: index + 1 }));
  const wanted = numbered.filter(({ number }) => flags.document === undefined || number === flags.document);
  const shown: { readonly number: number; readonly title: string; readonly view: View }[] = [];
  const readable = wanted.flatMap(({ document, number }) =>
    isReadable(document) ? [{ document, number }] : [],
  );
  if (flags.rule !== undefined && readable.length > 0) {
    const { unknownRule } = await import('../../../workbench/rule-names.js');
    const problem = unknownRule(flags.rule, new Set(readable.map(({ document }) => document.parsed.kind)));
    if (problem !== null) command.error(`error: --rule ${flags.rule}: ${problem}`);
  }
  for (const { document, number } of readable) {
    const title = `document ${number}: ${document.raw.documentType ?? 'no declared type'}, ${document.raw.format}, read as ${document.parsed.kind}`;
    shown.push({ number, title, view: await view(inspection, document) });
  }
  if (shown.length === 0) {
    command.error(
      flags.document === undefined
        ? 'error: no grammar reads any document of this input; --type gives a single document a type.'
        : `error: there is no document ${flags.document} that a grammar reads: the input has ${inspection.documents.length}.`,
    );
  }
  print(
    {
      data: {
        path: inspection.source.path,
        documents: shown.map(({ number, title, view: { data } }) => ({
          document: number,
          title,
          view: data,
        })),
      },
      text: () =>
        shown
          .map(({ title, view: { text } }) => (shown.length > 1 ? `── ${title}\n${text()}` : text()))
          .join('\n\n'),
    },
    flags.format,
  );
}

/** Prints a view to standard output. */
export function print(view: View, format: 'text' | 'json'): void {
  process.stdout.write(`${format === 'json' ? JSON.stringify(view.data, null, 2) : view.text()}\n`);
}

/** Reads an input; one that cannot be read is reported, and `null`. */
async function readInspection(file: string, flags: ViewFlags, command: Command): Promise<Inspection | null> {
  const { inspect } = await import('../../../workbench/inspect.js');
  const { readSource } = await import('../../../compile.js');
  const { readInput, reasonOf } = await import('../../../batch/inputs.js');
  const report = (message: string): void => command.configureOutput().writeErr?.(`${file}: ${message}\n`);
  try {
    const bytes = await readInput(file === '-' ? { kind: 'stdin' } : { kind: 'file', path: file });
    const inspection = inspect(readSource(bytes, file === '-' ? null : file), flags.type ?? null);
    const unused = typeUnused(flags.type, inspection.documents.length);
    if (unused !== null) report(unused);
    return inspection;
  } catch (error) {
    report(`cannot be read: ${reasonOf(error)}`);
    raiseExitCode(exitCodes.notReadOrWritten);
    return null;
  }
}
