/** The words of notices, in each language. */

import type { TextLocale } from '#policy/texts/shape.ts'
import { de } from './notice-words/de.ts'
import { en } from './notice-words/en.ts'
import { es } from './notice-words/es.ts'
import { fr } from './notice-words/fr.ts'
import { it } from './notice-words/it.ts'
import { pt } from './notice-words/pt.ts'
import type { NoticeWords } from './notice-words/shape.ts'

export const NOTICE_WORDS: Readonly<Record<TextLocale, NoticeWords>> = { en, fr, de, es, it, pt }
