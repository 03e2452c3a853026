/**
 * What a customer puts into their own server so that the browser itself keeps their visitors' choices: made from the
 * registry, for each server in its own language, and made again whenever the registry changes [CK-15]. Where a server cannot
 * do something, it is said here and measured (docs/hostile-pages.md); what it does not understand it takes for a refusal.
 */

import { timeOf } from '#base/clock.ts'
import type { Registry } from '#wire/cookie/registry.ts'
import { apache } from './apache.ts'
import { caddy } from './caddy.ts'
import { azure, underscored } from './headers.ts'
import { cloudflare, express, fastify, netlify, vercel } from './javascript.ts'
import { nginxMaps, nginxServer } from './nginx.ts'
import { php } from './php.ts'
import { endOf, type Plan, planOf, type PlanOptions } from './plan.ts'

export const SERVERS = [
  'nginx',
  'apache',
  'caddy',
  'express',
  'fastify',
  'php',
  'netlify',
  'cloudflare',
  'vercel',
  'headers',
] as const
export type SnippetServer = (typeof SERVERS)[number]

export type Snippet = {
  readonly files: readonly { readonly name: string; readonly text: string }[]
  readonly howTo: readonly string[]
  /** From then on it takes every choice for none; undefined where the server reckons weeks itself. */
  readonly validUntil?: string
  /** What this server cannot do, whatever is written into it. */
  readonly leaves: readonly string[]
}

type Made = {
  readonly files: Snippet['files']
  readonly howTo: readonly string[]
  readonly ages?: true
  readonly leaves: readonly string[]
}
const file = (name: string, text: string) => ({ name, text })
const GUARD = 'Keep the guard first in the head of each page: headers do not reach localStorage and cookies of scripts.'
const HINTS = 'preconnect and dns-prefetch in the markup of pages, unless it is said where links lead'
const SEALED =
  'These files say where links of the pages lead (Connection-Allowlist): a link to anywhere else does not open in Chromium 152 or newer. Try the pages before others do, and make the files again when a link is added.'

const MADE: Readonly<Record<SnippetServer, (plan: Plan) => Made>> = {
  nginx: plan => ({
    files: [file('om-consent-maps.conf', nginxMaps(plan)), file('om-consent.conf', nginxServer(plan))],
    howTo: [
      'Put om-consent-maps.conf into /etc/nginx/conf.d/, so that it is read within http { }.',
      'Write “include /path/to/om-consent.conf;” into server { }, and again into each location that has an add_header, proxy_hide_header or proxy_cookie_flags of its own: nginx inherits all of them or none.',
      'nginx -t, then reload. Make both files again when the registry changes, and before the day on which they end.',
      GUARD,
    ],
    ages: true,
    leaves: [
      HINTS,
      'cookies on other paths than /: the guard ends those that scripts can see',
      'cookies of FastCGI and uWSGI: use the snippet for PHP, or pass them through proxy_pass',
      'where the site’s own Content-Security-Policy reports to',
    ],
  }),
  apache: plan => ({
    files: [file('om-consent.conf', apache(plan))],
    howTo: [
      'a2enmod headers setenvif',
      'Write “Include /path/to/om-consent.conf” into the <VirtualHost>, after everything else in it.',
      'apachectl configtest, then reload. Make the file again when the registry changes, and before the day on which it ends.',
      GUARD,
    ],
    ages: true,
    leaves: [HINTS, 'cookies on other paths than /: the guard ends those that scripts can see'],
  }),
  caddy: plan => ({
    files: [file('om-consent.caddy', caddy(plan))],
    howTo: [
      'Write “import /path/to/om-consent.caddy” first into the site’s block of the Caddyfile.',
      'caddy validate, then caddy reload. Make the file again when the registry changes.',
      GUARD,
    ],
    leaves: [HINTS, 'cookies on other paths than /: the guard ends those that scripts can see'],
  }),
  express: plan => ({
    files: [file('om-consent.mjs', express(plan))],
    howTo: ['import { omConsent } from "./om-consent.mjs"; app.use(omConsent), before everything else.', GUARD],
    leaves: [HINTS],
  }),
  fastify: plan => ({
    files: [file('om-consent.mjs', fastify(plan))],
    howTo: [
      'import { omConsent } from "./om-consent.mjs"; app.addHook("onRequest", omConsent), before every other hook.',
      GUARD,
    ],
    leaves: [HINTS],
  }),
  php: plan => ({
    files: [file('om-consent.php', php(plan))],
    howTo: [
      'Set auto_prepend_file = /path/to/om-consent.php in php.ini, the pool or .user.ini; or require it first in every entry script.',
      'Files that the web server hands out without PHP are not reached: use the web server’s own snippet for those.',
      GUARD,
    ],
    leaves: [HINTS, 'files that PHP does not hand out'],
  }),
  netlify: plan => ({
    files: [file('netlify/edge-functions/om-consent.js', netlify(plan))],
    howTo: [
      'Commit the file as it is named; an edge function at /* needs nothing else. A _headers file cannot read a cookie.',
      GUARD,
    ],
    leaves: [HINTS],
  }),
  cloudflare: plan => ({
    files: [file('functions/_middleware.js', cloudflare(plan))],
    howTo: [
      'Commit the file as it is named; Pages runs it before each file. A _headers file cannot read a cookie.',
      GUARD,
    ],
    leaves: [HINTS],
  }),
  vercel: plan => ({
    files: [file('middleware.js', vercel(plan))],
    howTo: ['Commit the file beside package.json. It adds headers to each answer.', GUARD],
    leaves: [
      HINTS,
      'cookies, links and reports in headers of the site’s own functions: middleware there sees no answer',
    ],
  }),
  headers: plan => ({
    files: [file('_headers', underscored(plan)), file('staticwebapp.config.json', azure(plan))],
    howTo: [
      'For a host that sends files and runs nothing of yours, but reads a file of headers. Take the one that your host reads: _headers (Cloudflare Pages, where no function is wanted, and hosts that read “!” in it), or staticwebapp.config.json (Azure). What is in such a file already stays beside these lines. Netlify cannot take a header off one file again: take its edge function.',
      'No file can read a cookie: it says the strictest policy, and the worker loosens it from a visitor’s second page on. Put worker.js and the lines of head.html in place as well.',
      'Make it again when the registry changes, together with worker.js and the lines in the head: the worker knows its own words.',
    ],
    leaves: [
      HINTS,
      'cookies, rules for looking ahead and reports in headers that the host itself sends with the first page',
    ],
  }),
}

/** The files for one server; `snippetFor('nginx', registry, { nowMs, leadsTo: ['https://shop.example'] })`. */
export function snippetFor(server: SnippetServer, registry: Registry, options: PlanOptions): Snippet {
  const plan = planOf(registry, options)
  const { files, howTo, leaves, ages } = MADE[server](plan)
  const steps = plan.reaches ? [...howTo, SEALED] : howTo
  return { files, howTo: steps, leaves, ...(ages && { validUntil: timeOf(endOf(plan)) }) }
}
