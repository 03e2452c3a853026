/** A house of nothing but its database, for tests that kill it: `node test/keep-database.ts FOLDER` says `ready` and stays. */

import { startEmbedded } from '#store/embedded.ts'

const { stop } = await startEmbedded({ dataDir: process.argv[2] ?? '', durable: false })
process.stdout.write('ready\n')
process.on('SIGTERM', () => void stop().then(() => process.exit(0)))
setInterval(() => {}, 60_000)
