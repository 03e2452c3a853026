/** `optimail operator --email … --role …`: who works on the installation, said by whoever has the machine. */

import { resolve } from 'node:path'
import { assignHere } from '#accounts/accounts.ts'
import { OPERATOR_ROLES } from '#accounts/types.ts'
import { readConfig } from '#base/config.ts'
import { openDb, openPool } from '#store/db.ts'
import { readLine } from './arguments.ts'
import { databaseHere } from './here.ts'
import type { Io } from './io.ts'

const ROLES = [...OPERATOR_ROLES, 'none'] as const
const USAGE = `optimail operator --email YOU@EXAMPLE.ORG --role ${ROLES.join('|')} [--data DIR]`
const HELP = `${USAGE}

Says who works on this installation, and as what, on the machine itself; none means nobody's operator any more.`

const SAYS = {
  absent: 'nobody here has this address.',
  'not-an-address': 'this is not an email address.',
  'last-administrator': 'this is the only administrator. Name another one first.',
} as const

export async function operator(args: readonly string[], io: Io): Promise<number> {
  const { email, role: said, help, ...flags } = readLine(args, []).flags
  if (help) return (io.print(HELP), 0)
  const config = readConfig(io.env, flags)
  if (!config.ok) return io.wrong(config.refusal.join('; '))
  const role = ROLES.find(it => it === said)
  if (!email || !role) return io.wrong(USAGE)
  const connect = databaseHere(config.value)
  if (!connect)
    return io.later(`no server runs on ${resolve(config.value.data)}. Start it, or name its folder with --data.`)
  const pool = openPool(connect, 'optimail_platform', 1)
  const done = await assignHere(openDb(pool), email, role === 'none' ? null : role).finally(() => pool.end())
  if (!done.ok && done.refusal === 'not-an-address') return io.wrong(SAYS[done.refusal])
  if (!done.ok) {
    io.say(`optimail: ${SAYS[done.refusal]}`)
    return 1
  }
  io.print(JSON.stringify({ email, role, ...done.value }))
  return 0
}
