import { type Command, Help, Option } from 'commander';
import type { Command as CommandName } from '../../core/inputs/input.ts';
import type { InputName } from '../../core/inputs/table.ts';
import { emulatorHelp, emulatorHelpMore } from './emulator-help.ts';
import { wrapHelp } from './wrap-help.ts';

/** What `--help` shows of the use of a command. */
const examples: Readonly<Record<CommandName, string>> = {
  register: `
Examples:
  On a laptop, without Azure: a server of yours into the embedded API Center
    mcp-register register --server-url "$SERVER_URL" --api-id weather --title "Weather"

  Without a server of yours: the commands that this prints
    mcp-register demo

  Into your API center
    mcp-register register --server-url https://weather.azurewebsites.net/mcp --api-id weather --title "Weather" \\
      --api-center-id "$API_CENTER_ID" \\
      --source https://github.com/contoso/weather`,
  plan: `
Example:
  mcp-register plan --server-url https://weather.azurewebsites.net/mcp --api-id weather --title "Weather" \\
    --api-center-id "$API_CENTER_ID" \\
    --source https://github.com/contoso/weather`,
  unregister: `
Example:
  mcp-register unregister --api-id weather --environment-id dev --source https://github.com/contoso/weather \\
    --api-center-id "$API_CENTER_ID"`,
  sweep: `
Example:
  mcp-register sweep --source https://github.com/contoso/weather --github-token "$GITHUB_TOKEN" --dry-run \\
    --api-center-id "$API_CENTER_ID"`,
  sync: `
Example:
  mcp-register sync --manifest mcp-register.yaml --source https://github.com/contoso/platform \\
    --api-center-id "$API_CENTER_ID"`,
  audit: `
Example:
  mcp-register audit --manifest mcp-register.yaml --html audit.html \\
    --api-center-id "$API_CENTER_ID"`,
  promote: `
Example:
  mcp-register promote --api-id orders --from dev --to production --server-url https://orders.example/mcp \\
    --source https://github.com/contoso/orders \\
    --api-center-id "$API_CENTER_ID"`,
  export: `
Example:
  mcp-register export --format copilot --out managed-settings.json \\
    --api-center-id "$API_CENTER_ID"`,
  dump: `
Writes nothing to the API center, and overwrites no file that has other contents. Definitions that a person wrote are
written beside the manifest, into definitions/.

Example:
  mcp-register dump --out mcp-register.yaml --source https://github.com/contoso/platform \\
    --api-center-id "$API_CENTER_ID"`,
  init: `
Adds the server to a manifest that is there, and changes nothing else in it. A pipeline that is there stays as it is.

Example:
  mcp-register init --server-url https://weather.azurewebsites.net/mcp --title "Weather" --host github`,
  surface: `
Example:
  mcp-register surface --server-url https://weather.azurewebsites.net/mcp --surface-file mcp-surface.json --write`,
  probe: `
Example:
  mcp-register probe --server-url https://weather.azurewebsites.net/mcp --probe-timeout 0`,
  doctor: `
Examples:
  The identity that registers
    mcp-register doctor \\
      --api-center-id "$API_CENTER_ID"

  An identity that only plans, such as that of pull requests: add --dry-run`,
};

const exitCodeRows = [
  ['0  done, or nothing to do', '4  denied: identity or permission'],
  ['1  internal error', '5  the service refused or failed'],
  ['2  invalid input or target', '6  incomplete: something is missing'],
  ['3  the server is not healthy', '7  a gate did not pass'],
] as const;

/** @param width of the terminal, in columns */
export function exitCodeHelp(width: number): string {
  const lines =
    width < 72
      ? [0, 1].flatMap((column) => exitCodeRows.map((row) => row[column]))
      : exitCodeRows.map(([left, right]) => `${left.padEnd(33)}${right}`);
  return ['', 'Exit codes:', ...lines.map((line) => `  ${line}`)].join('\n');
}

