/** Drafts as operations: what is wrong with one, and what to start one from. */

import { z } from 'zod'
import { NAME_MAX_CHARS } from '#base/limits.ts'
import { accountOf } from '#accounts/accounts.ts'
import { yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { problemsOf, translated } from './content.ts'
import { senderOf } from './rules.ts'
import { DraftShape, ProblemShape, shownProblem } from './shape.ts'
import { STARTER_IDS, STARTERS, starterDraft } from './starters.ts'
import { LOCALES } from './types.ts'

export const lintContent = operation({
  does: 'Says what is wrong with a draft, and shows the text part that its HTML would come to.',
  at: 'POST /content/lint',
  needs: 'campaigns.read',
  quiet: true,
  takes: DraftShape.extend({
    locale: z.enum(LOCALES).default('en'),
    /** What the readers agreed to, in the words of the purpose; empty while none is chosen. */
    purpose: z.string().max(NAME_MAX_CHARS).default(''),
    attributes: z.array(z.string().max(100)).max(1_000).optional(),
  }),
  gives: z.object({ problems: z.array(ProblemShape), html_bytes: z.number(), text: z.string() }),
  refuses: {},
  example: {
    subject: 'New this month',
    from_name: 'Example Café',
    html: '<p>Dear {{ contact.first_name | default: "reader" }}, …</p>',
    purpose: 'Weekly roasts',
  },
  run: async (turn, { locale, purpose, attributes, from_name: from, ...draft }) => {
    const { controller } = await accountOf(turn)
    const frame = { locale, campaign: '', sender: senderOf(controller, locale), purpose: { [locale]: purpose } }
    const ready = await translated({ ...draft, from })
    const { problems, htmlBytes, textSource } = problemsOf(ready, frame, attributes)
    return yes({ problems: problems.map(shownProblem), html_bytes: htmlBytes, text: textSource() })
  },
})

export const listStarters = operation({
  does: 'Lists the messages that a new campaign can start from.',
  at: 'GET /content/starters',
  needs: 'campaigns.read',
  takes: z.strictObject({}),
  gives: z.object({
    data: z.array(DraftShape.extend({ starter_id: z.string(), name: z.string(), suits: z.string() })),
  }),
  refuses: {},
  run: async () =>
    yes({
      data: STARTER_IDS.map(id => {
        const { from, ...draft } = starterDraft(id)
        const { name, suits } = STARTERS[id]
        return { starter_id: id, name, suits, ...draft, format: draft.format ?? 'html', from_name: from }
      }),
    }),
})
