/** Starting and stopping, in order: database, schema, log, then what the roles of this process ask for. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import type { Logger } from 'pino'
import type { Config, ProcessRole } from '#base/config.ts'
import { Fault } from '#base/fault.ts'
import type { Adviser } from '#base/outside.ts'
import { startCallers } from '#calls/calls.ts'
import { startSchedules } from '#campaigns/campaigns.ts'
import { startDelivery } from '#delivery/delivery.ts'
import { embedFiles } from '#embed/embed.ts'
import { type Heard, trackerFiles } from '#embed/tracker-serve.ts'
import { makeServer } from '#http/server.ts'
import { OneClick, startMailboxes } from '#feedback/feedback.ts'
import { startSandbox } from '#inbound/inbound.ts'
import { startMx } from '#inbound/mx.ts'
import { startSubmission } from '#inbound/submission.ts'
import { textHooks } from '#inbound/text-hooks.ts'
import { openLog, startSequencerBeside } from '#ledger/ledger.ts'
import { withExamples } from '#outside/example.ts'
import { openOutside } from '#outside/outside.ts'
import { pages } from '#pages/pages.ts'
import { logFiles } from '#pages/log.ts'
import { watchFiles } from '#pages/watch.ts'
import { legalPages } from '#pages/legal.ts'
import { buildConsole } from '#console/build.ts'
import { consoleFiles } from '#console/serve.ts'
import { startHooks, startPartners } from '#webhooks/webhooks.ts'
import { networksIn, publishOwn, startChoices } from '#sites/sites.ts'
import type { Connect } from '#store/db.ts'
import { startEmbedded } from '#store/embedded.ts'
import { type House, openHouse } from '#store/house.ts'
import { startJobs } from '#store/jobs.ts'
import { migrate } from '#store/migrate.ts'
import { secretIn } from '#store/secret.ts'
import { fillDemo, sendDemo } from '#demo/demo.ts'
import { HANDLERS } from './handlers.ts'

export type Running = { readonly url: string; readonly house: House; stop(): Promise<void> }

/** Where consents stand is written with what they follow from. */
const CONSENT = { module: new URL('consent/consent.ts', import.meta.url).href, name: 'project' } as const

type Stop = { readonly what: string; readonly stop: () => Promise<unknown> }

/** Settings as base/config.ts reads them; the port is a real one. What was started before a failure is stopped again. */
export async function startHouse(settings: Config, log: Logger, extra: { readonly demo: boolean }): Promise<Running> {
  const stops: Stop[] = []
  const stop = async () => {
    for (const it of stops.splice(0).toReversed())
      await it.stop().catch((cause: Error) => log.error({ cause: cause.message }, `could not stop ${it.what} in order`))
  }
  try {
    const url = await startIn(settings, log, extra, stops)
    return { ...url, stop }
  } catch (fault) {
    await stop()
    throw fault
  }
}

async function startIn(
  settings: Config,
  log: Logger,
  extra: { readonly demo: boolean },
  stops: Stop[],
): Promise<Omit<Running, 'stop'>> {
  const roles = new Set(settings.roles.split(',') as ProcessRole[])
  const connect = await databaseOf(settings, stops)
  await migrated(connect)
  const outside = openOutside({ ...settings, path: process.env['PATH'] ?? '' })
  stops.push({ what: 'the browser that looks', stop: () => outside.browser.close() })
  const ownUrl = `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${settings.port}`
  const house = await openHouse({
    connect,
    secret: secretIn(settings.data, settings.secret),
    publicUrl: settings.publicUrl || ownUrl,
    isPublicUrlGiven: settings.publicUrl !== '',
    sandboxPort: Number(settings.sandboxPort),
    dataDir: settings.data,
    names: { dnsServers: settings.dnsServers, dnsValidates: settings.dnsValidates },
    providerUrls: providerUrlsIn(settings),
    outside: { ...(extra.demo ? withExamples(outside) : outside), adviser: adviserIn(settings) },
    doesJobs: roles.has('worker'),
    log,
  })
  stops.push({ what: 'the database connections', stop: () => house.close() })
  await openLog(house)
  await publishOwnPages(house)
  if (roles.has('mx')) await startMail(house, settings, stops)
  const demo = extra.demo ? await fillDemo(house) : undefined
  if (roles.has('worker')) await startWork(house, Number(settings.senders), stops)
  if (roles.has('web')) await startWeb(house, settings, stops)
  else if (roles.has('worker')) startTelling(house, stops)
  if (demo) await sendDemo(demo)
  return { url: ownUrl, house }
}

const providerUrlsIn = ({ providerUrls }: Config) =>
  Object.fromEntries(providerUrls.split(',').flatMap(it => (it === '' ? [] : [it.trim().split(/=(.*)/s, 2)])))

