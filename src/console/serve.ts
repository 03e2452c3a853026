/** The console's files over HTTP. Names with a hash never change; the page itself is always asked for again. */

import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FastifyPluginAsync, FastifyReply } from 'fastify'

const MEDIA: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.html': 'text/html; charset=utf-8',
}

/**
 * Mail is previewed in sandboxed frames that inherit this policy: hence inline styles and https images. Scripts come
 * from this origin alone.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** `folder` is what `buildConsole` answered. */
export const consoleFiles =
  (folder: string): FastifyPluginAsync =>
  async app => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => extname(name) in MEDIA)
    const files = new Map(names.map(name => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]))
    app.get('/favicon.ico', async (_request, reply) => reply.redirect('/app/icon.svg', 301))
    const page = (reply: FastifyReply) =>
      reply
        .headers({ 'cache-control': 'no-cache', 'content-security-policy': CSP })
        .type('text/html; charset=utf-8')
        .send(files.get('index.html'))
    app.get('/app', async (_request, reply) => page(reply)) // With a slash at the end, too.
    app.get<{ Params: { '*': string } }>('/app/*', async (request, reply) => {
      const name = request.params['*']
      const file = files.get(name)
      if (file && name !== 'index.html')
        return reply
          .header('cache-control', name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
          .type(MEDIA[extname(name)] ?? 'application/octet-stream')
          .send(file)
      if (name.startsWith('assets/')) return reply.status(404).type('text/plain').send('There is no such file.')
      return page(reply)
    })
  }
