/** Which rules have not looked, for want of facts. What nobody looked at has not passed; it is told, and by its reason. */

import type { Drawn, NoticeFact, RuleId, Unlooked, UnlookedWhy } from './types.ts'
import type { View } from './view.ts'

/** What a browser drew of this very page; undefined when nobody has drawn it. */
export const drawnOf = ({ facts, locale, drawnAs }: View): Drawn | undefined => {
  const drawn = facts?.drawn.get(locale)
  return drawn?.page === drawnAs ? drawn : undefined
}

export const noticeOf = ({ facts, content }: View): NoticeFact | undefined => facts?.notices.get(content.notice)

const WHY: Readonly<Record<'F08' | 'F11' | 'F18', (view: View) => UnlookedWhy | undefined>> = {
  F08: view => {
    const notice = noticeOf(view)
    if (!notice) return 'not-yet'
    return 'refusal' in notice && notice.refusal === 'offline' ? 'offline' : undefined
  },
  F11: view => {
    const drawn = drawnOf(view)
    if (!drawn) return 'not-yet'
    return 'refusal' in drawn ? drawn.refusal : undefined
  },
  F18: ({ facts }) => (facts?.words ? undefined : 'not-yet'),
}

/** One line for each rule that could not look in one of the languages. */
export function unlookedIn(views: readonly View[]): readonly Unlooked[] {
  return Object.entries(WHY).flatMap(([rule, whyOf]) => {
    const why = views.map(whyOf).find(it => it !== undefined)
    return why === undefined ? [] : [{ rule: rule as RuleId, why }] // A key of the table.
  })
}
