import { statusCodes } from 'sspi-status'
import { codePage } from './code-page.ts'

/** A page for each name of the table. */
export default {
  paths: () => statusCodes.map((row) => ({ params: { name: row.name }, content: codePage(row) })),
}
