/** `/problems/{code}`: what an answer of the API means that has this type (RFC 9457 §3.1.1), and which operations give it. */

import type { FastifyInstance } from 'fastify'
import { OPERATIONS, VISITS } from '#operations.ts'
import { DEMANDS, type Demand } from '#policy/demands.ts'
import type { RefusalRow } from '#store/operation.ts'
import { sendNote, sendPage } from './answer.ts'
import { html, type Html } from './html.ts'

type Meaning = {
  readonly says: string
  readonly status?: number
  readonly demand?: Demand
  readonly operations: readonly string[]
}
type Refusing = { readonly refuses: Readonly<Record<string, RefusalRow>> }

/** What any operation may answer, and the pages. */
const COMMON: Readonly<Record<string, Omit<Meaning, 'operations'>>> = {
  'not-logged-in': { status: 401, says: 'Nobody is logged in, and there is no API key that is known here.' },
  'not-allowed': { status: 403, says: 'The role of the user, or the scope of the key, does not include this.' },
  'foreign-origin': { status: 403, says: 'A browser sent this from the page of another site.' },
  'policy-not-accepted': {
    status: 403,
    says: 'Nothing can be sent before somebody accepts the policies in force for the account.',
    demand: 'AS-02',
  },
  'account-suspended': { status: 403, says: 'The account is suspended by a measure.', demand: 'EN-01' },
  'service-restricted': {
    status: 403,
    says: 'The service is restricted for the account by a measure.',
    demand: 'EN-02',
  },
  'no-such-place': { status: 404, says: 'There is nothing at this address.' },
  'method-not-allowed': { status: 405, says: 'The address takes other methods. Allow says which.' },
  'too-large': { status: 413, says: 'The request is larger than what is taken there.' },
  'not-json': {
    status: 400,
    says: 'The body is not what was expected: one JSON object, or on pages what a form sends.',
  },
  'too-many-requests': {
    status: 429,
    says: 'There were too many requests in this minute. Retry-After says how long to wait.',
  },
  'idempotency-key-bad': {
    status: 400,
    says: 'The Idempotency-Key is empty, too long, or has other characters than printable ASCII. Nothing was done.',
  },
  'idempotency-key-reused': { status: 422, says: 'The same Idempotency-Key came with a different request.' },
  'our-fault': { status: 500, says: 'Something broke on the side of the server; nothing was changed.' },
  'try-later': { status: 503, says: 'A part of the system does not answer just now; nothing was changed.' },
  invalid: {
    status: 422,
    says: 'Some of what was sent does not fit. Each entry of “errors” says where, as a JSON pointer, and why.',
  },
  unreadable: { status: 400, says: 'What was posted is damaged: it is not what a form sends.' },
  'unknown-link': { status: 404, says: 'The link is not one of this installation, or is incomplete.' },
}

const ALL = Object.entries({ ...OPERATIONS, ...VISITS } as Readonly<Record<string, Refusing>>)

function meaningsOf(code: string): Meaning[] {
  const common = Object.hasOwn(COMMON, code) ? COMMON[code] : undefined
  const rows = ALL.flatMap(([name, { refuses }]) => {
    const row = Object.hasOwn(refuses, code) ? refuses[code] : undefined
    return row ? [{ ...row, operation: name }] : []
  })
  const bySentence = Map.groupBy(rows, row => row.says)
  const own = [...bySentence.values()].flatMap(same => {
    const [first] = same
    return first
      ? [
          {
            says: first.says,
            status: first.status,
            ...(first.demand && { demand: first.demand }),
            operations: same.map(it => it.operation),
          },
        ]
      : []
  })
  return [...(common ? [{ ...common, operations: [] }] : []), ...own]
}

export function problemPages(app: FastifyInstance): void {
  app.get<{ Params: { code: string } }>('/problems/:code', async (request, reply) => {
    const { code } = request.params
    const meanings = meaningsOf(code)
    if (meanings.length === 0)
      return sendNote(reply, 'en', 404, { title: 'No such problem', says: 'No operation of this version answers so.' })
    return sendPage(reply, {
      locale: 'en',
      title: code.replaceAll('-', ' '),
      main: html`${meanings.map(meaningOf)}`,
      wide: true,
      lasting: true,
    })
  })
}

function meaningOf({ says, status, demand, operations }: Meaning): Html {
  return html`<section class="item">
    <p>${says}</p>
    <p class="note">${status !== undefined && `Status ${status}. `}${demand && html`${demand}: ${DEMANDS[demand]}`}</p>
    ${operations.length > 0 && html`<p class="note">Answered by ${operations.map((name, i) => html`${i > 0 && ', '}<code>${name}</code>`)}</p>`}
  </section>`
}
