import type { NextFunction, Request, Response } from 'express'
import { ValidationError } from 'joi'
import { credentials } from './schemas'
import { bind } from './directory'

export async function login(req: Request, res: Response, next: NextFunction) {
  try {
    const { user, password } = await credentials.validateAsync(req.body)
    await bind(user, password)
    res.status(200).send({ message: 'authenticated' })
  } catch (err: any) {
    if (err instanceof ValidationError) {
      return res.status(400).send({ message: err.message })
    }
    if (err.lde_message?.startsWith('80090308:')) {
//                       ~~~~~~~~~~~~~~~~~~~~~~~ no-ambiguous-ldap-status
      return res.status(403).send({ message: 'The password is wrong' })
    }
    next(err)
  }
}
