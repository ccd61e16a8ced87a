import { resolve } from 'node:path';
import { harOf } from '../../core/http/har.ts';
import { type RecordedRequest, recordingTransport } from '../../core/http/recording-transport.ts';
import type { NetworkPorts } from '../../core/http/service-client.ts';
import { replaceOwnFile, wayThroughLink } from '../../core/own-file.ts';
import { printable } from '../../core/text/printable.ts';
import { version } from '../../version.ts';
import type { CommandContext } from './command-context.ts';
import { line } from './render.ts';

/** What becomes of the requests of a run. */
export interface Trace {
  /** The same network, whose requests are recorded. */
  record(network: NetworkPorts): NetworkPorts;
  /** Writes what was recorded. Never rejects: a file that cannot be written is a warning. */
  write(): Promise<void>;
}

/**
 * A trace in a HAR file that only the user may read. It is made when the run has ended: by then every secret of the run
 * is known. A link at the path is refused, and nothing is written for a run that sent nothing because its inputs are wrong.
 *
 * @param path relative to the working directory
 */
export function traceFile(path: string, { terminal, concealment }: CommandContext): Trace {
  const requests: RecordedRequest[] = [];
  let isRecording = false;
  const say = (label: string, text: string) => terminal.log(line(terminal.colors, label, text));

  return {
    record(network) {
      isRecording = true;
      return { ...network, http: recordingTransport(network.http, network, (one) => requests.push(one)) };
    },
    async write() {
      if (!isRecording) return;
      const problem = await written(path, harOf(requests, concealment.text, version)).catch(String);
      if (problem === undefined) return say('Trace', printable(path, 300));
      say(
        'Warning',
        `The trace could not be written to ${printable(path, 300)}: ${printable(problem, 300)}.`,
      );
    },
  };
}

/** @returns why it was not written; undefined when it was */
async function written(path: string, content: object): Promise<string | undefined> {
  const file = resolve(path);
  const problem = await wayThroughLink(file, process.cwd());
  if (problem === undefined)
    await replaceOwnFile(file, [Buffer.from(`${JSON.stringify(content, undefined, 1)}\n`)]);
  return problem;
}
