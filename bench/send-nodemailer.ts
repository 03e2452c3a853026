/** The rival: nodemailer's pool, in a process of its own, as its documentation has it for sending much. */

import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createTransport } from 'nodemailer'

export type NodemailerTask = {
  readonly port: number
  readonly count: number
  readonly connections: number
  readonly from: string
  readonly subject: string
  /** Where `{{ name }}` stands, each recipient's name is put. */
  readonly html: string
  readonly text: string
  readonly dkim?: { readonly domainName: string; readonly keySelector: string; readonly privateKey: string }
}
export type NodemailerRun = {
  readonly sent: number
  readonly failed: number
  /** By the server, those before the measuring included. */
  readonly taken: number
  readonly ms: number
  readonly rssMib: number
  /** Of processor, for each message. */
  readonly cpuUs: number
}

/** So many are sent first, unmeasured: connections are open, code is warm. */
const WARM = 200

/** Recipients are `u1@example.org` and on, as the sink counts them. */
export async function sendWithNodemailer(task: NodemailerTask): Promise<NodemailerRun> {
  const child = fork(fileURLToPath(import.meta.url), ['send'])
  const done = Promise.withResolvers<NodemailerRun>()
  child.once('message', run => done.resolve(run as NodemailerRun)) // What `send` below answers.
  child.once('exit', code => done.reject(new Error(`nodemailer's process ended with ${code}`)))
  child.send(task)
  return done.promise
}

async function send({
  port,
  count,
  connections,
  from,
  subject,
  html,
  text,
  dkim,
}: NodemailerTask): Promise<NodemailerRun> {
  const options = {
    pool: true,
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
    maxConnections: connections,
    maxMessages: Infinity,
  } as const
  const transport = createTransport({ ...options, ...(dkim && { dkim }) })
  const counts = { next: 1, sent: 0, failed: 0 }
  let until = WARM
  /** As many at once as its queue can use, and no more: its memory is not what is measured. */
  const lane = async () => {
    while (counts.next <= until) {
      const name = `Reader ${counts.next}`
      const to = `u${counts.next++}@example.org`
      const put = (source: string) => source.replaceAll('{{ name }}', name)
      await transport.sendMail({ from, to, subject: put(subject), html: put(html), text: put(text) }).then(
        () => (counts.sent += 1),
        () => (counts.failed += 1),
      )
    }
  }
  const sendOn = () => Promise.all(Array.from({ length: connections * 2 }, lane))
  await sendOn()
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  until = WARM + count
  await sendOn()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  transport.close()
  const sent = counts.sent - WARM
  const rssMib = process.memoryUsage().rss / 2 ** 20
  return { sent, failed: counts.failed, taken: counts.sent, ms, rssMib, cpuUs: (user + system) / sent }
}

if (process.argv[2] === 'send' && process.send)
  process.once('message', task => {
    void send(task as NodemailerTask).then(run => process.send?.(run, () => process.exit(0)))
  })
