/** Signing up, for tests that begin after it: a published form, and people who answer it as a browser would. */

import { subscribe } from '#audience/audience.ts'
import { sure } from '#base/bug.ts'
import type { Result } from '#base/result.ts'
import {
  confirm,
  createForm,
  createPurpose,
  factsOfDraft,
  formPage,
  publishForm,
  publishPurpose,
} from '#consent/consent.ts'
import type { FormDraft, FormId, Post, PurposeId } from '#consent/types.ts'
import type { EventId } from '#ledger/types.ts'
import type { AccountId } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import type { TestHouse } from './house.ts'

export const VISITOR = { ip: '192.0.2.7', userAgent: 'Mozilla/5.0 (X11; Linux x86_64)', url: 'https://bakery.example/' }

export type Published = {
  readonly account: AccountId
  readonly form: FormId
  readonly draft: FormDraft
  readonly purposes: readonly PurposeId[]
}

const value = <T, R>(done: Result<T, R>): T => {
  if (done.ok) return done.value
  throw new Error(`refused: ${JSON.stringify(done.refusal)}`)
}

/** What a form says that asks for numbers as well. */
export const withNumbers = (draft: FormDraft): FormDraft => ({
  ...draft,
  messageTermsUrl: 'https://bakery.example/messages',
})

/** A form with one box for each slug, published. `change` is the last word on its draft. */
export async function publishedForm(
  it: TestHouse,
  account: AccountId,
  slugs: readonly string[] = ['news'],
  change: (draft: FormDraft) => FormDraft = draft => draft,
  channels: readonly Channel[] = ['email'],
): Promise<Published> {
  return it.turn(account, async turn => {
    const purposes: PurposeId[] = []
    for (const slug of slugs) {
      const texts = {
        name: `Our ${slug}`,
        description: `What is new about ${slug} in our shop`,
        frequency: 'At most once a week',
      }
      const made = value(
        await createPurpose(turn, {
          slug,
          kind: 'marketing',
          channels,
          maxFrequency: { count: 1, per: 'week' },
          texts: { en: texts },
        }),
      )
      value(await publishPurpose(turn, made.id))
      purposes.push(made.id)
    }
    const start = value(
      await createForm(turn, 'Footer', { locales: ['en'], purposes, privacyUrl: 'https://bakery.example/privacy' }),
    )
    const draft = change(start.draft)
    const form = value(await createForm(turn, 'Website', draft))
    value(await publishForm(turn, form.id, await factsOfDraft(turn, form.id)))
    return { account, form: form.id, draft, purposes }
  })
}

/** The token of a page that was just opened. */
export async function openedPage({ house }: TestHouse, form: FormId): Promise<string> {
  const { html } = value(await formPage(house, form, {}))
  return sure(/name="render_token" value="([^"]+)"/.exec(html)?.[1], 'a page has a token')
}

/** Opens the page, reads for a while, ticks the boxes of these purposes, and sends it. */
export async function signUp(
  it: TestHouse,
  { form, draft, purposes }: Published,
  email: string,
  ticked: readonly number[] = [0],
  over: Post = {},
) {
  const render_token = await openedPage(it, form)
  it.clock.move(5_000)
  const boxes = ticked.map(
    i =>
      sure(
        [...draft.items, ...draft.partners].find(box => box.purpose === purposes[i]),
        'each purpose has a box',
      ).id,
  )
  const post = {
    render_token,
    'field.email': email,
    ...Object.fromEntries(boxes.map(id => [`consent.${id}`, 'yes'])),
    ...over,
  }
  return subscribe(it.house, form, post, VISITOR)
}

/** The token that the last mail to this subject would carry. */
export async function confirmationToken({ house }: TestHouse, account: AccountId, grant: EventId): Promise<string> {
  return house.keys.mac('link', account, `confirm ${grant}`).toString('base64url')
}

/** Signed up and confirmed. */
export async function subscribed(it: TestHouse, published: Published, email: string, ticked?: readonly number[]) {
  const submitted = value(await signUp(it, published, email, ticked))
  const grant = await lastGrant(it, published.account, submitted.subject)
  value(await confirm(it.house, await confirmationToken(it, published.account, grant), VISITOR))
  return submitted
}

export async function lastGrant({ house }: TestHouse, account: AccountId, subject: string): Promise<EventId> {
  const row = await house.platform
    .selectFrom('confirmation')
    .select('grant_event')
    .where('account_id', '=', account)
    .where('subject_id', '=', subject)
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  return row.grant_event as EventId
}
