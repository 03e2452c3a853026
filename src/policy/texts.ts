/** The published texts in their six languages, and which of their sections has which demands. */

import { de as antiSpamDe } from './texts/anti-spam/de.ts'
import { en as antiSpamEn } from './texts/anti-spam/en.ts'
import { es as antiSpamEs } from './texts/anti-spam/es.ts'
import { fr as antiSpamFr } from './texts/anti-spam/fr.ts'
import { it as antiSpamIt } from './texts/anti-spam/it.ts'
import { pt as antiSpamPt } from './texts/anti-spam/pt.ts'
import { de as cookiesDe } from './texts/cookies/de.ts'
import { en as cookiesEn } from './texts/cookies/en.ts'
import { es as cookiesEs } from './texts/cookies/es.ts'
import { fr as cookiesFr } from './texts/cookies/fr.ts'
import { it as cookiesIt } from './texts/cookies/it.ts'
import { pt as cookiesPt } from './texts/cookies/pt.ts'
import { de as termsDe } from './texts/terms/de.ts'
import { en as termsEn } from './texts/terms/en.ts'
import { es as termsEs } from './texts/terms/es.ts'
import { fr as termsFr } from './texts/terms/fr.ts'
import { it as termsIt } from './texts/terms/it.ts'
import { pt as termsPt } from './texts/terms/pt.ts'
import { de as todoDe } from './texts/todo/de.ts'
import { en as todoEn } from './texts/todo/en.ts'
import { es as todoEs } from './texts/todo/es.ts'
import { fr as todoFr } from './texts/todo/fr.ts'
import { it as todoIt } from './texts/todo/it.ts'
import { pt as todoPt } from './texts/todo/pt.ts'
import { SAID } from './texts/cookies-2026-11-26.ts'
import {
  type ANTI_SPAM_SECTIONS,
  type AntiSpamDemand,
  type AntiSpamText,
  COOKIE_SECTIONS,
  type CookieDemand,
  type CookieText,
  type TERMS_SECTIONS,
  type TermsText,
  type TextLocale,
  type TodoText,
} from './texts/shape.ts'
import { DEMANDS, type Demand } from './demands.ts'

type InEach<T> = Readonly<Record<TextLocale, T>>

/** What to do about a figure. Notices and cases say it; the published texts do not, so it may change without a new version. */
export const TODO: InEach<TodoText> = { en: todoEn, fr: todoFr, de: todoDe, es: todoEs, it: todoIt, pt: todoPt }

export const ANTI_SPAM: InEach<AntiSpamText> = {
  en: antiSpamEn,
  fr: antiSpamFr,
  de: antiSpamDe,
  es: antiSpamEs,
  it: antiSpamIt,
  pt: antiSpamPt,
}
export const COOKIES: InEach<CookieText> = {
  en: cookiesEn,
  fr: cookiesFr,
  de: cookiesDe,
  es: cookiesEs,
  it: cookiesIt,
  pt: cookiesPt,
}
/** What was in force in six languages before, by version. */
export const FORMER_COOKIES: Readonly<Record<string, InEach<CookieText>>> = { '2026-11-26': before(SAID) }
export const TERMS: InEach<TermsText> = { en: termsEn, fr: termsFr, de: termsDe, es: termsEs, it: termsIt, pt: termsPt }

function before(said: typeof SAID): InEach<CookieText> {
  const one = (locale: TextLocale): CookieText => {
    const { sections } = COOKIES[locale]
    const as = (id: keyof typeof sections) => {
      const sentence = said[locale][id]
      return { ...sections[id], ...(sentence !== undefined && { says: [sentence] }) }
    }
    return {
      ...COOKIES[locale],
      sections: Object.fromEntries(COOKIE_SECTIONS.map(id => [id, as(id)])) as typeof sections,
    } // Each of them.
  }
  return { en: one('en'), fr: one('fr'), de: one('de'), es: one('es'), it: one('it'), pt: one('pt') }
}

const ids = Object.keys(DEMANDS) as Demand[] // The keys of the table itself.
const listed = <P extends string>(prefix: P) =>
  ids.filter((id): id is Extract<Demand, `${P}-${string}`> => id.startsWith(`${prefix}-`))

export const DEMANDS_OF = {
  'anti-spam': {
    consent: listed('AS').slice(0, 9),
    proof: listed('AS').slice(9),
    prohibited: listed('PC'),
    notAccepted: listed('NA'),
    highAbuse: listed('HA'),
    consequences: listed('EN'),
  } satisfies Record<(typeof ANTI_SPAM_SECTIONS)[number], readonly AntiSpamDemand[]>,
  cookies: {
    general: ['CK-01', 'CK-02', 'CK-03'],
    necessary: ['CK-04', 'CK-05', 'CK-06'],
    performance: ['CK-07', 'CK-08', 'CK-09', 'CK-10'],
    functional: ['CK-11', 'CK-12'],
    targeting: ['CK-13', 'CK-14'],
    thirdParty: ['CK-15'],
    choice: ['CK-16'],
    register: [],
  } satisfies Record<(typeof COOKIE_SECTIONS)[number], readonly CookieDemand[]>,
  /** Demands of the Anti-Spam Policy that these sections carry out. */
  terms: {
    accounts: ['PC-08'],
    acceptance: ['AS-02'],
    signals: ['EN-03'],
    measures: ['EN-01', 'EN-02'],
    notice: ['EN-04'],
    reply: ['EN-04'],
    appeal: ['EN-04'],
    decision: ['EN-04'],
    overdue: ['EN-04'],
    oneOrganisation: ['EN-04'],
    reinstatement: ['EN-04'],
    operators: ['EN-04'],
    recipients: ['EN-04'],
    records: ['AS-10'],
    versions: ['AS-02'],
  } satisfies Record<(typeof TERMS_SECTIONS)[number], readonly AntiSpamDemand[]>,
} as const

/** The policy's own sentence about a demand, in a language. */
export const sentenceOf = (demand: Demand, locale: TextLocale): string =>
  demand.startsWith('CK-')
    ? COOKIES[locale].demands[demand as CookieDemand] // As its number says.
    : ANTI_SPAM[locale].demands[demand as AntiSpamDemand]
