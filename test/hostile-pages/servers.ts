/** Real web servers in front of the site’s own, each with its snippet, from a folder of its own, on loopback. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fastify from 'fastify'
import { sure } from '#base/bug.ts'
import { type SnippetServer, snippetFor } from '#sites/snippets/snippets.ts'
import type { Registry } from '#wire/cookie/registry.ts'
import type { Setting, World } from './world.ts'
import { write } from './world.ts'
import type { Way } from './run.ts'
import type { Answer } from './types.ts'
import { freePort } from '../ports.ts'

type Place = {
  readonly folder: string
  readonly port: number
  readonly world: World
  readonly registry: Registry
  /** Where the snippet's files are. */
  readonly file: (name: string) => string
}
type Running = { close(): Promise<void> }
type Start = (place: Place) => Promise<Running>

/** A program in the foreground, until it is told to end. */
async function program(
  variable: string,
  args: readonly string[],
  { folder, port }: Place,
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const path = sure(process.env[variable], `the test runner says where ${variable} is`)
  const child = spawn(path, args, {
    cwd: folder,
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, ...env },
    detached: true, // A group of its own, so that its workers end with it.
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said = (said + String(part)).slice(-4_000)))
  await answering(port, child, () => said)
  return { close: () => ended(child) }
}

const PATIENCE_MS = 20_000
async function answering(port: number, child: ChildProcess, said: () => string): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`it ended: ${said()}`)
    if (await isOpen(port)) return
    await new Promise(done => setTimeout(done, 20))
  }
  throw new Error(`it does not answer: ${said()}`)
}

const isOpen = (port: number) =>
  new Promise<boolean>(done => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => done(socket.destroy() !== undefined))
    socket.once('error', () => done(false))
  })

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const over = new Promise(done => child.once('exit', done))
  const tell = (signal: NodeJS.Signals) => process.kill(-sure(child.pid, 'it was started'), signal) // It and its workers.
  tell('SIGTERM')
  const hard = setTimeout(() => tell('SIGKILL'), 3_000)
  await over
  clearTimeout(hard)
  child.stdout?.destroy()
  child.stderr?.destroy()
}

const nginx: Start = place => {
  const { folder, port, world, file } = place
  const conf = join(folder, 'nginx.conf')
  writeFileSync(
    conf,
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr warn;
events { worker_connections 256; }
http {
  access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  include ${file('om-consent-maps.conf')};
  server { listen 127.0.0.1:${port}; include ${file('om-consent.conf')}; location / { proxy_pass ${world.plain}; } }
}
`,
  )
  return program('NGINX', ['-c', conf, '-p', folder, '-e', 'stderr'], place)
}

const MODULES = ['mpm_event', 'authz_core', 'headers', 'setenvif', 'proxy', 'proxy_http', 'alias']
const apache: Start = place => {
  const { folder, port, world, file } = place
  const conf = join(folder, 'apache.conf')
  const modules = MODULES.map(it => `LoadModule ${it}_module /usr/lib/apache2/modules/mod_${it}.so`).join('\n')
  writeFileSync(
    conf,
    `ServerRoot "${folder}"
ServerName localhost
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/error.log
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : ''}Listen 127.0.0.1:${port}
${modules}
<VirtualHost 127.0.0.1:${port}>
  ProxyPass / ${world.plain}/
  Include ${file('om-consent.conf')}
</VirtualHost>
`,
  )
  return program('APACHE', ['-f', conf, '-DFOREGROUND'], place)
}

const caddy: Start = place => {
  const { folder, port, world, file } = place
  const conf = join(folder, 'Caddyfile')
  writeFileSync(
    conf,
    `{
  admin off
  auto_https off
}
http://:${port} {
  bind 127.0.0.1
  import ${file('om-consent.caddy')}
  reverse_proxy ${world.plain}
}
`,
  )
  return program('CADDY', ['run', '--adapter', 'caddyfile', '--config', conf], place)
}

/** An application that asks the site's own server, and says in PHP whatever that says. */
const APPLICATION = (plain: string, snippet: string) => `<?php
require '${snippet}';
$context = stream_context_create(['http' => ['ignore_errors' => true, 'follow_location' => 0, 'method' => $_SERVER['REQUEST_METHOD']]]);
$body = file_get_contents('${plain}' . $_SERVER['REQUEST_URI'], false, $context);
foreach ($http_response_header as $line) {
  if (preg_match('#^HTTP/\\S+ (\\d+)#', $line, $found)) { http_response_code((int) $found[1]); continue; }
  if (preg_match('#^(?:transfer-encoding|connection|content-length|date|keep-alive):#i', $line)) continue;
  header($line, false);
}
echo $body;
`
const php: Start = place => {
  const { folder, port, world, file } = place
  const router = join(folder, 'application.php')
  writeFileSync(router, APPLICATION(world.plain, file('om-consent.php')))
  const args = ['-n', '-d', 'default_mimetype=', '-S', `127.0.0.1:${port}`, '-t', folder, router]
  return program('PHP', args, place, { PHP_CLI_SERVER_WORKERS: '4' })
}

/** What Express is made of: a row of `(request, response, next)`. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void
const express: Start = async ({ port, world, file }) => {
  const { omConsent } = (await import(pathToFileURL(file('om-consent.mjs')).href)) as { omConsent: Middleware } // As the snippet has it.
  const server = createServer((request, response) => {
    request.resume()
    omConsent(request, response, () => write(response, world.answer(request.url ?? '') ?? NOTHING))
  })
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  return {
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
const NOTHING: Answer = { status: 404, type: 'text/plain', body: 'no such page' }

const fastifyServer: Start = async ({ port, world, file }) => {
  const { omConsent } = (await import(pathToFileURL(file('om-consent.mjs')).href)) as { omConsent: never } // A hook, as the snippet has it.
  const app = fastify({ forceCloseConnections: true })
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  app.addHook('onRequest', omConsent)
  app.all('/*', (request, reply) => {
    const { status = 200, type, headers = [], body = '' } = world.answer(request.url) ?? NOTHING
    for (const [name, value] of headers) void reply.header(name, value)
    if (type) void reply.header('content-type', type)
    return reply.code(status).send(body)
  })
  await app.listen({ host: '127.0.0.1', port })
  return app
}

/** A host of files whose functions take a Request and give a Response. */
type Handler = (request: Request, context: { next: () => Promise<Response> }) => Promise<Response | undefined>
function host(name: string, handlerOf: (module: Record<string, unknown>) => Handler): Start {
  return async ({ port, world, file }) => {
    const module = (await import(pathToFileURL(file(name)).href)) as Record<string, unknown>
    const handle = handlerOf(module)
    const server = createServer((request, response) => {
      request.resume()
      void answer(handle, world, request, response).catch(() => response.destroy())
    })
    await new Promise<void>(done => server.listen(port, '127.0.0.1', done))
    return {
      close: async () => {
        server.closeAllConnections()
        server.close()
      },
    }
  }
}

async function answer(handle: Handler, world: World, from: IncomingMessage, to: ServerResponse): Promise<void> {
  const headers = Object.entries(from.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  const request = new Request(`http://${from.headers.host}${from.url}`, { method: from.method ?? 'GET', headers })
  const next = async () => {
    const { status = 200, type, headers: more = [], body = '' } = world.answer(from.url ?? '') ?? NOTHING
    const all = new Headers()
    for (const [name, value] of more) all.append(name, value)
    if (type) all.set('content-type', type)
    return new Response(body, { status, headers: all })
  }
  const given = await handle(request, { next })
  const isPassed = given?.headers.get('x-middleware-next') === '1'
  const final = given === undefined || isPassed ? await next() : given
  to.statusCode = final.status
  for (const [name, value] of final.headers) to.appendHeader(name, value)
  if (isPassed)
    for (const [name, value] of given.headers) if (!name.startsWith('x-middleware')) to.appendHeader(name, value)
  to.end(Buffer.from(await final.arrayBuffer()))
}

