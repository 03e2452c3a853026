/** Trying a route for texts: whether it lets us in, and what came of it in words. What it is given to send goes its usual way. */

import { ROUTE_TEST_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { Line as Wire } from '#wire/provider/line.ts'
import type { Asked } from '#wire/provider/types.ts'
import type { CarrierAccount } from '#wire/sms/carrier/types.ts'
import { openCourier } from '#wire/sms/smpp/courier.ts'
import type { SmppServer } from '#wire/sms/smpp/types.ts'
import { patienceOf } from '#wire/smtp/patience.ts'
import { textExitOfRoute } from './exits.ts'
import { relayTo } from './relay.ts'
import * as store from './route-store.ts'
import type { TextExit, TextRouteTest, TextTrouble } from './types.ts'

export async function runTextTest(house: House, account: AccountId, route: string, to: string | null): Promise<void> {
  const who = { account, actor: SYSTEM }
  const exit = await takeTurn(house, who, turn => textExitOfRoute(turn, route))
  if (!exit) return // Removed since.
  const result = await tried(exit, to)
  await takeTurn(house, who, async turn => {
    if ((await textExitOfRoute(turn, route))?.key !== exit.key) return // Its settings have changed: this result is not theirs.
    await store.setTested(turn, route, result)
    turn.notify('lane')
  })
}

async function tried({ by }: TextExit, sentTo: string | null): Promise<TextRouteTest> {
  if (by.is === 'sandbox') return { ok: true, says: 'Texts stay on the handset of the sandbox.', detail: null, sentTo }
  const trouble = by.is === 'smpp' ? await bindOnce(by.server) : await askOnce(by)
  if (!trouble) return { ok: true, says: by.is === 'smpp' ? LET_IN : ANSWERS, detail: null, sentTo }
  return { ok: false, says: WORDS[trouble.why] ?? WORDS['refused'] ?? '', detail: trouble.detail ?? null, sentTo }
}

const LET_IN = 'The server answers and lets us in.'
const ANSWERS = 'The provider answers, and did not refuse us.'

/** What to do about each trouble, for whoever set the route up. */
const WORDS: Readonly<Record<string, string>> = {
  'no-such-host': 'There is no such host. Check its name.',
  'not-public':
    'The name of the host leads into a private network. Only the account of this installation’s operator may send there.',
  unreachable: 'Nothing answers at this host and port. Check both, and whether a firewall is in between.',
  'hung-up': 'The server hung up. Check the port, and whether it wants TLS.',
  'too-slow': 'The server did not answer in time. Check the port, and whether it wants TLS.',
  refused: 'The server refused us. Check the name and the password, and whether it knows our address.',
  closing: 'The server is not available now. Try again later.',
  'no-tls':
    'The connection could not be encrypted. Check the port, and whether the certificate is valid for this host.',
  'not-smpp': 'What answers there does not speak SMPP. Check the port.',
  'not-http': 'What answers there does not speak HTTP. Check the address.',
}

/** Binds, and unbinds at once: a server that counts binds has one more for a moment. */
function bindOnce(server: SmppServer): Promise<TextTrouble | undefined> {
  return new Promise(resolve => {
    const end = (trouble: TextTrouble | undefined) => {
      clearInterval(timer)
      void courier.stop(trouble !== undefined).then(() => resolve(trouble))
    }
    const courier = openCourier({
      server,
      binds: 1,
      patience: { connectMs: ROUTE_TEST_MS, bindMs: ROUTE_TEST_MS },
      take: () => {
        setImmediate(() => end(undefined)) // It has room for a text: it is bound.
        return undefined
      },
      onTrouble: ({ why, detail, at, lasting, status }) => end({ at, why, lasting, detail: status?.name ?? detail }),
      onReceipt: turnAway,
      onInbound: turnAway,
    })
    const timer = setTimeout(() => end({ at: 'bind', why: 'too-slow', lasting: false }), 2 * ROUTE_TEST_MS)
  })
}

/** Whatever comes in over it is said again, to the line that is kept. */
const turnAway = () => {
  throw new Error('not here')
}

/** What each provider tells of the account without sending anything. */
const LOOKS: { readonly [C in CarrierAccount['is']]?: (it: Extract<CarrierAccount, { is: C }>) => Asked } = {
  twilio: ({ accountSid, authToken }) => get(`/2010-04-01/Accounts/${accountSid}.json`, basic(accountSid, authToken)),
  plivo: ({ authId, authToken }) => get(`/v1/Account/${authId}/`, basic(authId, authToken)),
  sinch: ({ planId, token }) => get(`/xms/v1/${planId}/batches?page_size=1`, `Bearer ${token}`),
  bird: ({ accessKey }) => get('/balance', `AccessKey ${accessKey}`),
  vonage: ({ key, secret }) => get('/account/get-balance', basic(key, secret)),
}
const get = (path: string, authorization: string): Asked => ({ method: 'GET', path, headers: { authorization } })
const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

async function askOnce(by: Extract<TextExit['by'], { is: 'carrier' }>): Promise<TextTrouble | undefined> {
  const patience = patienceOf({ connectMs: ROUTE_TEST_MS })
  const opened = await Wire.open(relayTo(by), patience, { session: undefined })
  if (!opened.ok) return { ...opened.refusal, at: 'connect' }
  try {
    const look = LOOKS[by.carrier.is] as ((it: CarrierAccount) => Asked) | undefined // Of this very provider.
    if (!look) return undefined
    const said = await opened.value.say(look(by.carrier), ROUTE_TEST_MS)
    if (!said.ok)
      return { ...said.refusal, at: 'submit', why: said.refusal.why === 'not-smtp' ? 'not-http' : said.refusal.why }
    const { status } = said.value
    return status === 401 || status === 403
      ? { at: 'bind', why: 'refused', detail: String(status), lasting: true }
      : undefined
  } finally {
    opened.value.close()
  }
}