/** What most people need of a command with many options; the others are shown by `--help-all`. */
const commonInputs: Readonly<Record<CommandName, readonly InputName[]>> = {
  register: [
    ...(['api-center-id', 'server-url', 'title', 'api-id', 'source', 'environment-id'] as const),
    ...(['probe-timeout', 'function-key', 'fail-on', 'dry-run'] as const),
  ],
  plan: [
    ...([
      'api-center-id',
      'server-url',
      'title',
      'api-id',
      'source',
      'environment-id',
      'probe-timeout',
    ] as const),
    ...(['function-key', 'fail-on', 'definition-out', 'manifest', 'plan-out'] as const),
  ],
  unregister: ['api-center-id', 'api-id', 'environment-id', 'source', 'unregister-mode', 'force', 'dry-run'],
  sweep: [
    ...([
      'api-center-id',
      'source',
      'staging-api-center-id',
      'staging-ttl',
      'max-deletes',
      'github-token',
    ] as const),
    'dry-run',
  ],
  sync: [
    ...([
      'manifest',
      'api-center-id',
      'source',
      'manifest-variables',
      'only',
      'environments',
      'adopt',
    ] as const),
    ...(['prune', 'max-deletes', 'plan', 'dry-run'] as const),
  ],
  audit: [
    'manifest',
    'manifest-variables',
    'api-center-id',
    'registry-url',
    'only',
    'fail-on',
    'sarif',
    'html',
    'state-file',
    'dead-after',
  ],
  promote: [
    ...(['api-center-id', 'server-url', 'api-id', 'from', 'to', 'source', 'fail-on'] as const),
    ...(['definition-out', 'dry-run'] as const),
  ],
  export: ['format', 'out', 'check', 'api-center-id', 'registry-url', 'filter', 'owner'],
  dump: ['api-center-id', 'source', 'out', 'all'],
  init: ['server-url', 'api-id', 'title', 'environment-id', 'manifest', 'host', 'function-key'],
  surface: ['server-url', 'surface-file', 'write', 'probe-timeout', 'function-key', 'probe-headers'],
  probe: [
    ...(['server-url', 'probe-timeout', 'function-key', 'probe-headers', 'probe-audience'] as const),
    ...(['expect-version', 'expect-tools'] as const),
  ],
  doctor: ['api-center-id', 'environment-id', 'registry-url', 'dry-run'],
};
const commonEverywhere: readonly string[] = ['output', 'verbose'] satisfies InputName[];
const commonEmulatorOptions = [
  'port',
  'state',
  'tls',
  'identity',
  'latency',
  'limits',
  'faults',
  'allow-host',
];
/** A command with no more options than this shows them all. */
const fewOptions = 10;

/** The texts of a command's help below its options. */
export interface HelpTexts {
  readonly text: string;
  /** What is needed seldom. */
  readonly more?: string;
  /** Names of the options that most people need. */
  readonly common: readonly string[];
}

/** The help of a command that reads inputs of the table. */
export function helpOfCommand(name: CommandName): HelpTexts {
  return { text: examples[name], common: [...commonInputs[name], ...commonEverywhere] };
}

/** The help of the emulator. */
export const helpOfEmulator: HelpTexts = {
  text: emulatorHelp,
  more: emulatorHelpMore,
  common: commonEmulatorOptions,
};

/** The width of the terminal in columns, as commander has it; 80 where there is none. */
function widthOf(command: Command): number {
  return command.configureOutput().getOutHelpWidth?.() ?? 80;
}

/** At this width and below, a description stands under its option instead of beside it. */
const narrowest = 24;

/** One option or command with its description, in a terminal of any width. */
export function formatItem(term: string, termWidth: number, description: string, helper: Help): string {
  const width = helper.helpWidth ?? 80;
  if (description === '' || width - termWidth - 4 >= narrowest) {
    return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
  }
  return `  ${term}\n${wrapHelp(`      ${description}`, width)}`;
}

/** Text below the options of a command, wrapped at the width of the terminal. */
export function addWrapped(command: Command, text: (width: number) => string): void {
  command.addHelpText('after', () => {
    const width = widthOf(command);
    return wrapHelp(text(width), width);
  });
}

/** `--help` fits on a screen; `--help-all` has every option, and what is needed seldom. */
export function addHelp(command: Command, { text, more = '', common }: HelpTexts): void {
  const many = command.options.length > fewOptions;
  const groups = new Map(command.options.map((option) => [option, option.helpGroupHeading ?? 'Options:']));
  if (many) {
    for (const option of command.options) {
      option.hideHelp(!common.includes(option.name())).helpGroup('Options:');
    }
  }
  let all = false;
  command
    .addOption(new Option('--help-all', many ? 'show every option' : 'show more'))
    .on('option:help-all', () => {
      all = true;
      for (const [option, group] of groups) option.hideHelp(false).helpGroup(group);
      command.help();
    });
  addWrapped(command, (width) => {
    if (!all) return `${text}\n\n${footer(command, groups.size, width)}`;
    return [text, ...(more === '' ? [] : [more]), exitCodeHelp(width)].join('\n');
  });
}

function footer(command: Command, options: number, width: number): string {
  const what =
    options > fewOptions ? `All ${options} options, and the exit codes:` : 'More, and the exit codes:';
  const how = `mcp-register ${command.name()} --help-all`;
  return what.length + 1 + how.length > width ? `${what}\n  ${how}` : `${what} ${how}`;
}
