/**
 * `optimail setup`: makes an installation ready without a browser, by the same requests that a browser would send: an
 * operator and their account, who stands behind its messages, the policies accepted, an API key. Asked again with the
 * same address and password, it goes on where it is.
 */

import { randomBytes } from 'node:crypto'
import { type Answer, sayRefusal } from './answer.ts'
import { readLine } from './arguments.ts'
import type { Io } from './io.ts'
import { answerOf, call, serverUrl } from './server.ts'

const USAGE = 'optimail setup --email YOU@EXAMPLE.ORG --account NAME --accept-policies'
const FLAGS = [
  'email',
  'account',
  'user',
  'name',
  'contact',
  'address',
  'country',
  'locale',
  'industry',
  'accept-policies',
  'help',
] as const
const CONTROLLER = ['name', 'contact', 'address', 'country'] as const
/** What sign-up says when somebody was here before. */
const KNOWN = ['sign-up-closed', 'taken']

type Flags = Readonly<Record<string, string>>

/** An answer that ends the command. */
class Refused extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super('refused')
    this.answer = answer
  }
}

export async function setup(args: readonly string[], io: Io): Promise<number> {
  const { flags, words } = readLine(args, ['accept-policies', 'help'])
  if (flags['help']) return describe(io)
  const wrong = [
    ...words,
    ...Object.keys(flags)
      .filter(flag => !(FLAGS as readonly string[]).includes(flag))
      .map(flag => `--${flag}`),
  ][0]
  if (wrong !== undefined) return io.wrong(`setup does not know “${wrong}”. ${USAGE}`)
  if (!flags['email'] || !flags['account'])
    return io.wrong(`setup needs an address and the name of the account: ${USAGE}`)
  if (!flags['accept-policies']) return refuseWithoutPolicies(io)
  try {
    io.print(JSON.stringify(await make(flags, io)))
    return 0
  } catch (cause) {
    if (cause instanceof Refused) return sayRefusal(cause.answer, io)
    throw cause
  }
}

function refuseWithoutPolicies(io: Io): number {
  const url = serverUrl(io)
  io.say(
    `optimail: nobody sends before accepting the policies [AS-02]. Read them at ${url.origin}/legal/anti-spam, /legal/cookies and /legal/terms, then call again with --accept-policies.`,
  )
  return 3
}

async function make(flags: Flags, io: Io): Promise<object> {
  const given = io.env['OPTIMAIL_PASSWORD']
  const password = given || randomBytes(18).toString('base64url')
  const session = await enter(flags, password, serverUrl(io), given !== undefined)
  await tellController(session, flags)
  const { version } = await session.ask('GET', '/policies')
  await session.ask('POST', '/policies/accept', { version })
  const { grantable } = await session.ask('GET', '/keys')
  const { key } = await session.ask('POST', '/keys', { name: 'optimail setup', scopes: grantable, mode: 'live' })
  const { account_id, actor } = await session.ask('GET', '/account')
  const user_id = Object(actor)['id'] as string // The answer names its actor.
  return { account_id, user_id, api_key: key, url: session.origin, ...(given ? {} : { password }) }
}

/** Signs up, or logs in where that was done before and the password is known. */
async function enter(flags: Flags, password: string, url: URL, mayLogIn: boolean): Promise<Session> {
  const email = flags['email'] ?? ''
  const name = flags['user'] ?? email.split('@')[0] ?? ''
  const person = {
    email,
    password,
    name,
    account_name: flags['account'],
    ...(flags['industry'] === undefined ? {} : { industry: flags['industry'] }),
    ...(flags['locale'] === undefined ? {} : { locale: flags['locale'] }),
  }
  const signedUp = await Session.begin(url, '/sign-up', person)
  if (signedUp instanceof Session) return signedUp
  if (!mayLogIn || !KNOWN.includes(String(signedUp.body['code']))) throw new Refused(signedUp)
  const loggedIn = await Session.begin(url, '/log-in', { email, password })
  if (loggedIn instanceof Session) return loggedIn
  throw new Refused(signedUp)
}

async function tellController(session: Session, flags: Flags): Promise<void> {
  const said = CONTROLLER.filter(member => flags[member] !== undefined)
  if (said.length === 0) return
  const { name, controller, locale } = await session.ask('GET', '/account')
  const told = Object.fromEntries(said.map(member => [member, flags[member]]))
  await session.ask('PUT', '/account', { name, locale, controller: { ...Object(controller), ...told } })
}

/** Whoever signed up or logged in: a cookie, and requests that say where they come from, as a browser's do. */
class Session {
  readonly origin: string
  readonly #cookie: string

  private constructor(origin: string, cookie: string) {
    this.origin = origin
    this.#cookie = cookie
  }

  static async begin(url: URL, path: string, body: object): Promise<Session | Answer> {
    const response = await send(url.origin, 'POST', path, body)
    const [cookie] = (response.headers.getSetCookie()[0] ?? '').split(';')
    return response.ok && cookie ? new Session(url.origin, cookie) : answerOf(response)
  }

  /** @throws Refused */
  async ask(method: string, path: string, body?: object): Promise<Answer['body']> {
    const answer = await answerOf(await send(this.origin, method, path, body, { cookie: this.#cookie }))
    if (answer.status >= 400) throw new Refused(answer)
    return answer.body
  }
}

function send(
  origin: string,
  method: string,
  path: string,
  body?: object,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const headers = { origin, ...more, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
  return call(new URL(`/v1${path}`, origin), {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

function describe(io: Io): number {
  io.print(`${USAGE}

Makes the installation at OPTIMAIL_URL ready without a browser, and prints JSON with an account id and an API key,
the first of the account or a further one.

  --email ADDRESS      whose log-in it is; the first one becomes the operator
  --account NAME       the name of the account
  --accept-policies    you have read and accept /legal/anti-spam, /legal/cookies and /legal/terms [AS-02]
  --user NAME          the name of the person
  --name --contact --address --country
                       who stands behind each message (country as two letters)
  --locale             en, fr, de, es, it or pt
  --industry           what it does, such as food; GET /v1/industries lists them

The password is OPTIMAIL_PASSWORD, or is made and printed once.

An API key for an installation that is there already: the same call with the address and, in OPTIMAIL_PASSWORD, the
password of an owner of the account; what is there stays, and a new live key for all that keys may do is made each time.
A key makes no keys: narrower ones come from the console, under Settings → API keys, and so does the first one of
whoever has a second factor.`)
  return 0
}
