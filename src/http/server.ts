/** The web server: the API, whatever other surfaces main.ts plugs in, and the manners that hold for all of them. */

import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { BODY_MAX_BYTES, PATH_PART_MAX_CHARS } from '#base/limits.ts'
import { MANNERS } from '#base/manners.ts'
import { OPERATIONS, VISITS } from '#operations.ts'
import { ownSite } from '#sites/sites.ts'
import type { House } from '#store/house.ts'
import { type Operation, RAW_MEDIA, type Visit } from '#store/operation.ts'
import type { Budget } from './budget.ts'
import { type Dress, keepConsent } from './consented.ts'
import { methodsOf } from './methods.ts'
import { mountOperation, mountVisit } from './mount.ts'
import { openApi } from './openapi.ts'
import * as problem from './problem.ts'

type Answer = (request: FastifyRequest, reply: FastifyReply) => FastifyReply

/** Pages, console, the log's public files; one may bring what browsers are shown where there is nothing, and what stands on every page. */
export type Surface = FastifyPluginAsync & {
  readonly lost?: Answer
  readonly dress?: Dress
  /** Answers what comes too often for anything else to look at it; false where it does not, or `leave` said once it has looked. What it answers sets no cookie and shows no page. */
  readonly early?: (request: IncomingMessage, response: ServerResponse, leave: () => void) => boolean
}

/** Not listening yet. `surfaces` bring their own content types. */
export async function makeServer(house: House, surfaces: readonly Surface[]): Promise<FastifyInstance> {
  let methods: (url: string) => readonly string[] = () => []
  const nowhere = nowhereIn(surfaces, url => methods(url))
  const loggerInstance: FastifyBaseLogger = house.log
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_MAX_BYTES,
    trustProxy: 'loopback',
    genReqId: requestIds(),
    routerOptions: { maxParamLength: PATH_PART_MAX_CHARS, ignoreTrailingSlash: true },
    forceCloseConnections: true,
    frameworkErrors(_error, request, reply) {
      // Addresses that are too long, or cannot be read: no hook runs for them.
      keeper.watch(request, reply)
      nowhere(request, reply.headers(MANNERS))
    },
  })
  methods = methodsOf(app)
  app.setChildLoggerFactory(logger => logger) // None is made for each request: who logs says the request's id.
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(MANNERS)
    done()
  })
  const keeper = await keepConsent(app, {
    registry: async () => (await ownSite(house)).registry,
    nowMs: () => house.clock.nowMs(),
    dress: surfaces.find(it => it.dress)?.dress,
  })
  app.setErrorHandler((error, request, reply) => problem.sendProblem(request, reply, problemOf(error, request)))
  app.setNotFoundHandler(nowhere)
  await app.register(api(house))
  for (const surface of surfaces) await app.register(surface)
  answerEarly(app, surfaces)
  return app
}

function answerEarly(app: FastifyInstance, surfaces: readonly Surface[]): void {
  const early = surfaces.flatMap(it => it.early ?? [])
  const others = app.server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[] // Fastify's own.
  app.server.removeAllListeners('request').on('request', (request, response) => {
    const leave = () => {
      for (const other of others) other.call(app.server, request, response)
    }
    if (!early.some(answers => answers(request, response, leave))) leave()
  })
}

/** No two of any process are the same; within one they are counted. */
function requestIds(): () => string {
  const process = randomUUID().replaceAll('-', '').slice(0, 20)
  let nth = 0
  return () => `req_${process}${String((nth += 1)).padStart(12, '0')}`
}

/** A person is told in a page, a program by a problem; below /v1 there are only programs. RFC 9110 §15.5.6: a method that is not taken there is told which are. */
function nowhereIn(surfaces: readonly Surface[], methods: (url: string) => readonly string[]): Answer {
  const lost = surfaces.find(it => it.lost)?.lost
  const wantsPage = ({ url, headers: { accept = '' } }: FastifyRequest) =>
    !url.startsWith('/v1/') && /\btext\/html\b/i.test(accept)
  return (request, reply) => {
    if (lost && wantsPage(request)) return lost(request, reply)
    const allowed = methods(request.url)
    if (allowed.length === 0 || allowed.includes(request.method))
      return problem.sendProblem(request, reply, problem.NO_SUCH_PLACE)
    const answer = problem.methodNotAllowed(request.method, allowed)
    return problem.sendProblem(request, reply.header('allow', allowed.join(', ')), answer)
  }
}

const api =
  (house: House): FastifyPluginAsync =>
  async app => {
    takeBodies(app)
    const budgets = new Map<string, Budget>()
    const operations = Object.entries(OPERATIONS as Record<string, Operation>)
    const visits = Object.entries(VISITS as Record<string, Visit>)
    for (const [, it] of visits) mountVisit(app, house, it)
    for (const [name, it] of operations) mountOperation(app, house, name, it, budgets)
    let document: string | undefined // Made when somebody asks for it: it takes as long as half of a start.
    app.get('/v1/openapi.json', async (_request, reply) => {
      document ??= JSON.stringify(openApi([...visits, ...operations], house.publicUrl))
      return reply.type('application/json').send(document)
    })
  }

/** JSON, and bodies that are files, for operations that take one (`raw`); all others refuse them. An empty body is none, whatever its type. */
function takeBodies(app: FastifyInstance): void {
  const readJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) =>
    body === '' ? done(null) : void readJson(request, body, done),
  )
  app.addContentTypeParser([...RAW_MEDIA], { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.addContentTypeParser<Buffer>('*', { parseAs: 'buffer' }, (_request, body, done) =>
    body.length === 0 ? done(null) : done(Object.assign(new Error('no such media type'), { statusCode: 415 })),
  )
}

function problemOf(error: unknown, { routeOptions }: FastifyRequest): problem.Problem {
  const { code, statusCode } = Object(error) as { code?: string; statusCode?: number }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return problem.TOO_LARGE
  const { takes } = routeOptions.config as { readonly takes?: readonly string[] } // As mount.ts writes it.
  if (statusCode === 415 && takes) return problem.notTaken(takes)
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return problem.NOT_JSON
  return problem.OUR_FAULT
}
