/** What becomes of a form's visitors, as operations: how many came how far, and what they are sent to confirm. */

import { z } from 'zod'
import { CONFIRMATION_MS, FUNNEL_DAYS, FUNNEL_DAYS_MAX } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { afterPages, funnelOf, readForm } from '#consent/consent.ts'
import type { FormId } from '#consent/types.ts'
import { confirmationMail } from '#content/content.ts'
import { operation } from '#store/operation.ts'
import { LOCALES } from '#wire/form-definition.ts'

const OneForm = z.strictObject({
  form_id: z.custom<FormId>(it => typeof it === 'string' && /^frm_[0-9a-z]{1,40}$/.test(it), 'The id of a form.'),
})
const ABSENT = { status: 404, says: 'There is no such form in this account.' } as const
const Day = z.iso.date()
const Counts = z.object({ seen: z.number(), started: z.number(), submitted: z.number(), confirmed: z.number() })

export const readFunnel = operation({
  does: 'Counts how often a form was seen, begun, sent and confirmed, by day, version and language. Counts alone are kept: nothing of any visitor. What was begun is counted in frames and pasted forms; our own page has no script, and counts none.',
  at: 'GET /forms/:form_id/funnel',
  needs: 'forms.read',
  takes: OneForm.extend({
    /** Days in UTC, both included. Without a first one so many days, thirty unless said otherwise. */
    from: Day.optional(),
    days: z.coerce.number().int().min(1).max(FUNNEL_DAYS_MAX).default(FUNNEL_DAYS),
    to: Day.optional(),
  }),
  gives: z.object({
    from: Day,
    to: Day,
    total: Counts,
    versions: z.array(Counts.extend({ version: z.number(), locale: z.enum(LOCALES) })),
    days: z.array(Counts.extend({ day: Day })),
  }),
  refuses: {
    absent: ABSENT,
    'no-such-days': {
      status: 422,
      says: 'The first day has to come before the last one, and not more than 400 days before it.',
    },
  },
  run: async (turn, { form_id, ...asked }) => {
    const found = await funnelOf(turn, form_id, asked)
    if (!found.ok) return found
    const { total, versions, days, ...range } = found.value
    return yes({ ...range, total: { ...total }, versions: [...versions], days: [...days] })
  },
})

export const previewAfter = operation({
  does: 'Gives the addresses of the pages that come after this form, in one of its languages and as the draft is saved: the thanks, the question that the mail leads to, and what is said when it was answered. They open for an hour, and nothing is behind them.',
  at: 'GET /forms/:form_id/after',
  needs: 'forms.read',
  takes: OneForm.extend({ locale: z.enum(LOCALES) }),
  gives: z.object({ thanks: z.string(), question: z.string(), confirmed: z.string() }),
  refuses: {
    absent: ABSENT,
    'no-such-language': { status: 422, says: 'The form does not have this language.' },
  },
  run: async (turn, { form_id, locale }) => {
    const found = await afterPages(turn, form_id, locale)
    return found.ok ? yes({ ...found.value }) : found
  },
})

/** Nothing behind it: a preview confirms nothing. */
const NO_TOKEN = '…'

export const previewConfirmation = operation({
  does: 'Shows the mail that asks whoever signs up on this form to confirm, in one of its languages, as if every box were ticked. Its words are ours: nobody can advertise in it.',
  at: 'GET /forms/:form_id/confirmation',
  needs: 'forms.read',
  takes: OneForm.extend({ locale: z.enum(LOCALES) }),
  gives: z.object({ subject: z.string(), html: z.string(), text: z.string() }),
  refuses: {
    absent: ABSENT,
    'no-such-language': { status: 422, says: 'The form does not have this language.' },
  },
  run: async (turn, { form_id, locale }) => {
    const found = await readForm(turn, form_id)
    if (!found.ok) return found
    const { locales, items, partners, controller } = found.value.draft
    if (!locales.includes(locale)) return no('no-such-language' as const)
    return yes(
      confirmationMail({
        locale,
        sender: controller,
        asked: [...items, ...partners].map(({ label }) => label[locale] ?? ''),
        url: `${turn.house.publicUrl}/c/${NO_TOKEN}`,
        expiresAtMs: turn.nowMs + CONFIRMATION_MS,
      }),
    )
  },
})
