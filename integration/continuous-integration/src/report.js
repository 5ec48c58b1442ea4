import { show } from './show.js'

export const report = (ctx) => ctx.SECURITY_STATUS === '0x8009030C' && show('The log-in was refused.')
