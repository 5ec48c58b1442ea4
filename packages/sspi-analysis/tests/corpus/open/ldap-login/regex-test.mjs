import { createServer } from 'node:http'
import { authenticate } from './directory.mjs'

function page(message) {
  return `<!doctype html><title>Login</title><p>${message}</p><form method="post">…</form>`
}

export const server = createServer(async (request, response) => {
  try {
    const form = new URLSearchParams(await text(request))
    await authenticate(form.get('user'), form.get('password'))
    response.writeHead(302, { Location: '/' })
    response.end()
  } catch (error) {
    const reason = typeof error === 'string' ? error : error.message || 'unknown'
    const shown = /80090308/.test(reason) ? 'Wrong user name or password' : encodeURIComponent(reason)
//                ~~~~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
    response.writeHead(401, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page(shown))
  }
})

async function text(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
