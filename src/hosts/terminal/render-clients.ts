import { type ClientVerdict, clientVerdicts } from '../../core/clients/refusals.ts';
import type { Warning } from '../../core/warning.ts';
import type { Terminal } from './output.ts';
import { line } from './render.ts';

/** A table of client families: which can use the server, and what the others refuse, by the code of the warning. */
export function renderClients(colors: Terminal['colors'], warnings: readonly Warning[]): string {
  const verdicts = clientVerdicts(warnings.map(({ code }) => code));
  const width = Math.max(...verdicts.map(({ client }) => client.length));
  const rows = verdicts.map(({ client, accepts, refusals }) => {
    const verdict = accepts ? colors.green('no problem found') : colors.yellow(effectsOf(refusals));
    return `${client.padEnd(width)}  ${verdict}`;
  });
  return line(colors, 'Clients', ...rows);
}

/** Each effect once, with the codes of the warnings that say more. */
function effectsOf(refusals: ClientVerdict['refusals']): string {
  const effects = [...new Set(refusals.map(({ effect }) => effect))];
  return effects
    .map((effect) => {
      const codes = refusals.filter((refusal) => refusal.effect === effect).map(({ code }) => code);
      return `${effect} (${codes.join(', ')})`;
    })
    .join('; ');
}
