/** Drafts as operations: what is wrong with one, and what to start one from. */

import { z } from 'zod'
import { MARKDOWN_MAX_CHARS, NAME_MAX_CHARS, SHOWN_HTML_MAX_CHARS } from '#base/limits.ts'
import { accountOf } from '#accounts/accounts.ts'
import { yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { problemsOf, translated } from './content.ts'
import { converted } from './convert.ts'
import { darkened } from './darkened.ts'
import { withPictures } from './pictures.ts'
import { senderOf } from './rules.ts'
import { DraftShape, ProblemShape, shownProblem } from './shape.ts'
import { STARTER_IDS, STARTERS, starterDraft } from './starters.ts'
import { FORMATS, LOCALES } from './types.ts'

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

export const convertContent = operation({
  does: 'Turns what was written in one format into another. Words, links, pictures and merge tags are kept; of a design only HTML keeps what there was.',
  at: 'POST /content/convert',
  needs: 'campaigns.read',
  quiet: true,
  takes: z.strictObject({
    html: DraftShape.shape.html,
    from: z.enum(FORMATS),
    to: z.enum(FORMATS),
  }),
  gives: z.object({ format: z.enum(FORMATS), html: z.string() }),
  refuses: {
    'not-read': {
      status: 422,
      says: 'This is not written in that format, or has faults: mend what the preflight shows first.',
    },
    'too-long': { status: 422, says: `Markdown has at most ${MARKDOWN_MAX_CHARS} characters, and this is longer.` },
    'blocks-move': {
      status: 422,
      says: 'A tag such as {% if %} stands where only HTML has a place for it, between the rows of a table for instance.',
    },
  },
  example: { html: '<p>Dear {{ contact.first_name }}, <b>rye</b> is back.</p>', from: 'html', to: 'markdown' },
  run: async (_turn, { html, from, to }) => {
    const made = await converted(html, from, to)
    return made.ok ? yes({ format: to, html: made.value }) : made
  },
})

export const showContent = operation({
  does: 'Readies a message to be looked at on our pages, which load nothing from elsewhere: its pictures come by way of us, from signed addresses that hold for two days. With `dark`, it has the colours in which mail programs show it that darken by themselves, unless it brings its own for the dark.',
  at: 'POST /content/show',
  needs: 'account.read',
  quiet: true,
  takes: z.strictObject({ html: z.string().max(SHOWN_HTML_MAX_CHARS), dark: z.boolean().default(false) }),
  gives: z.object({ html: z.string() }),
  refuses: {},
  example: { html: '<p>Rye is back.</p><img src="https://example.com/rye.jpg" alt="A loaf of rye">', dark: true },
  run: async (turn, { html, dark }) => yes({ html: withPictures(turn.house, dark ? darkened(html) : html) }),
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
