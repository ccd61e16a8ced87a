import { parseArmEndpoint } from '../../core/apicenter/endpoint.ts';
import { doctor } from '../../core/commands/doctor.ts';
import type { RunPorts } from '../../core/commands/ports.ts';
import type { DoctorReport, RenderedCheck } from '../../core/doctor/check.ts';
import { resourceName } from '../../core/inputs/fields.ts';
import { hasTarget, parseEndpoint } from '../../core/inputs/parse-target.ts';
import type { InputReader } from '../../core/inputs/values.ts';
import { type Environment, isCi } from '../environment.ts';
import type { Where } from '../run-on-target.ts';
import { embeddedTarget, runningEmbedded } from './embedded.ts';
import { givenTarget } from './given-target.ts';
import type { Terminal } from './output.ts';
import { line } from './render.ts';
import type { CommandContext } from './run-command.ts';

const nameWidth = 18;

/** Checks the set-up that the inputs name, each step shown as soon as it is known. Throws InvalidInput. */
export async function runDoctor(
  read: InputReader,
  ports: RunPorts,
  { terminal, env }: Pick<CommandContext, 'terminal' | 'env'>,
): Promise<DoctorReport> {
  const input = {
    ...(await whereOf(read, terminal, env)),
    environmentId: resourceName(read, 'environment-id') ?? 'production',
    readOnly: read.boolean('dry-run'),
  };
  terminal.log('');
  const report = await doctor(input, ports, (check) => terminal.log(renderCheck(terminal.colors, check)));
  terminal.log(renderVerdict(terminal.colors, report));
  return report;
}

/** Without a target it is the emulator that runs on the default state file: none is started to be looked at. */
async function whereOf(read: InputReader, terminal: Terminal, env: Environment): Promise<Where> {
  const url = hasTarget(read) || isCi(env) ? undefined : await runningEmbedded(terminal);
  if (url !== undefined) return { endpoint: parseArmEndpoint(url, false), target: embeddedTarget };
  const endpoint = parseEndpoint(read);
  return { endpoint, target: givenTarget(read, endpoint, env) };
}

function renderCheck(colors: Terminal['colors'], { name, status, message, next }: RenderedCheck): string {
  const paint = { ok: colors.green, warning: colors.yellow, failed: colors.red, unknown: colors.dim }[status];
  const label = name.replaceAll('-', ' ');
  return [
    `  ${paint(status.padEnd(8))} ${label.padEnd(nameWidth)}${message}`,
    ...(next === undefined ? [] : [`  ${' '.repeat(9 + nameWidth)}${colors.dim(next)}`]),
  ].join('\n');
}

function renderVerdict(colors: Terminal['colors'], { checks, exitCode }: DoctorReport): string {
  const count = (wanted: RenderedCheck['status']) => checks.filter(({ status }) => status === wanted).length;
  const [failed, warned] = [count('failed'), count('warning')];
  const verdict =
    failed > 0
      ? colors.bold(colors.red(`The set-up does not work yet (exit ${exitCode})`))
      : colors.bold(colors.green('The set-up works'));
  const counts = `${failed} failed, ${warned} ${warned === 1 ? 'warning' : 'warnings'}`;
  return `\n  ${verdict}  ${colors.dim(`(${counts})`)}\n${failed > 0 ? `${line(colors, 'Next', 'do what stands under the first failure, and run doctor again')}\n` : ''}`;
}
