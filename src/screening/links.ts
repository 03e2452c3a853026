/** Where a text leads: hosts that hide it, that look like others, that are not what is shown. */

import { domainToUnicode } from 'node:url'
import { getDomain, getHostname } from 'tldts'
import { shorteners } from '#wire/shorteners.ts'
import { type Flow, FlowWriter } from './flow.ts'
import { SCRIPT, signOf } from './fold.ts'
import type { PageLink } from './html.ts'
import { latinOf } from './reading.ts'
import type { Reason } from './types.ts'

const LINKS_MAX = 500

/** Addresses as people write them: `https://…`, `www.…`, `bit.ly/…`. Bounded everywhere, so that no text makes it go back far. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]{1,300}|\b[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.[a-z]{2,12}\/[^\s<>"')\]]{0,200}/gi

export function addressesIn(text: string): string[] {
  return [...text.slice(0, 100_000).matchAll(ADDRESS)].slice(0, LINKS_MAX).map(it => it[0])
}

const hostOf = (address: string) => getHostname(address.trim()) ?? ''

type Link = { readonly href: string; readonly shown: string }

/** What is wrong with where it leads, each once. Nobody can look before touching what hides where it leads, neither we nor readers. */
export function reasonsIn(links: readonly Link[]): Reason[] {
  const reasons = new Set<Reason>()
  for (const link of links.slice(0, LINKS_MAX)) {
    const host = hostOf(link.href)
    if (host === '') continue
    if (shorteners.has(host) || shorteners.has(getDomain(host) ?? '')) reasons.add('shortened-link')
    if (isLookalike(host)) reasons.add('lookalike-link')
    if (isMismatched(link, host)) reasons.add('mismatched-link')
  }
  return [...reasons]
}

/** Letters of another script in a name that could be read as Latin. */
function isLookalike(host: string): boolean {
  const name = host.includes('xn--') ? domainToUnicode(host) : host
  if (/^[\x00-\x7f]*$/.test(name)) return false
  return name.split('.').some(label => {
    const scripts = [...label].reduce((all, sign) => all | signOf(sign.codePointAt(0) ?? 0).script, 0)
    return (scripts & SCRIPT.lookalike) !== 0 && /^[a-z0-9-]+$/.test(latinOf(label, 0, label.length))
  })
}

/** It shows the address of one site, and leads to another. */
function isMismatched({ shown }: Link, host: string): boolean {
  const text = shown.trim()
  if (!/^(?:https?:\/\/|www\.)?[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4}(?:\/\S*)?$/i.test(text) || text.length > 300)
    return false
  const [said, leads] = [getDomain(text, DOMAINS), getDomain(host, DOMAINS)]
  return said !== null && leads !== null && said !== leads && isRealDomain(said)
}

const DOMAINS = { allowPrivateDomains: false } as const
/** `Node.js` and `index.html` are no sites. */
const isRealDomain = (domain: string) => !/\.(?:html?|php|js|ts|pdf|jpe?g|png|py|md|sh|zip|doc)$/i.test(domain)

/** The words of hosts and paths, each once. What follows a question mark is of no reader’s interest. */
export function linkFlow(links: readonly PageLink[]): Flow {
  const writer = new FlowWriter('html', 256)
  const written = new Set<string>()
  for (const { href, from, to } of links.slice(0, LINKS_MAX)) {
    const words = /^(?:[a-z]{2,8}:\/\/|mailto:)?([^?#]{0,200})/i.exec(href.trim())?.[1] ?? ''
    if (written.has(words)) continue
    written.add(words)
    writer.put(`${words.replace(/[_+%]/g, ' ')}\n\n`, from, to)
  }
  return writer.flow()
}