/** A host of files adds the lines of its file of headers to each answer, as Cloudflare Pages does, and takes nothing off that it says itself. */
const fileHost: Start = async ({ port, world, file }) => {
  const rules = readFileSync(file('_headers'), 'utf8')
    .split(/^(?=\/)/m)
    .map(rule => rule.trimEnd().split('\n'))
  const server = createServer((request, response) => {
    request.resume()
    const found = world.answer(request.url ?? '') ?? NOTHING
    const said = new Map<string, string>()
    for (const [path, ...lines] of rules)
      if (path === '/*' || path === request.url?.split('?')[0])
        for (const line of lines) {
          const [, off, name = '', value = ''] = /^ {2}(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? []
          if (off) said.delete(name)
          else said.set(name, value)
        }
    write(response, { ...found, headers: [...(found.headers ?? []), ...said] })
  })
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  return {
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const STARTS: Readonly<Record<SnippetServer, Start>> = {
  nginx,
  apache,
  caddy,
  php,
  express,
  fastify: fastifyServer,
  netlify: host('netlify/edge-functions/om-consent.js', module => module['default'] as Handler), // As the snippet has it.
  cloudflare: host('functions/_middleware.js', module => {
    const { onRequest } = module as {
      onRequest: (it: { request: Request; next: () => Promise<Response> }) => Promise<Response>
    } // As above.
    return (request, { next }) => onRequest({ request, next })
  }),
  headers: fileHost,
  vercel: host('middleware.js', module => module['default'] as Handler), // As above.
}

/** The site behind this server, with its snippet as it is made for this moment. */
export async function startServer(
  server: SnippetServer,
  world: World,
  nowMs: number,
  settingOf: (registry: Registry) => Setting = () => ({}),
  leadsTo?: readonly string[],
): Promise<Way & { readonly registry: Registry }> {
  const port = await freePort()
  const origin = `http://${world.host}:${port}`
  const registry = world.registry(origin)
  const folder = mkdtempSync(join(tmpdir(), `optimail-${server}-`))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const { files } = snippetFor(server, registry, { nowMs, leadsTo })
  for (const { name, text } of files) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const running = await STARTS[server]({ folder, port, world, registry, file: name => join(folder, name) }).catch(
    (cause: unknown) => {
      rmSync(folder, { recursive: true, force: true })
      throw cause
    },
  )
  return {
    id: server,
    origin,
    registry,
    setting: settingOf(registry),
    async close() {
      await running.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
