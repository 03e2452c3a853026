/**
 * `npm run soak [-- --people 20000 --kills 100]`: the story of the crashes at full length, and a look at the whole house
 * afterwards. Prints what it came to; 0 when nothing was lost and nobody got it twice.
 */

import { readLine } from '#cli/arguments.ts'
import { withServer } from '../tools/throwaway.ts'
import { checkHouse } from './check-house.ts'
import { makeTemplate } from './database.ts'
import { openTestHouse } from './house.ts'
import { crashes, type Dose, type Totals } from './stories/crashes.ts'

const BOUNDS = { people: { usual: 20_000, max: 200_000 }, kills: { usual: 100, max: 1_000 } } as const

const tell = (line: string) => void process.stdout.write(`${line}\n`)

/** Undefined, after a sentence, for a call that cannot be understood. */
function doseOf(args: readonly string[]): Dose | undefined {
  const { words, flags } = readLine(args, [])
  const of = (name: keyof typeof BOUNDS) => Number(flags[name] ?? BOUNDS[name].usual)
  const names = Object.keys(BOUNDS) as (keyof typeof BOUNDS)[] // Its own keys.
  const unknown = words.length > 0 || Object.keys(flags).some(flag => !Object.hasOwn(BOUNDS, flag))
  const beyond = names.some(name => !(Number.isInteger(of(name)) && of(name) > 0 && of(name) <= BOUNDS[name].max))
  if (!unknown && !beyond) return { people: of('people'), kills: of('kills'), tell }
  const usage = names.map(name => `--${name} 1…${BOUNDS[name].max}`).join(' ')
  process.stderr.write(`optimail: npm run soak -- ${usage}\n`)
  return undefined
}

const soak = (dose: Dose): Promise<Totals> =>
  withServer(
    async ({ connect }) => {
      const it = await openTestHouse({ database: { connect, ...(await makeTemplate(connect)) } })
      try {
        const totals = await crashes(it, dose)
        await checkHouse(it)
        return totals
      } finally {
        await it.close() // Before the server: what went wrong would not be told otherwise.
      }
    },
    { durable: true },
  )

const dose = doseOf(process.argv.slice(2))
if (!dose) process.exitCode = 2
else
  try {
    const { frozen, accepted, held, taken } = await soak(dose)
    tell(`${frozen} people, ${dose.kills} kills: ${accepted} accepted, ${held} held, ${taken} taken, 0 twice, 0 lost`)
  } catch (cause) {
    process.stderr.write(`optimail: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`)
    process.exitCode = 1
  }
