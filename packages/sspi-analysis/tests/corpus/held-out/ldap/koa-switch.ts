import Router from '@koa/router'
import { bindUser } from '../services/ldap'

const router = new Router({ prefix: '/api/auth' })

router.post('/ldap', async (ctx) => {
  const { login, password } = ctx.request.body as Record<string, string>
  try {
    ctx.body = await bindUser(login, password)
  } catch (err) {
    const detail = (err as Error).message
    ctx.status = 401
    switch (true) {
      case detail.includes('80090308'):
//                          ~~~~~~~~ no-ambiguous-ldap-status
        ctx.body = { code: 'PASSWORD_EXPIRED' }
        break
      case detail.includes('No Such Object'):
        ctx.body = { code: 'NO_SUCH_USER' }
        break
      default:
        ctx.status = 500
        ctx.body = { code: 'LDAP_FAILED' }
    }
  }
})

export default router
