import { type Command, Option } from 'commander';
import type { Command as CommandName } from '../../core/inputs/input.ts';
import type { InputName } from '../../core/inputs/table.ts';

/** What `--help` shows of the use of a command. */
export const examples: Readonly<Record<CommandName, string>> = {
  register: `
Examples:
  On a laptop, without Azure: into the embedded API Center
    mcp-register register --server-url https://weather.example/mcp --title "Weather"

  Into your API center
    mcp-register register --server-url https://weather.azurewebsites.net/mcp --title "Weather" \\
      --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name> \\
      --source https://github.com/contoso/weather`,
  plan: `
Example:
  mcp-register plan --server-url https://weather.azurewebsites.net/mcp --title "Weather" \\
    --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name> \\
    --source https://github.com/contoso/weather

With --manifest it shows what sync would write.`,
  unregister: `
Example:
  mcp-register unregister --api-id weather --environment-id dev --source https://github.com/contoso/weather \\
    --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>`,
  sweep: `
Example:
  mcp-register sweep --source https://github.com/contoso/weather --github-token "$GITHUB_TOKEN" --dry-run \\
    --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>`,
  sync: `
Example:
  mcp-register sync --manifest mcp-register.yaml --source https://github.com/contoso/platform \\
    --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>`,
  audit: `
Example:
  mcp-register audit --manifest mcp-register.yaml --html audit.html \\
    --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>`,
  promote: `
Example:
  mcp-register promote --api-id orders --from dev --to production --server-url https://orders.example/mcp \\
    --source https://github.com/contoso/orders \\
    --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>`,
  export: `
Example:
  mcp-register export --format copilot --out managed-settings.json \\
    --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>`,
  dump: `
Writes nothing to the API center, and overwrites no file that has other contents. Definitions that somebody wrote are
written beside the manifest, into definitions/.

Example:
  mcp-register dump --out mcp-register.yaml --source https://github.com/contoso/platform \\
    --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>`,
  init: `
Adds the server to a manifest that is there, and changes nothing else in it. A pipeline that is there stays as it is.

Example:
  mcp-register init --server-url https://weather.azurewebsites.net/mcp --title "Weather" --host github`,
  surface: `
Example:
  mcp-register surface --server-url https://weather.azurewebsites.net/mcp --surface-file mcp-surface.json --write`,
  probe: `
Example:
  mcp-register probe --server-url https://weather.azurewebsites.net/runtime/webhooks/mcp --probe-timeout 0`,
  doctor: `
Examples:
  The identity that registers
    mcp-register doctor \\
      --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>

  An identity that only plans, such as that of pull requests: add --dry-run`,
};

export const exitCodeHelp = `
Exit codes:
  0  done, or nothing to do          4  denied: identity or permission
  1  internal error                  5  the service refused or failed
  2  invalid input or target         6  incomplete: something is missing
  3  the server is not healthy       7  a gate did not pass`;

/** What most people need of a command with many options; the others are shown by `--help-all`. */
const commonInputs: ReadonlySet<string> = new Set<InputName>([
  ...(['api-center-id', 'server-url', 'title', 'api-id', 'description', 'source', 'environment-id'] as const),
  ...(['unregister-mode', 'force', 'probe-timeout', 'function-key', 'fail-on'] as const),
  ...(['surface-file', 'write', 'dry-run', 'output', 'verbose'] as const),
  ...([
    'manifest',
    'manifest-variables',
    'only',
    'adopt',
    'prune',
    'max-deletes',
    'plan',
    'plan-out',
  ] as const),
  ...(['from', 'to', 'all', 'host'] as const),
  ...(['format', 'out', 'check', 'owner', 'filter', 'registry-url'] as const),
]);
/** Of those, what a command over many servers needs seldom. */
const seldomNeeded: Partial<Readonly<Record<CommandName, readonly InputName[]>>> = {
  plan: ['unregister-mode', 'description', 'function-key', 'surface-file', 'adopt', 'max-deletes', 'only'],
  sync: ['unregister-mode', 'function-key'],
};
/** A command with no more options than this shows them all. */
const fewOptions = 13;

/** `--help` fits on a screen; `--help-all` has every option, and what is needed seldom. */
export function addHelp(command: Command, text: string, more: string): void {
  const many = command.options.length > fewOptions;
  const groups = new Map(command.options.map((option) => [option, option.helpGroupHeading ?? 'Options:']));
  if (many) {
    const seldom = new Map<string, readonly string[]>(Object.entries(seldomNeeded)).get(command.name()) ?? [];
    for (const option of command.options) {
      const isShown = commonInputs.has(option.name()) && !seldom.includes(option.name());
      option.hideHelp(!isShown).helpGroup('Options:');
    }
  }
  let all = false;
  command
    .addOption(new Option('--help-all', many ? 'show every option' : 'show more'))
    .on('option:help-all', () => {
      all = true;
      for (const [option, group] of groups) option.hideHelp(false).helpGroup(group);
      command.help();
    })
    .addHelpText('after', () => (all ? `${text}\n${more}` : `${text}\n\n${footer(command, groups.size)}`));
}

function footer(command: Command, options: number): string {
  const what =
    options > fewOptions ? `All ${options} options, and the exit codes` : 'More, and the exit codes';
  return `${what}: mcp-register ${command.name()} --help-all`;
}
