import { runCommand } from './command/run-command.ts'

const { exitCode, stdout, stderr } = runCommand(process.argv.slice(2))
process.exitCode = exitCode
if (stdout !== '') write(process.stdout, stdout)
if (stderr !== '') write(process.stderr, stderr)

function write(stream: NodeJS.WriteStream, text: string): void {
  stream.on('error', () => {
    // `sspi-status … | head -1` closes the pipe early, which is no failure.
  })
  stream.write(text)
}
