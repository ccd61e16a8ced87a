import { concealingNetwork, maskedIdentity } from '../../app/run-ports.ts';
import { userFiles } from '../../app/user-files.ts';
import { cloudAt } from '../../core/clouds.ts';
import type { RunPorts } from '../../core/commands/ports.ts';
import { createServiceClient, type NetworkPorts } from '../../core/http/service-client.ts';
import type { DoctorInputs, RegistryDoctorInputs } from '../../core/inputs/command-inputs.ts';
import { environmentCredential } from '../../identity/environment-credential.ts';
import { interruptible } from '../../identity/interruptible.ts';
import { version } from '../../version.ts';
import type { CommandContext } from './command-context.ts';
import { terminalProgress } from './terminal-progress.ts';
import { terminalWords } from './words.ts';

/** The outside world as the doctor gets it. */
export function doctorPorts(
  { verbose, endpoint }: DoctorInputs | RegistryDoctorInputs,
  open: NetworkPorts,
  { terminal, env, signal, concealment: { conceal } }: CommandContext,
): RunPorts {
  const network = concealingNetwork(open, conceal);
  const identity = environmentCredential(env, createServiceClient(network), cloudAt(endpoint.url)?.authority);
  return {
    ...network,
    identity: maskedIdentity(interruptible(identity, signal), { mask: conceal }),
    words: terminalWords,
    files: userFiles,
    progress: terminalProgress(terminal, { probe: verbose, requests: verbose }),
    version,
  };
}