/** @throws Fault when the file of networks is not there, or has a line that is none. */
function heardIn({ dataCentres, hitPaths }: Config): Heard {
  const pathsMax = Number(hitPaths)
  if (dataCentres === '') return { pathsMax }
  const { has, wrong } = networksIn(readFileSync(dataCentres, 'utf8'))
  if (wrong.length > 0) throw new Fault(`${dataCentres} names no network with “${wrong[0]?.slice(0, 80)}”`, false)
  return { pathsMax, isDataCentre: has }
}

const adviserIn = (it: Config): Adviser | undefined =>
  it.opinionUrl === ''
    ? undefined
    : { url: it.opinionUrl, model: it.opinionModel, key: it.opinionKey, perDay: Number(it.opinionsPerDay) }

async function databaseOf(settings: Config, stops: Stop[]): Promise<Connect> {
  if (settings.databaseUrl !== '') return { connectionString: settings.databaseUrl }
  const { host, port, user, database, stop } = await startEmbedded({ dataDir: join(settings.data, 'postgres') })
  stops.push({ what: 'the embedded database', stop })
  return { host, port, user, database }
}

async function migrated(connect: Connect): Promise<void> {
  const owner = new pg.Client({ ...connect, application_name: 'optimail migration' })
  await owner.connect().catch((cause: Error) => {
    throw new Fault(`the database does not answer: ${cause.message}. Check DATABASE_URL.`, true, cause)
  })
  try {
    await migrate(owner)
  } finally {
    await owner.end()
  }
}

/** What comes with the house may have changed with it. An operator’s own flaw is told, and what was published stays in force. */
async function publishOwnPages(house: House): Promise<void> {
  const done = await publishOwn(house)
  if (!done.ok && done.refusal !== 'unchanged')
    house.log.warn({ why: done.refusal }, 'the registry of our own pages could not be published')
}

async function startMail(house: House, settings: Config, stops: Stop[]): Promise<void> {
  const sandbox = await startSandbox(house, house.sandboxPort)
  stops.push({ what: 'the sandbox mailbox', stop: () => sandbox.stop() })
  const mx = await startMx(house, Number(settings.mxPort), settings.host)
  stops.push({ what: 'the server for mail that comes back', stop: () => mx.stop() })
}

async function startWork(house: House, senders: number, stops: Stop[]): Promise<void> {
  const sequencer = await startSequencerBeside(house, [CONSENT])
  stops.push({ what: 'the sequencer', stop: () => sequencer.stop() })
  const delivery = await startDelivery(house, { senders })
  stops.push({ what: 'delivery', stop: () => delivery.stop() })
  const mailboxes = startMailboxes(house)
  stops.push({ what: 'looking into mailboxes', stop: () => mailboxes.stop() })
  const partners = startPartners(house)
  stops.push({ what: 'what partners are told', stop: () => partners.stop() })
  const hooks = startHooks(house)
  stops.push({ what: 'what hooks are told', stop: () => hooks.stop() })
  const callers = startCallers(house)
  stops.push({ what: 'what callers are told', stop: () => callers.stop() })
  const schedules = startSchedules(house)
  stops.push({ what: 'what begins by itself', stop: () => schedules.stop() })
  await startJobs(house, HANDLERS)
}

/** What a web server of this machine promised and did not live to tell: while it is untold, nothing leaves from here. */
function startTelling(house: House, stops: Stop[]): void {
  const clicks = new OneClick(house)
  clicks.start()
  stops.push({ what: 'telling who left', stop: () => clicks.stop() })
}

const contactsIn = ({ securityContact }: Config) => securityContact.split(',').flatMap(it => it.trim() || [])

async function startWeb(house: House, settings: Config, stops: Stop[]): Promise<void> {
  const choices = startChoices(house)
  stops.push({ what: 'the counting of choices', stop: () => choices.stop() })
  const folder = await buildConsole() // Takes seconds the first time: before the server's own clock for plugins runs.
  const app: FastifyInstance = await makeServer(house, [
    pages(house),
    embedFiles(house),
    trackerFiles(house, heardIn(settings)),
    logFiles(house),
    legalPages(house),
    watchFiles(house, contactsIn(settings)),
    textHooks(house),
    consoleFiles(folder),
  ])
  await app.listen({ host: settings.host, port: Number(settings.port) })
  stops.push({ what: 'the web server', stop: () => app.close() })
  if (settings.submissionPort === '') return
  const submission = await startSubmission(house, {
    port: Number(settings.submissionPort),
    ...(settings.submissionCert === '' ? {} : { host: settings.host, pem: readFileSync(settings.submissionCert) }),
    post: async (headers, payload) => {
      const { statusCode: status, body } = await app.inject({ method: 'POST', url: '/v1/messages', headers, payload })
      return { status, body: JSON.parse(body) as unknown }
    },
  })
  stops.push({ what: 'the server for messages by SMTP', stop: () => submission.stop() })
}
