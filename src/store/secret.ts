/** The key of the installation, from which all others come: given, or made once. Without it nothing that was sealed opens again. */

import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '#base/fault.ts'

/** `given` is hexadecimal; where it is empty the key is kept in the folder. */
export function secretIn(folder: string, given: string): Buffer {
  if (given !== '') return Buffer.from(given, 'hex')
  const path = join(folder, 'secret.key')
  try {
    writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw new Fault(`cannot write ${path}`, false, cause)
  }
  const text = readFileSync(path, 'utf8').trim()
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new Fault(`${path} is damaged: restore it from a backup, for nothing opens without it`, false)
  return Buffer.from(text, 'hex')
}
