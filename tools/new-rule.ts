/** `pnpm new-rule <name>`: writes a rule that works, with its test and its page, to go on from. */
import { runScaffoldCommand } from './scaffold-command.ts'
import { problemOfName, scaffoldRule } from './scaffold-rule.ts'

await runScaffoldCommand({ command: 'new-rule', problemOfName, scaffold: scaffoldRule })
