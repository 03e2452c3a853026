/**
 * Before targeting is switched off, the partner is asked to forget the browser: from the browser, by what the partner keeps in
 * it, and while it may still be asked. After the withdrawal nothing is said to it any more [CK-13]. Without scripts the link does it.
 */

import { advertsIn } from '#wire/cookie/advertiser.ts'
import type { Locale } from '#wire/form-definition.ts'
import { html, type Html } from '../html.ts'
import { SITE_WORDS } from '../site/words.ts'
import type { Asked } from './asked.ts'
import { hashOf } from './look.ts'

/** Nothing where no partner may be there now. */
export function forgettingOf({ site, state }: Asked, locale: Locale): Html | undefined {
  const adverts = advertsIn(site.registry, state.grant)
  if (adverts.length === 0) return undefined
  const { asks, ask } = SITE_WORDS[locale].advert
  return html`<ul class="said">
    ${adverts.map(
      ({ id, provider }) =>
        html`<li>
          ${asks(provider)}
          <a href="/shown/${id}/forget" target="_blank" rel="opener" data-om-forget>${ask(provider)}</a>
        </li>`,
    )}
  </ul>`
}

/** A partner that does not answer holds nothing up: the choice is sent when all have answered, and after two seconds anyway. */
export function forgetFirst(): void {
  const form = document.querySelector<HTMLFormElement>('form.om-choose')
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-om-forget]')]
  let isAsked = false
  const opened = (link: HTMLAnchorElement) =>
    new Promise(done => {
      const frame = document.createElement('iframe')
      frame.hidden = true
      frame.title = link.textContent
      frame.addEventListener('load', done)
      frame.src = link.href
      document.body.append(frame)
    })
  form?.addEventListener('submit', event => {
    const said = new FormData(form, event.submitter)
    const only = said.get('only')
    const kept = said.getAll('c')
    if (isAsked || only === 'all' || (only === null && kept.includes('t') && kept.includes('x'))) return
    event.preventDefault()
    isAsked = true
    const patience = new Promise(done => setTimeout(done, 2_000))
    void Promise.race([Promise.all(links.map(opened)), patience]).then(() => form.requestSubmit(event.submitter))
  })
}

const text = `(${String(forgetFirst).replaceAll(/\n\s+/g, '\n')})()`
export const FORGET_FIRST = { text, hash: hashOf(text) } as const
