import { type ArmEndpoint, parseArmEndpoint } from '../../core/apicenter/endpoint.ts';
import { doctor } from '../../core/commands/doctor.ts';
import type { RunPorts } from '../../core/commands/ports.ts';
import type { DoctorReport, RenderedCheck } from '../../core/doctor/check.ts';
import type { DoctorInputs } from '../../core/inputs/command-inputs.ts';
import { incompleteTarget } from '../../core/inputs/parse-target.ts';
import { runningEmbedded } from './embedded.ts';
import type { Terminal } from './output.ts';
import { line } from './render.ts';

const nameWidth = 18;

/** Checks the set-up that the inputs name, each step shown as soon as it is known. Throws InvalidInput. */
export async function runDoctor(
  inputs: DoctorInputs,
  ports: RunPorts,
  terminal: Terminal,
): Promise<DoctorReport> {
  const { target, environmentId, dryRun } = inputs;
  const endpoint = await endpointOf(inputs, terminal);
  const input = { endpoint, target, environmentId, readOnly: dryRun };
  terminal.log('');
  const report = await doctor(input, ports, (check) => terminal.log(renderCheck(terminal.colors, check)));
  terminal.log(renderVerdict(terminal.colors, report));
  return report;
}

/** With no target it is the emulator that runs on the default state file: none is started to be looked at. */
async function endpointOf({ embedded, endpoint }: DoctorInputs, terminal: Terminal): Promise<ArmEndpoint> {
  if (!embedded) return endpoint;
  const url = await runningEmbedded(terminal);
  if (url === undefined) throw incompleteTarget({});
  return parseArmEndpoint(url, false);
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
