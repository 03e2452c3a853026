/** For whoever watches an installation: whether it is alive, and whom to tell of a hole in it. Without an identity, and without a secret. */

import type { FastifyPluginAsync } from 'fastify'
import { DAY_MS, HEALTH_ANSWER_MS, HEALTH_KEPT_MS, SECURITY_TXT_MS } from '#base/limits.ts'
import { within } from '#base/waiting.ts'
import { answers } from '#store/db.ts'
import type { House } from '#store/house.ts'

/** `securityContacts`: addresses as RFC 9116 §2.5.3 has them, the preferred first. `ask` asks the database for as little as can be. */
export const watchFiles =
  (
    house: House,
    securityContacts: readonly string[],
    ask: () => Promise<unknown> = () => answers(house.platform),
  ): FastifyPluginAsync =>
  async app => {
    const isWell = healthOf(ask)
    app.get('/health', async (_request, reply) => {
      const well = await isWell()
      return reply
        .status(well ? 200 : 503)
        .header('cache-control', 'no-store')
        .send(well ? { status: 'ok', database: 'ok' } : { status: 'unwell', database: 'does not answer' })
    })
    app.get('/.well-known/security.txt', async (_request, reply) =>
      securityContacts.length === 0
        ? reply.callNotFound()
        : reply.type('text/plain; charset=utf-8').send(securityTxt(house, securityContacts)),
    )
  }

/** However many ask, the database is asked about once a second; one that takes too long to answer is as good as away. */
function healthOf(ask: () => Promise<unknown>): () => Promise<boolean> {
  let known: { readonly at: number; readonly isWell: Promise<boolean> } | undefined
  const look = async () => {
    const asked = ask().then(
      () => true,
      () => false,
    )
    return (await within(HEALTH_ANSWER_MS, asked)) ?? false
  }
  return () => {
    const at = performance.now()
    if (!known || at - known.at > HEALTH_KEPT_MS) known = { at, isWell: look() }
    return known.isWell
  }
}

/** RFC 9116: it must say until when it holds, and less than a year is advised; it is made anew whenever it is asked for. */
function securityTxt({ clock, publicUrl }: House, contacts: readonly string[]): string {
  const until = new Date(Math.ceil((clock.nowMs() + SECURITY_TXT_MS) / DAY_MS) * DAY_MS)
  const lines = [
    ...contacts.map(contact => `Contact: ${contact}`),
    `Expires: ${until.toISOString().replace('.000Z', 'Z')}`,
    'Preferred-Languages: en',
    ...(publicUrl.startsWith('https://') ? [`Canonical: ${publicUrl}/.well-known/security.txt`] : []),
  ]
  return `${lines.join('\n')}\n`
}
