import { writePrivateFile } from '../../app/user-files.ts';
import { harOf } from '../../core/http/har.ts';
import { type RecordedRequest, recordingTransport } from '../../core/http/recording-transport.ts';
import type { NetworkPorts } from '../../core/http/service-client.ts';
import { fileProblem } from '../../core/own-file.ts';
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
      try {
        const har = harOf(requests, concealment.text, version);
        await writePrivateFile(path, `${JSON.stringify(har, undefined, 1)}\n`);
        say('Trace', printable(path, 300));
      } catch (error) {
        const problem = printable(fileProblem(error), 300);
        say('Warning', `The trace could not be written to ${printable(path, 300)}: ${problem}.`);
      }
    },
  };
}
