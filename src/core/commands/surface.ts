import type { SurfaceInputs } from '../inputs/command-inputs.ts';
import type { ServerDescription } from '../probe/result.ts';
import type { Report, RunFacts } from '../report/report.ts';
import { formatSurfaceFile } from '../surface/surface-file.ts';
import type { RunPorts } from './ports.ts';
import { probeServer } from './probe-server.ts';

export interface SurfaceInput extends SurfaceInputs {
  readonly run: RunFacts;
  /** Takes the surface where no file is named. */
  readonly print?: (text: string) => void;
}

/**
 * Probes a server, and writes or prints its surface: the file that serves as baseline. Never rejects: a failure is in
 * the report.
 */
export function surface(input: SurfaceInput, ports: RunPorts): Promise<Report> {
  return probeServer({ ...input, onHealthy: (server) => keep(input, server, ports) }, ports);
}

async function keep(
  { surfaceFile, print }: SurfaceInput,
  server: ServerDescription,
  { files, progress }: RunPorts,
): Promise<void> {
  const text = formatSurfaceFile(server);
  if (surfaceFile === undefined) return print?.(text);
  await files.write(surfaceFile, text);
  progress.written(surfaceFile);
}
