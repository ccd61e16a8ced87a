import { diskFiles } from '../../app/disk-files.ts';
import { isCi, sourceOfPipeline } from '../../app/pipeline-facts.ts';
import { InvalidInput } from '../../core/errors.ts';
import type { InputsOf } from '../../core/inputs/command-inputs.ts';
import type { Command } from '../../core/inputs/input.ts';
import { readCommand } from '../../core/inputs/read-command.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { type InputName, inputsOf } from '../../core/inputs/table.ts';
import { type Reference, sentence } from '../../core/message.ts';
import { optional } from '../../core/optional.ts';
import type { CommandContext } from './command-context.ts';
import { embeddedTarget } from './embedded.ts';
import { environmentInputs, variableOf } from './environment-inputs.ts';
import { line } from './render.ts';
import { resolveSecrets } from './secret-references.ts';
import { readToEnd } from './standard-input.ts';

/**
 * The inputs of a command as text: typed ones first, then those of the environment, which the log names. Throws
 * InvalidInput for one that cannot be taken.
 *
 * @param typed the options of the command line as they were typed
 */
export async function resolveInputs(
  command: Command,
  typed: RawInputs,
  context: CommandContext,
): Promise<RawInputs> {
  const { env, signal } = context;
  checkNotEmpty(typed);
  checkNoStrayQuotes(typed);
  const fromEnvironment = environmentInputs(env, typed);
  const resolved = await resolveSecrets(typed, {
    files: diskFiles,
    standardInput: (greatestBytes) => readToEnd(process.stdin, greatestBytes, signal),
  });
  sayTaken(command, fromEnvironment, context);
  return { ...fromEnvironment, ...resolved };
}

/** The inputs of a command that is no run, checked. Throws InvalidInput. */
export async function terminalInputs<C extends Command>(
  command: C,
  typed: RawInputs,
  context: CommandContext,
): Promise<InputsOf<C>> {
  return readCommand(command, await resolveInputs(command, typed, context), {
    files: diskFiles,
    environment: context.env,
    hostSource: sourceOfPipeline(context.env),
    ...optional('embedded', isCi(context.env) ? undefined : embeddedTarget),
    eventOf: () => ({ kind: 'ordinary' }),
  });
}

/** An empty value that was typed is most often a shell variable that is not set. */
function checkNotEmpty(typed: RawInputs): void {
  for (const [name, value] of Object.entries(typed)) {
    if (value.trim() !== '') continue;
    const reference: Reference = { input: name };
    throw new InvalidInput({
      code: 'input-invalid',
      message: sentence`${reference} has an empty value.`,
      next: sentence`Give a value, or leave ${reference} out. If the value is a shell variable, check that it is set.`,
    });
  }
}

/** Texts for people, and YAML: quotes around the whole of one can be meant. */
const mayBeQuoted: ReadonlySet<string> = new Set<InputName>([
  'summary',
  'description',
  'custom-properties',
  'probe-headers',
]);

/** Quotes that the shell left in a value: cmd.exe takes no single quotes, and a web page may have curly ones. */
function checkNoStrayQuotes(typed: RawInputs): void {
  for (const [name, value] of Object.entries(typed)) {
    if (mayBeQuoted.has(name) || !/^(?:'.*'|".*"|[‘’‚].*[‘’]|[“”„].*[“”])$/s.test(value.trim())) continue;
    const reference: Reference = { input: name };
    throw new InvalidInput({
      code: 'input-invalid',
      message: sentence`The value of ${reference} has quotation marks around it.`,
      why: 'The shell did not remove them: cmd.exe knows only straight double quotes, and quotes inside of others are part of the value.',
      next: sentence`Remove the quotation marks, or give ${reference} in straight double quotes.`,
    });
  }
}

function sayTaken(command: Command, taken: RawInputs, { terminal }: CommandContext): void {
  const used = inputsOf(command).filter(({ name }) => Object.hasOwn(taken, name));
  if (used.length === 0) return;
  const names = used.map(({ name }) => `--${name} (${variableOf(name)})`).join(', ');
  terminal.log(line(terminal.colors, 'Note', `Taken from the environment: ${names}`));
}
