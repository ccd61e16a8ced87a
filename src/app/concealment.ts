import { isGuessable } from '../core/text/guessable.ts';
import { createRedactor, type Redactor } from '../core/text/redactor.ts';
import type { HostLog } from './host.ts';

/** What a run knows to be secret, told to the host and kept out of all that the run itself says. */
export interface Concealment extends Pick<Redactor, 'text' | 'value'> {
  /** From here on the text is secret, and so is each of its lines. What anybody could guess is not. */
  readonly conceal: (secret: string) => void;
}

/** @param mask tells the host one line that it must not show */
export function createConcealment(mask: (line: string) => void): Concealment {
  const redactor = createRedactor();
  const masked = new Set<string>();
  return {
    text: redactor.text,
    value: redactor.value,
    conceal(secret) {
      redactor.add(secret);
      for (const line of secret.split(/\r?\n/).map((text) => text.trim())) {
        // The first and the last line of a certificate or a key are those of every other one.
        if (isGuessable(line) || line.startsWith('-----')) continue;
        redactor.add(line);
        if (masked.has(line)) continue;
        masked.add(line);
        mask(line);
      }
    },
  };
}

/** The log of a host, with the secrets of the run left out of every line. */
export function concealingLog(log: HostLog, { text, conceal }: Concealment): HostLog {
  return {
    info: (line) => log.info(text(line)),
    debug: (line) => log.debug(text(line)),
    mask: conceal,
    group: (title, work) => log.group(text(title), work),
    annotate: (annotation) => log.annotate({ ...annotation, text: text(annotation.text) }),
  };
}
