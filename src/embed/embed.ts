/** What other people's pages load from us, and what they may tell us. */

import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import { EMBED_REPORT_MAX_BYTES, URL_MAX_CHARS } from '#base/limits.ts'
import { Tallies } from '#consent/consent.ts'
import { hear } from '#embeddings/embeddings.ts'
import type { House } from '#store/house.ts'
import { guardFiles } from './cookies/serve.ts'
import { host } from './host.ts'
import { inside } from './inside.ts'
import { type Packed, packed, sendPacked } from './packed.ts'

/** A function as a script of its own: what stands outside of it is not there. */
export const scriptOf = (run: () => void): string => `(${smaller(String(run))})()\n`
/** Without the blanks at the beginning of lines. */
const smaller = (text: string) => text.replaceAll(/\n\s+/g, '\n')

/** Beside the style of the form: a frame has no room around it, and its ground is the page's own. */
const FRAME_CSS = `body{min-height:0;background:transparent}
main{max-width:none;padding:2px}
.card{padding:1.25rem;box-shadow:none}
footer{padding:1rem 1.25rem .25rem}
`

const FILES: Readonly<Record<string, { readonly type: string; readonly file: Packed }>> = {
  '/embed/form.js': { type: 'text/javascript; charset=utf-8', file: packed(scriptOf(host)) },
  '/embed/frame.js': { type: 'text/javascript; charset=utf-8', file: packed(scriptOf(inside)) },
  '/embed/frame.css': { type: 'text/css; charset=utf-8', file: packed(FRAME_CSS) },
}

const Reported = z.object({
  form: z.string().max(60),
  page: z.string().max(URL_MAX_CHARS),
  sees: z.array(z.string().regex(/^[a-z-]{1,20}$/)).max(20),
})
const Started = z.object({ path: z.string().max(100), token: z.string().max(200) })

export const embedFiles =
  (house: House): FastifyPluginAsync =>
  async app => {
    const tallies = new Tallies(house)
    app.addHook('onClose', () => tallies.flush())
    for (const [path, { type, file }] of Object.entries(FILES))
      app.get(path, async (request, reply) => sendPacked(request, reply, type, file))
    await app.register(guardFiles(house))
    app.removeAllContentTypeParsers()
    app.addContentTypeParser(
      '*',
      { parseAs: 'string', bodyLimit: EMBED_REPORT_MAX_BYTES },
      async (_: unknown, text: string) => text,
    )
    app.post('/embed/report', async (request, reply) => {
      const report = Reported.safeParse(read(request.body))
      if (report.success) await hear(house, report.data, request.ip)
      return reply.status(204).send() // Whatever was said, and whoever said it.
    })
    app.post('/embed/started', async (request, reply) => {
      const begun = Started.safeParse(read(request.body))
      if (begun.success) await tallies.started(/^\/f\/(\w+)$/.exec(begun.data.path)?.[1] ?? '', begun.data.token)
      return reply.status(204).send()
    })
  }

function read(body: unknown): unknown {
  try {
    return JSON.parse(String(body))
  } catch {
    return undefined
  }
}
