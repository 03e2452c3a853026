import { expect, test } from 'vitest'
import { problemsOf } from './content.ts'
import type { Frame } from './types.ts'

const FRAME: Frame = {
  locale: 'en',
  campaign: 'cmp_1',
  sender: { name: 'Bakery', contact: 'dpo@bakery.example', address: '1 Mill Lane, Lyon' },
  purpose: { en: 'Weekly news' },
}

const codesOf = (image: string) =>
  problemsOf(
    { subject: 'Bread', from: 'Bakery', preheader: '', html: `<p>Fresh bread today.</p>${image}`, text: null },
    FRAME,
  ).problems.map(it => it.code)

const SRC = 'src="https://img.bakery.example/a.png" alt=""'
const PIXELS = [
  `<img ${SRC} width="1" height="1">`,
  `<img ${SRC} width="2" height="2">`,
  `<img ${SRC} style="width:1px;height:1px">`,
  `<img ${SRC} width="0" height="0">`,
  `<img src="//img.bakery.example/a.png" alt="" width="1" height="1">`,
]
const PICTURES = [
  `<img ${SRC} width="3" height="3">`,
  `<img ${SRC} width="600" height="1">`,
  `<img ${SRC}>`,
  `<img ${SRC} width="1" height="1" style="width:600px;height:400px">`,
]

test.each(PIXELS)('an image that nobody can see is refused: %s [CK-03]', image => {
  expect(codesOf(image)).toContain('tracking-pixel')
})

test.each(PICTURES)('an image that somebody can see is none of those: %s [CK-03]', image => {
  expect(codesOf(image)).not.toContain('tracking-pixel')
})
