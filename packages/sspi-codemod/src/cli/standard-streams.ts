/** A reader such as head may close the pipe early; that is no failure of ours. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function allowingClosedPipe<T extends NodeJS.WriteStream>(stream: T): T {
  if (!stream.listeners('error').includes(ignoreClosedPipe)) stream.on('error', ignoreClosedPipe)
  return stream
}

// Node loads what a stream needs when it is asked for; a run that says nothing on one never asks.

/** stdout, which may be closed before all of it is read. */
export function standardOutput(): NodeJS.WriteStream {
  return allowingClosedPipe(process.stdout)
}

/** stderr, which may be closed before all of it is read. */
export function standardError(): NodeJS.WriteStream {
  return allowingClosedPipe(process.stderr)
}
