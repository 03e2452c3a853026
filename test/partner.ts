/** Somebody's own server, a partner's or an account's, on loopback: it writes down what it was told, and answers as the test wants. */

import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPurpose, publishPurpose } from '#consent/consent.ts'
import type { FormDraft, PurposeId } from '#consent/types.ts'
import type { AccountId } from '#store/turn.ts'
import { isSigned, type WebhookHeaders } from '#wire/webhook.ts'
import type { TestHouse } from './house.ts'
import { type Published, publishedForm } from './sign-up.ts'

export type Heard = { readonly headers: IncomingHttpHeaders; readonly body: Buffer; readonly status: number }
type Answer = { status: number; headers?: Record<string, string>; body?: string }
export type PartnerServer = {
  readonly url: string
  readonly heard: Heard[]
  /** What it answers from now on; `drop` hangs up after it has read everything, `stall` says nothing. */
  answer: Answer | 'drop' | 'stall' | ((body: Buffer) => Answer)
  close(): Promise<void>
}

export async function openPartnerServer(): Promise<PartnerServer> {
  const it: { heard: Heard[]; answer: PartnerServer['answer'] } = { heard: [], answer: { status: 204 } }
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer) // Node's own type says any.
    const body = Buffer.concat(parts)
    const answer = typeof it.answer === 'function' ? it.answer(body) : it.answer
    const isSaid = typeof answer === 'object'
    it.heard.push({ headers: request.headers, body, status: isSaid ? answer.status : 0 })
    if (answer === 'drop') request.socket.destroy()
    if (isSaid) response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // It listens on a port.
  return Object.assign(it, {
    url: `http://127.0.0.1:${port}/hook`,
    close: () => {
      server.closeAllConnections() // Whoever was stalled waits no longer.
      return new Promise<void>(resolve => void server.close(() => resolve()))
    },
  })
}

type Message = { readonly type: string; readonly data: Readonly<Record<string, unknown>> }
export const messageIn = ({ body }: { readonly body: Buffer }): Message => JSON.parse(body.toString()) as Message // Ours.

export const isFrom = (secret: string, { headers, body }: Heard, nowMs: number): boolean =>
  isSigned(secret, headers as unknown as WebhookHeaders, body, nowMs) // They are there, or it is not from us.

export const MILLS = { name: 'Mills & Millers Ltd', policyUrl: 'https://mills.example/privacy' }

/** A form with a box for our own news and one for the partner `mills`, which is the second. */
export async function formWithPartner(
  it: TestHouse,
  account: AccountId,
  over: Partial<FormDraft['partners'][number]> = {},
): Promise<Published> {
  const purpose = await it.turn(account, async turn => {
    const made = await createPurpose(turn, {
      slug: 'partner.mills',
      kind: 'partner',
      channels: ['email'],
      maxFrequency: { count: 1, per: 'month' },
      texts: {
        en: {
          name: 'Flour from Mills & Millers Ltd',
          description: 'Offers of flour and recipes by Mills & Millers Ltd',
          frequency: 'At most once a month',
        },
      },
    })
    if (!made.ok) throw new Error(JSON.stringify(made.refusal))
    const published = await publishPurpose(turn, made.value.id)
    if (!published.ok) throw new Error(JSON.stringify(published.refusal))
    return made.value.id
  })
  const partner = {
    id: 'mills',
    ...MILLS,
    purpose,
    purposeVersion: 1,
    channel: 'email' as const,
    label: { en: 'Yes, Mills & Millers Ltd may send me offers of flour by email, at most once a month.' },
    ...over,
  }
  const form = await publishedForm(it, account, ['news'], draft => ({ ...draft, partners: [partner] }))
  return { ...form, purposes: [...form.purposes, purpose satisfies PurposeId] }
}
