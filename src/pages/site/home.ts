/** `/` and `/features`: what this is, in a minute and in two. */

import { isAdvert } from '#wire/cookie/advertiser.ts'
import { embedOf } from '../cookie/embed.ts'
import { html, type Html } from '../html.ts'
import type { Door, Reader, SitePage } from './page.ts'

/** An embed of this name in the register says where we are; all others that are functional show what this is. */
const PLACE = 'map'

export function homePage(reader: Reader, door: Door): SitePage {
  const { home } = reader.words
  const [places, shows] = embedsOf(reader)
  const main = html`<div class="hero">
      <div class="in">
        <div>
          <h1>${home.title}</h1>
          <p class="lead">${home.lead}</p>
          ${entranceOf(reader, door)}
        </div>
        ${wayOf(reader)}
      </div>
    </div>
    <div class="band">
      <div class="in grid">
        ${home.points.map(
          ({ title, says }) =>
            html`<section>
              <h2>${title}</h2>
              <p>${says}</p>
            </section>`,
        )}
      </div>
    </div>
    ${bandOf(home.see, shows)}
    <section class="band">
      <div class="in pair">
        <h2>${home.proof.title}</h2>
        <div>
          <p>${home.proof.says}</p>
          <p><a class="go calm" href="/consent/verify">${reader.words.check}</a></p>
        </div>
      </div>
    </section>
    ${bandOf(home.where, places)}`
  return { title: home.title, says: home.lead, main, about: ['email', 'small-business'] }
}

/** Frames of others, or what stands in their place until they are allowed [CK-11] [CK-12]. */
function embedsOf({ asked, locale, to, path }: Reader): readonly [places: readonly Html[], shows: readonly Html[]] {
  const embeds = asked.site.registry.entries.filter(it => it.kind === 'embed' && it.letter === 'f' && !isAdvert(it))
  const shown = (ids: readonly { readonly id: string }[]) =>
    ids.flatMap(({ id }) => embedOf(asked, id, locale, to(path)) ?? [])
  return [shown(embeds.filter(({ id }) => id === PLACE)), shown(embeds.filter(({ id }) => id !== PLACE))]
}

const bandOf = (title: string, embeds: readonly Html[]): Html | false =>
  embeds.length > 0 &&
  html`<section class="band alt">
    <div class="in pair">
      <h2>${title}</h2>
      <div class="embeds">${embeds}</div>
    </div>
  </section>`

function entranceOf({ to, words }: Reader, door: Door): Html {
  const enter = { first: words.setUp, open: words.open, invited: undefined }[door]
  return html`<p class="acts">
      ${enter && html`<a class="go" href="/app/">${enter}</a>`}
      <a class="go${enter ? ' calm' : ''}" href="${to('/docs/start')}">${words.begin}</a>
    </p>
    ${!enter && html`<p class="small">${words.invited}</p>`}`
}

function wayOf({ words }: Reader): Html {
  const { way, steps } = words.home
  return html`<section class="way">
    <h2>${way}</h2>
    <ol>
      ${steps.map(
        ({ title, says }) =>
          html`<li>
            <svg viewBox="0 0 30 30" aria-hidden="true">
              <circle class="dot" cx="15" cy="15" r="15" />
              <path class="tick" d="M9 15.5l4.2 4.2L21.5 11" />
            </svg>
            <strong>${title}</strong><span>${says}</span>
          </li>`,
      )}
    </ol>
  </section>`
}

export function featuresPage({ words }: Reader): SitePage {
  const { title, lead, groups } = words.all
  const main = html`<div class="band">
    <div class="in">
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      <div class="grid">
        ${groups.map(
          group =>
            html`<section>
              <h2>${group.title}</h2>
              <ul class="ticks">
                ${group.items.map(item => html`<li>${item}</li>`)}
              </ul>
            </section>`,
        )}
      </div>
    </div>
  </div>`
  return { title, says: lead, main, about: ['email', 'consent'] }
}
