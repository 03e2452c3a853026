/** Whether words of a text advertise [AS-03]: the same lexicon by which registered messages are read. */

import { advertisingIn } from '#transactional/promotion-rules.ts'

export const advertises = (text: string): boolean => advertisingIn(text).length > 0
