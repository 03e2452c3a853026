import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bounce } from './bounce.ts'
import type { Io } from './io.ts'

const BOUNCE =
  'Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nSubject: failure notice\n\n<anna@inbox.example>:\n550 5.1.1 no such user\n'
const PLAIN = 'From: anna@inbox.example\nSubject: Hello\n\nGood morning.\n'
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'optimail-bounce-'))
  await mkdir(join(folder, 'more'))
  await writeFile(join(folder, 'a.eml'), BOUNCE)
  await writeFile(
    join(folder, 'more', 'b.mbox'),
    `From x Thu Jan  1 00:00:00 2026\n${BOUNCE}\nFrom y Thu Jan  1 00:00:00 2026\n${PLAIN}`,
  )
  await writeFile(join(folder, 'c.eml'), Buffer.from([0, 255, 10, 13, 0]))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...args: string[]) {
  const lines: string[] = []
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const io: Io = {
    env: {},
    isTerminal: false,
    columns: 80,
    print: line => void lines.push(line),
    say,
    wrong: it => (say(it), 2),
    later: it => (say(it), 75),
  }
  return { exit: await bounce(args, io), lines, said }
}

test('a folder means its files, a file may hold many mails, and each is a line', async () => {
  const { exit, lines } = await run('--ndjson', folder)
  const read = lines.map(line => JSON.parse(line) as Record<string, unknown>)
  expect(exit).toBe(0)
  expect(
    read.map(it => [
      String(it['file']).slice(folder.length + 1),
      it['message'],
      it['is_bounce'],
      it['hard'],
      it['reason'],
      it['recipient'],
      it['status'],
    ]),
  ).toEqual([
    ['a.eml', undefined, true, true, 'userunknown', 'anna@inbox.example', '5.1.1'],
    ['c.eml', undefined, false, false, '', '', ''],
    ['more/b.mbox', 1, true, true, 'userunknown', 'anna@inbox.example', '5.1.1'],
    ['more/b.mbox', 2, false, false, '', '', ''],
  ])
})

test('what cannot be read is told with its error, and the others go on', async () => {
  const { exit, lines } = await run('--ndjson', join(folder, 'absent.eml'), join(folder, 'a.eml'))
  expect(exit).toBe(2)
  expect(lines.map(line => JSON.parse(line) as object)).toMatchObject([
    { error: 'there is no such file.' },
    { is_bounce: true },
  ])
})

test('a call without files, or with a flag that nobody knows, is a wrong one', async () => {
  expect((await run('--ndjson')).exit).toBe(2)
  expect((await run('--loud', folder)).exit).toBe(2)
})

const group = (address: string, action: string, status: string) =>
  `Final-Recipient: rfc822;${address}\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; ${status === '2.0.0' ? '250' : '550'} ${status} so\n`
const dsn = (...groups: readonly string[]) =>
  `From: MAILER-DAEMON@mx.example\nSubject: Delivery Status Notification\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n${groups.join('\n')}\n--b--\n`

test('of several recipients the one that weighs most stands for the mail, wherever it stands', async () => {
  const file = join(folder, 'several.eml')
  await writeFile(
    file,
    dsn(group('bert@inbox.example', 'delivered', '2.0.0'), group('anna@inbox.example', 'failed', '5.1.1')),
  )
  const { lines } = await run('--ndjson', file)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    class: 'hard',
    hard: true,
    recipient: 'anna@inbox.example',
    recipients: [{ address: 'bert@inbox.example' }, { address: 'anna@inbox.example' }],
    recipients_total: 2,
  })
})

test('of more recipients than are looked at it is said how many there are', async () => {
  const file = join(folder, 'many.eml')
  await writeFile(file, dsn(...Array.from({ length: 123 }, (_, i) => group(`a${i}@inbox.example`, 'failed', '5.1.1'))))
  const [line = ''] = (await run('--ndjson', file)).lines
  const read = JSON.parse(line) as { recipients: unknown[]; recipients_total: number }
  expect([read.recipients.length, read.recipients_total]).toEqual([100, 123])
  expect((await run(file)).lines.at(-1)).toBe('  and 23 more, who were not looked at')
})
