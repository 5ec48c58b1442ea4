import { runCommand } from './command/run-command.ts'

const { exitCode, stdout, stderr } = runCommand(process.argv.slice(2))
// `sspi-status … | head -1` closes the pipe early; that is no failure.
process.stdout.on('error', () => {})
if (stdout !== '') process.stdout.write(stdout)
if (stderr !== '') process.stderr.write(stderr)
process.exitCode = exitCode
