/**
 * `optimail password --email …`: a forgotten password is set anew by whoever has the machine, while the server runs; a
 * lost second factor is forgotten, where that is asked.
 */

import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { resetPassword } from '#accounts/accounts.ts'
import { readConfig } from '#base/config.ts'
import { openDb, openPool } from '#store/db.ts'
import { readLine } from './arguments.ts'
import { databaseHere } from './here.ts'
import type { Io } from './io.ts'

const USAGE =
  'optimail password --email YOU@EXAMPLE.ORG [--forget-second-factor] [--data DIR]; the new one is OPTIMAIL_PASSWORD, or is made and printed'
const HELP = `${USAGE}

Sets a forgotten password anew, on the machine itself. --forget-second-factor is for whoever lost the authenticator as well.`

const SAYS = {
  absent: 'nobody here has this address.',
  'not-an-address': 'this is not an email address.',
  'too-short': 'choose a password of 12 characters or more.',
  'too-long': 'choose a password of 256 characters or fewer.',
  'too-common': 'this password is easy to guess. Choose another, such as four unrelated words.',
} as const

export async function password(args: readonly string[], io: Io): Promise<number> {
  const { email, 'forget-second-factor': forgets, help, ...flags } = readLine(args, ['forget-second-factor']).flags
  if (help) return (io.print(HELP), 0)
  const config = readConfig(io.env, flags)
  if (!config.ok) return io.wrong(config.refusal.join('; '))
  if (!email) return io.wrong(USAGE)
  const connect = databaseHere(config.value)
  if (!connect)
    return io.later(`no server runs on ${resolve(config.value.data)}. Start it, or name its folder with --data.`)
  const given = io.env['OPTIMAIL_PASSWORD']
  const fresh = given || randomBytes(18).toString('base64url')
  const pool = openPool(connect, 'optimail_platform', 1)
  const done = await resetPassword(openDb(pool), email, fresh, forgets !== undefined).finally(() => pool.end())
  if (!done.ok) return done.refusal === 'absent' ? no(SAYS[done.refusal], io) : io.wrong(SAYS[done.refusal])
  io.print(JSON.stringify({ email, ...(given ? {} : { password: fresh }) }))
  return 0
}

function no(sentence: string, io: Io): number {
  io.say(`optimail: ${sentence}`)
  return 1
}
