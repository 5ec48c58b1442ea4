export const show = (text) => process.stdout.write(`${text}\n`)
