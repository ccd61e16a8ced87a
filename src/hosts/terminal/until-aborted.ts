/** Resolves when the signal is aborted. The signal alone does not keep the process alive, but open sockets do. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}
