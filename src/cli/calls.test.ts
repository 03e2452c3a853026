import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeKey } from '#accounts/accounts.ts'
import { withdrawFor, contactOfSubject } from '#audience/audience.ts'
import { addCaller } from '#calls/calls.ts'
import { DAY_MS } from '#base/limits.ts'
import { callees, purposeOfCalls } from '../../test/callees.ts'
import { atCommandLine } from '../../test/command-line.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { remoteCommand } from './remote.ts'

let it: TestHouse
let owned: Owned
let folder: string
let env: Record<string, string>
beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account()
  const rights = ['campaigns.write', 'calls.read', 'calls.export'] as const
  const made = await it.turn(owned.account, turn => makeKey(turn, 'cli', [...rights], 'live'))
  const url = await (await it.app()).listen({ host: '127.0.0.1', port: 0 })
  env = { OPTIMAIL_URL: url, OPTIMAIL_KEY: made.ok ? made.value.key : '' }
  folder = mkdtempSync(join(tmpdir(), 'optimail-cli-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await it.close()
})

const optimail = (...args: readonly string[]) => atCommandLine(env, io => remoteCommand(args, io))

test('a list is made, fetched into a file, and followed by its changes, on the command line [AS-08]', async () => {
  await purposeOfCalls(it, owned.account)
  const [ada] = await callees(it, owned.account, ['+41791234567'], { purpose: 'offers' })
  const caller = await it.turn(owned.account, turn => addCaller(turn, { name: 'Ring Ring', url: null }))
  const says = 'We call our regular customers about the new opening hours of the bakery.'
  const asked = { name: 'Spring', says, purpose: 'offers', caller_id: caller.ok && caller.value.id }
  const made = await optimail('calls', 'create', '--data', JSON.stringify(asked), '--json')
  expect(made).toMatchObject({ code: 0 })
  const { list_id } = JSON.parse(made.printed) as { list_id: string }
  const [list, changes] = [join(folder, 'list.csv'), join(folder, 'changes.csv')]
  expect(await optimail('calls', 'export', list_id, '--out', list)).toMatchObject({ code: 0, printed: list })
  expect(readFileSync(list, 'utf8')).toContain(ada?.number)
  await it.turn(owned.account, async turn => {
    const contact = ada && (await contactOfSubject(turn, ada.subject))
    if (contact) await withdrawFor(turn, contact, 'call', 'all')
  })
  expect(await optimail('calls', 'changes', list_id, '--out', changes)).toMatchObject({ code: 0 })
  expect(readFileSync(changes, 'utf8')).toContain(`1.1,${ada?.number},withdrawn,`)
  it.clock.move(7 * DAY_MS)
  const gone = await optimail('calls', 'export', list_id, '--out', join(folder, 'again.csv'))
  expect(gone.code).toBe(3) // Refused by policy.
  expect(gone.said).toContain('Have it washed anew')
})

test('a list that nobody may be called by says how many the gate left out, and why [AS-03] [AS-08]', async () => {
  await purposeOfCalls(it, owned.account, 'alone')
  const [eve] = await callees(it, owned.account, ['+41791234570'], { purpose: 'alone' })
  await callees(it, owned.account, ['+41791234571'], { purpose: 'alone', confirmed: false })
  const caller = await it.turn(owned.account, turn => addCaller(turn, { name: 'Bell', url: null }))
  const says = 'We call our regular customers about the new opening hours of the bakery.'
  const asked = { name: 'Alone', says, purpose: 'alone', caller_id: caller.ok && caller.value.id }
  const made = await optimail('calls', 'create', '--data', JSON.stringify(asked), '--json')
  const { list_id } = JSON.parse(made.printed) as { list_id: string }
  await it.turn(owned.account, async turn => {
    const contact = eve && (await contactOfSubject(turn, eve.subject))
    if (contact) await withdrawFor(turn, contact, 'call', 'all')
  })
  const none = await optimail('calls', 'export', list_id, '--out', join(folder, 'none.csv'))
  expect(none.code).toBe(3) // Refused by policy.
  expect(none.said).toContain('the gate left all of them out')
  expect(none.said).toContain('/left_out: 1 of them: The consent was withdrawn.')
})
