/** `pnpm new-transform <name>`: writes a transform that works, with its test and its page, to go on from. */
import { runScaffoldCommand } from './scaffold-command.ts'
import { problemOfName, scaffoldTransform } from './scaffold-transform.ts'

await runScaffoldCommand({ command: 'new-transform', problemOfName, scaffold: scaffoldTransform })
