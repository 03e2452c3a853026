/** `/legal/…`: the policies in force, each with its version, its date and the numbers of its demands [CK-01] [EN-04]. */

import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import { DEMANDS } from '#policy/demands.ts'
import { type PolicySection, TEXTS } from '#policy/texts.ts'
import { POLICIES, type PolicyName } from '#policy/versions.ts'
import type { House } from '#store/house.ts'
import { sendPage } from './answer.ts'
import { html, type Html } from './html.ts'

const NAMES = Object.keys(POLICIES) as PolicyName[] // The keys of the table itself.

export const legalPages =
  (_house: House): FastifyPluginAsync =>
  async (app: FastifyInstance) => {
    for (const name of NAMES)
      app.get(`/legal/${name}`, async (_request, reply) =>
        sendPage(reply, { locale: 'en', title: POLICIES[name].title, main: textOf(name), wide: true, lasting: true }),
      )
  }

function textOf(name: PolicyName): Html {
  const { version, date } = POLICIES[name]
  const { restates, opening, sections } = TEXTS[name]
  const others = NAMES.filter(it => it !== name)
  return html`<p>Version ${version}, in force since <time datetime="${date}">${date}</time>. ${restates}</p>
    <p>${opening}</p>
    ${sections.map(sectionOf)}
    <h2>See also</h2>
    <ul>
      ${others.map(it => html`<li><a href="/legal/${it}">${POLICIES[it].title}</a></li>`)}
    </ul>`
}

function sectionOf({ heading, says, demands = [] }: PolicySection): Html {
  const rows = demands.map(
    id =>
      html`<tr>
        <th scope="row">${id}</th>
        <td>${DEMANDS[id]}</td>
      </tr>`,
  )
  return html`<h2>${heading}</h2>
    ${says.map(sentence => html`<p>${sentence}</p>`)}
    ${
      rows.length > 0 &&
      html`<table>
        <caption class="note">
          What this demands of the system
        </caption>
        <tbody>
          ${rows}
        </tbody>
      </table>`
    }`
}
