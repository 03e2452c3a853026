/**
 * `optimail dmarc [--send] FILE…`: what is in aggregate reports of receivers about names (DMARC), and of senders about
 * encryption (TLSRPT), packed or not, one line of JSON for each file, without asking anybody. With --send they are also brought to the server, where a report counts once.
 */

import { readFile } from 'node:fs/promises'
import { no, type Result, yes } from '#base/result.ts'
import { unpackReport } from '#wire/dmarc/packed.ts'
import { readReport } from '#wire/dmarc/report.ts'
import { readTlsReport, type TlsFailure } from '#wire/tls-report/report.ts'
import { exitCodeOf, sayRefusal } from './answer.ts'
import { readLine } from './arguments.ts'
import type { Io } from './io.ts'
import { answerOf, callAgain, NO_KEY, serverUrl } from './server.ts'

const USAGE = 'optimail dmarc [--send] FILE…'
const HELP = `${USAGE}

What is in aggregate reports about names (DMARC) and about encryption (TLSRPT), packed or not: a line of JSON for each file.

  --send   bring them to the server as well (OPTIMAIL_KEY, OPTIMAIL_URL); a report counts once

Exit codes: 0 each was read, and taken where asked, 1 one was no report, or not taken, 2 one cannot be opened`
const UNREADABLE = 2

/** Exit 0: each of them was read, and taken where asked. 1: one was no report, or not taken. 2: one cannot be opened. */
export async function dmarcFiles(args: readonly string[], io: Io): Promise<number> {
  const { words, flags } = readLine(args, ['send'])
  if (flags['help']) return (io.print(HELP), 0)
  if (words.length === 0 || Object.keys(flags).some(name => name !== 'send')) return io.wrong(`usage: ${USAGE}`)
  const key = io.env['OPTIMAIL_KEY']
  const sends = flags['send'] !== undefined
  if (sends && !key) return io.wrong(NO_KEY)
  let worst = 0
  for (const file of words) {
    const code = await tell(file, io)
    worst = Math.max(worst, code === 0 && sends && key ? await send(file, key, io) : code)
  }
  return worst
}

async function tell(file: string, io: Io): Promise<number> {
  const bytes = await readFile(file).catch((): undefined => undefined)
  if (!bytes) {
    io.say(`optimail: ${file} cannot be read.`)
    return UNREADABLE
  }
  const text = unpackReport(bytes)
  const read = text === undefined ? no('not-unpacked') : text.startsWith('{') ? tlsLine(text) : dmarcLine(text)
  io.print(JSON.stringify({ file, ...(read.ok ? read.value : { flaw: read.refusal }) }))
  return read.ok ? 0 : 1
}

const dayOf = (ms: number) => new Date(ms).toISOString()

function dmarcLine(xml: string): Result<object, string> {
  const report = readReport(xml)
  if (!report.ok) return report
  const { org, id, beginMs, endMs, domain, policy, rows } = report.value
  const sum = (of: (row: (typeof rows)[number]) => boolean) =>
    rows.reduce((all, it) => all + (of(it) ? it.count : 0), 0)
  return yes({
    kind: 'dmarc',
    org,
    report_id: id,
    domain,
    begin: dayOf(beginMs),
    end: dayOf(endMs),
    policy,
    messages: sum(() => true),
    aligned: sum(it => it.dkim || it.spf),
    sources: new Set(rows.map(it => it.source)).size,
  })
}

function tlsLine(json: string): Result<object, string> {
  const report = readTlsReport(json)
  if (!report.ok) return report
  const { org, id, beginMs, endMs, domain, rows } = report.value
  const failures: Partial<Record<TlsFailure, number>> = {}
  for (const { result, count } of rows) if (result !== 'succeeded') failures[result] = (failures[result] ?? 0) + count
  const sessions = rows.reduce((all, { count }) => all + count, 0)
  const failed = Object.values(failures).reduce((all, count) => all + count, 0)
  return yes({
    kind: 'tls',
    org,
    report_id: id,
    domain,
    begin: dayOf(beginMs),
    end: dayOf(endMs),
    sessions,
    failed,
    failures,
  })
}

async function send(file: string, key: string, io: Io): Promise<number> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/octet-stream' }
  const body = await readFile(file)
  const answer = await answerOf(
    await callAgain(new URL('/v1/dmarc-reports', serverUrl(io)), { method: 'POST', headers, body }, io),
  )
  return answer.status < 400 ? exitCodeOf(answer) : sayRefusal(answer, io)
}
