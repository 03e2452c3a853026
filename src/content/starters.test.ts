import { expect, test } from 'vitest'
import { screen } from '#screening/screening.ts'
import { compileContent, STARTER_IDS, starterDraft } from './content.ts'
import { readingOf } from './reading-rules.ts'

const FRAME = {
  locale: 'en',
  campaign: 'Rye is back',
  sender: { name: 'Your Bakery', contact: 'you@bakery.example', address: '1 Mill Lane, Lyon' },
  purpose: { en: 'Bread letter' },
} as const

test.each(STARTER_IDS)('the starter %s can be sent as it is: nothing in it is held [PC-10]', id => {
  const compiled = compileContent({ ...starterDraft(id), subject: 'Rye is back' }, FRAME)
  if (!compiled.ok) throw new Error(compiled.refusal.map(({ says }) => says).join(' '))
  const { text, readings } = readingOf(compiled.value)
  for (const read of [text, ...readings]) {
    const { verdict, categories } = screen(read)
    expect({ verdict, why: verdict === 'allow' ? [] : categories }).toEqual({ verdict: 'allow', why: [] })
  }
})
