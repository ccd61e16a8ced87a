import { type ArmEndpoint, parseArmEndpoint } from '../../core/apicenter/endpoint.ts';
import { doctor } from '../../core/commands/doctor.ts';
import { doctorRegistry } from '../../core/commands/doctor-registry.ts';
import type { RunPorts } from '../../core/commands/ports.ts';
import type { DoctorReport, RegistryDoctorReport, RenderedCheck } from '../../core/doctor/check.ts';
import type { DoctorInputs, RegistryDoctorInputs } from '../../core/inputs/command-inputs.ts';
import { incompleteTarget } from '../../core/inputs/parse-target.ts';
import { runningEmbedded } from './embedded.ts';
import type { Terminal } from './output.ts';
import { line } from './render.ts';

const nameWidth = 18;

/** Checks the set-up or the registry that the inputs name, each step shown as soon as it is known. Throws InvalidInput. */
export async function runDoctor(
  inputs: DoctorInputs | RegistryDoctorInputs,
  ports: RunPorts,
  terminal: Terminal,
): Promise<DoctorReport | RegistryDoctorReport> {
  const show = (check: RenderedCheck) => terminal.log(renderCheck(terminal.colors, check));
  if (inputs.job === 'doctor-registry') {
    terminal.log('');
    const found = await doctorRegistry(inputs.registryUrl, ports, show);
    terminal.log(renderVerdict(terminal.colors, found));
    return found;
  }
  const { target, environmentId, dryRun } = inputs;
  const endpoint = await endpointOf(inputs, terminal);
  const input = { endpoint, target, environmentId, readOnly: dryRun };
  terminal.log('');
  const report = await doctor(input, ports, show);
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

function renderVerdict(
  colors: Terminal['colors'],
  { checks, exitCode }: Pick<DoctorReport, 'checks' | 'exitCode'>,
): string {
  const count = (wanted: RenderedCheck['status']) => checks.filter(({ status }) => status === wanted).length;
  const [failed, warned] = [count('failed'), count('warning')];
  const verdict =
    failed > 0
      ? colors.bold(colors.red(`The set-up does not work yet (exit ${exitCode})`))
      : warned > 0
        ? colors.bold(colors.yellow('The set-up works, with warnings'))
        : colors.bold(colors.green('The set-up works'));
  const counts = `${failed} failed, ${warned} ${warned === 1 ? 'warning' : 'warnings'}`;
  return `\n  ${verdict}  ${colors.dim(`(${counts})`)}\n${failed > 0 ? `${line(colors, 'Next', 'do what stands under the first failure, and run doctor again')}\n` : ''}`;
}
