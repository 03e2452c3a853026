/** `/docs`: the guide, chapter by chapter. */

import { html, type Html } from '../html.ts'
import { type Chapter, CHAPTERS, GUIDE, TYPED } from './guide.ts'
import type { Reader, SitePage } from './page.ts'
import { rich } from './rich.ts'

/** What the chapters are about, in words that a partner may be told. */
const ABOUT: Readonly<Record<Chapter, readonly string[]>> = {
  start: ['self-hosting'],
  forms: ['consent'],
  proof: ['consent'],
  sending: ['email'],
  cookies: ['privacy'],
}

export function guidePage({ locale, to, words }: Reader): SitePage {
  const { title, lead } = words.guide
  const main = html`<div class="band">
    <div class="in">
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      <div class="grid">
        ${CHAPTERS.map(chapter => {
          const { title: name, lead: says } = GUIDE[locale][chapter]
          return html`<section>
            <h2><a href="${to(`/docs/${chapter}`)}">${name}</a></h2>
            <p>${says}</p>
          </section>`
        })}
      </div>
    </div>
  </div>`
  return { title, says: lead, main, about: ['email'] }
}

export function chapterPage(reader: Reader, chapter: Chapter): SitePage {
  const { title, lead, sections } = GUIDE[reader.locale][chapter]
  const main = html`<div class="in text">
    ${contentsOf(reader, chapter)}
    <article>
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${sections.map(
        section =>
          html`<h2>${section.title}</h2>
            ${section.says.map(it => html`<p>${rich(it)}</p>`)}
            ${section.type && html`<pre tabindex="0"><code>${TYPED[section.type]}</code></pre>`}`,
      )}
      ${onward(reader, chapter)}
    </article>
  </div>`
  return { title, says: lead, main, about: ABOUT[chapter] }
}

const contentsOf = ({ locale, to, words }: Reader, here: Chapter): Html =>
  html`<nav aria-label="${words.guide.title}">
    <ul>
      ${CHAPTERS.map(
        it =>
          html`<li>
            <a href="${to(`/docs/${it}`)}" ${it === here && html` aria-current="page"`}>${GUIDE[locale][it].title}</a>
          </li>`,
      )}
    </ul>
  </nav>`

function onward({ locale, to, words }: Reader, chapter: Chapter): Html | undefined {
  const next = CHAPTERS[CHAPTERS.indexOf(chapter) + 1]
  return (
    next &&
    html`<p class="onward">${words.guide.next}: <a href="${to(`/docs/${next}`)}">${GUIDE[locale][next].title}</a></p>`
  )
}
