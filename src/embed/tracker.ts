/**
 * What measures visits, on somebody's page: one beacon for each page view, and only of those who allow performance cookies [CK-07]
 * [CK-10]. It has no identifier that it could send. What it sends is read in sites/hits-rules.ts.
 *
 * It is served as the text of these functions, and so they know nothing that is not inside them; each byte is on every page of
 * every visitor, which is why they say more with less than the rest of the house.
 */

/** What the guard on a page says of the visitor's choice. Without a guard nothing starts. */
type Consent = { readonly granted: string; on(heard: () => void): void }

/** Kept in the tab, as the class allows: the last page, when that was, whether a visit began with it. */
type Kept = { om_path: string; om_time: string; om_new: string; om_steps?: string }

declare const omConsent: Consent

/**
 * The page before is the one that this document showed last or, in a new document, the referrer where it is of this site; otherwise a
 * visit begins. The same path again is a reload. The first beacon of a document waits for `pageshow`, when it is known how long
 * loading took; one that comes back from the browser's cache shows itself by that too. The cookie is a date, the same for everybody of that day [CK-09].
 */
export function tracker(): void {
  const page = document
  const kept = sessionStorage as unknown as Kept // As properties: shorter than calls.
  const add = addEventListener
  const to = (page.currentScript as HTMLScriptElement).src.replace('t.js', 'a?c=')
  let errors = 0
  let isFresh = 1
  /** One to five, the limits doubling; 0 is unknown. */
  const stepOf = (times: number) => Math.min(5, Math.log2(2 + times) | 0)
  const cookie = (name: string) => page.cookie.match(name + '=([^;]+)')?.[1]
  const view = () => {
    const path = location.pathname
    const now = new Date() as Date & number // Subtracted as what it is.
    const days = (now - (new Date(cookie('om_seen') as string) as Date & number)) / 864e5
    const referrer = new URL(page.referrer || 'a:')
    const from = isFresh ? referrer.host === location.host && referrer.pathname : kept.om_path
    if (omConsent.granted.match('p') && path !== kept.om_path) {
      navigator.sendBeacon(
        to + cookie('om_consent'),
        JSON.stringify([
          path,
          from,
          referrer.hostname,
          location.search.match(/utm_(so|me|ca)[^&]+/g),
          kept.om_new,
          ((innerWidth > 599) as unknown as number) + ((innerWidth > 999) as unknown as number),
          navigator.webdriver,
          [1, now.getUTCDay() || 7, now.getUTCDate()].map(since => !(days < since)),
          isFresh && stepOf(performance.now() / 250),
          errors,
          stepOf((now - (kept.om_time as unknown as number)) / 5e3),
          (self as { omSteps?: (path: string) => unknown }).omSteps?.(path),
        ]),
      )
      kept.om_path = path
      kept.om_time = +now as unknown as string
      kept.om_new = !from as unknown as string
      errors = 0
      page.cookie = `om_seen=${now.toJSON().slice(0, 10)};path=/;max-age=2764800`
    }
    isFresh = 0
  }
  add.call((self as unknown as { navigation?: Window }).navigation || self, 'currententrychange', view)
  add('error', () => errors++)
  add('popstate', view)
  add('pageshow', view)
  omConsent.on(view)
}

/** Only where a site has funnels: how far each came is kept in the tab, and what is told is that a step was reached. */
export function funnelSteps(patterns: Readonly<Record<string, readonly string[]>>): void {
  const kept = sessionStorage
  Object.assign(self, {
    omSteps: (path: string) => {
      const steps = JSON.parse(kept['om_steps'] || '{}') as Record<string, number>
      const reached: (readonly [string, number])[] = []
      for (const id in patterns) {
        const step = steps[id] || 0
        const pattern = patterns[id]?.[step]
        if (pattern === undefined || !path.match(pattern)) continue
        steps[id] = step + 1
        reached.push([id, step + 1])
      }
      kept['om_steps'] = JSON.stringify(steps)
      return reached
    },
  })
}

/** Our own pages have no guard: the server shows them what was granted, and the cookie says the same. */
export function ownConsent(): void {
  Object.assign(self, {
    omConsent: {
      get granted() {
        return `n${document.cookie.match(/om_consent=1\.\d+\.(\w*)/)?.[1] ?? ''}`
      },
      on() {},
    },
  })
}
