/** The database of this machine's own installation. */

import { join, resolve } from 'node:path'
import type { Config } from '#base/config.ts'
import type { Connect } from '#store/db.ts'
import { runningOn } from '#store/postmaster.ts'

/** Where it can be reached; undefined when the server that comes along does not run on the folder. */
export const databaseHere = ({ databaseUrl, data }: Config): Connect | undefined =>
  databaseUrl === '' ? runningOn(join(resolve(data), 'postgres')) : { connectionString: databaseUrl }
