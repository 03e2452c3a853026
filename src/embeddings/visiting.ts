/** Looking at a page: between turns, by a browser where there is one. What it shows decides, whoever asked for the look. */

import { reachOf } from '#accounts/accounts.ts'
import { EMBED_VISIT_EVERY_MS } from '#base/limits.ts'
import { closeCase, openCase, openCaseAbout, signal } from '#conduct/conduct.ts'
import { readForm } from '#consent/consent.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { findingsOf, tamperingsIn } from './rules.ts'
import { see, type Sight } from './seeing.ts'
import * as store from './store.ts'
import { DEMAND_OF, type Embedding, type Expected, type Found, type Visit } from './types.ts'

/** `reopens`: the user who asked for a closed one to be opened, if it is in order now. */
export async function lookAgain(house: House, account: AccountId, embedding: string, reopens?: string): Promise<void> {
  const who = { account, actor: SYSTEM }
  const asked = await takeTurn(house, who, turn => toSee(turn, embedding))
  if (!asked) return
  const sight = await see(house, asked.it, asked.reach)
  await takeTurn(house, who, async turn => {
    const it = await store.findEmbedding(turn, embedding)
    if (it) await judge(turn, it, visitOf(sight, it, asked.expected), reopens)
  })
}

type ToSee = { readonly it: Embedding; readonly expected: Expected; readonly reach: 'own' | 'public' }

async function toSee(turn: Turn, embedding: string): Promise<ToSee | undefined> {
  const it = await store.findEmbedding(turn, embedding)
  const form = it && (await readForm(turn, it.form))
  if (!it || !form?.ok) return undefined
  return { it, expected: { locales: form.value.draft.locales }, reach: await reachOf(turn) }
}

function visitOf(sight: Sight, { kind }: Embedding, expected: Expected): Visit {
  if (!sight.seen) return { by: sight.by, found: [{ code: 'no-answer', shows: [sight.why] }] }
  const found = findingsOf(sight.seen, kind, expected)
  return { by: sight.by, found: sight.by === 'browser' ? found : [...found, SOURCE_ONLY] }
}
const SOURCE_ONLY: Found = { code: 'source-only', shows: [] }

/** Opened again is what was looked at with eyes and is there, in order; closed is what is not. The rest stays as it is. */
async function judge(turn: Turn, it: Embedding, visit: Visit, reopens: string | undefined): Promise<void> {
  await store.keepVisit(turn, it.id, visit, new Date(turn.nowMs + EMBED_VISIT_EVERY_MS))
  const tampered = tamperingsIn(visit.found)
  const [worst] = tampered
  if (worst) {
    if (it.state === 'watched') {
      await store.close(turn, it.id)
      await signal(turn, { kind: 'form-finding', service: 'forms', n: 1, evidence: { embedding: it.id } })
    }
    await openCase(turn, {
      kind: 'embedding-tampered',
      demand: DEMAND_OF[worst.code],
      about: it.id,
      says: SAYS[worst.code],
      evidence: {
        page: it.pageUrl,
        form: it.form,
        by: visit.by,
        found: tampered.map(({ code, shows }) => ({ code, shows })),
      },
    })
  } else if (it.state === 'closed' && reopens !== undefined && visit.found.length === 0) await reopen(turn, it, reopens)
}

async function reopen(turn: Turn, it: Embedding, user: string): Promise<void> {
  await store.open(turn, it.id)
  const open = await openCaseAbout(turn, 'embedding-tampered', it.id)
  if (open) await closeCase(turn, open, `A look at the page found it in order; ${user} had asked for it.`)
}

const SAYS = {
  ticked:
    'A box on this page is ticked before anybody ticked it. The form is not shown there any more. Take the box away, then ask for it to be opened again.',
  'own-box':
    'This page has a box of its own that sends to the form. The form is not shown there any more. Paste our lines as they are, then ask for it to be opened again.',
  hidden:
    'On this page the form cannot be seen as it is. It is not shown there any more. Show it whole and uncovered, then ask for it to be opened again.',
  reworded:
    'This page has other words than ours around the form, or in it, that bear on consent. It is not shown there any more. Put the words right, then ask for it to be opened again.',
} as const satisfies Record<keyof typeof DEMAND_OF, string>
