/** The account about itself, as an operation: its name stands beside each message, so it is screened as one [PC-08] [PC-10]. */

import { z } from 'zod'
import { changeAccount } from '#accounts/accounts.ts'
import { INDUSTRY_NOT_ACCEPTED, IndustryShape, notAccepted } from '#accounts/industry-shape.ts'
import { NAME_MAX_CHARS } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { industryFlaw } from '#policy/industries.ts'
import type { Text } from '#screening/types.ts'
import { LANGS } from '#screening/types.ts'
import { operation } from '#store/operation.ts'
import { clear, errorsAt } from './review.ts'

const Name = z.string().trim().min(1).max(NAME_MAX_CHARS)
const Controller = z.object({
  name: z.string().trim().max(NAME_MAX_CHARS),
  contact: z.string().trim().max(NAME_MAX_CHARS),
  address: z.string().trim().max(500),
  country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/)]),
})

const textOf = (name: string, { name: sender, contact, address }: z.output<typeof Controller>): Text => ({
  channel: 'email',
  subject: name,
  text: `${contact}\n${address}`,
  sender,
})

export const updateAccount = operation({
  does: 'Changes the name of the account, who stands behind its messages, and what it says that it does.',
  at: 'PUT /account',
  needs: 'account.write',
  takes: z.strictObject({
    name: Name,
    controller: Controller,
    locale: z.enum(LANGS),
    industry: IndustryShape.optional(),
  }),
  gives: z.object({}),
  refuses: {
    'industry-not-accepted': INDUSTRY_NOT_ACCEPTED,
    'not-cleared': {
      status: 422,
      says: 'Screening did not clear this name: it would stand beside each message. What “errors” lists is why.',
      demand: 'PC-10',
    },
  },
  run: async (turn, { name, controller, locale, industry }) => {
    if (industry !== undefined && industryFlaw(industry)) return no(notAccepted(industry))
    const cleared = await clear(turn, { lane: 'sender-name', about: turn.account, text: textOf(name, controller) })
    if (!cleared.ok) return no({ code: 'not-cleared', errors: errorsAt('/controller/name', cleared.refusal) } as const)
    await changeAccount(turn, name, controller, locale, industry)
    return yes({})
  },
})
