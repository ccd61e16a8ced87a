import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { diskFiles } from '../../app/disk-files.ts';
import type { UserFiles } from '../../core/commands/ports.ts';
import { InvalidInput } from '../../core/errors.ts';
import {
  createOwnFile,
  fileProblem,
  replaceOwnFile,
  wayThroughLink,
  whatIsNotWritten,
  writeAndClose,
} from '../../core/own-file.ts';
import { decodeUtf8 } from '../../core/text/decode-utf8.ts';
import { printable } from '../../core/text/printable.ts';
import type { Terminal } from './output.ts';
import { line } from './render.ts';

/** The permissions of a file for a repository. */
const sharedMode = 0o666;

/** The files of the working directory. A file is never written through a link. */
export function userFiles({ colors, log, print }: Terminal): UserFiles {
  return {
    async read(path) {
      if (!(await exists(path))) return undefined;
      const { text, problem } = decodeUtf8(diskFiles.read(path));
      if (text === undefined) throw notReadable(path, problem);
      return text;
    },
    async write(path, text, before) {
      const whole = resolve(path);
      const problem = await wayThroughLink(whole, process.cwd()).catch(fileProblem);
      if (problem !== undefined) throw notWritten(path, problem);
      try {
        await mkdir(dirname(whole), { recursive: true });
        if (before === undefined) {
          await writeAndClose(await createOwnFile(whole, sharedMode), [Buffer.from(text)]);
        } else {
          const there = await readFile(whole);
          if (!there.equals(Buffer.from(before)))
            throw notWritten(path, 'it was changed while this run read it');
          await replaceOwnFile(whole, [Buffer.from(text)], (await stat(whole)).mode & 0o777);
        }
      } catch (cause) {
        throw cause instanceof InvalidInput ? cause : notWritten(path, fileProblem(cause), cause);
      }
      log(line(colors, 'Written', printable(path)));
    },
    // The terminal ends what it prints with a line feed of its own.
    print: (text) => print(text.replace(/\n$/, '')),
  };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function notReadable(path: string, problem: string): InvalidInput {
  return new InvalidInput({
    code: 'file-unreadable',
    message: `The file "${printable(path)}" cannot be read: ${printable(problem)}.`,
    next: 'Correct the file, or name another one.',
  });
}

function notWritten(path: string, problem: string, cause?: unknown): InvalidInput {
  return new InvalidInput({
    code: 'file-not-written',
    message: `${whatIsNotWritten(path, cause)} cannot be written: ${printable(problem)}.`,
    next: 'Name a file that no link leads to, in a folder that you may write to.',
    cause,
  });
}
