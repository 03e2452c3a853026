/** What decides what a domain has to publish: the ways by which mail leaves, and where it comes back to. */

import { timingSafeEqual } from 'node:crypto'
import { isAddress, isPublicAddress } from '#base/reach.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Asked } from './domain-look.ts'
import { returnDomainOf } from './domain-rules.ts'
import * as store from './domain-store.ts'

export async function aroundOf(turn: Turn, domain: string): Promise<Pick<Asked, 'around' | 'encrypts'>> {
  const ways = await store.waysInUse(turn)
  const direct = ways.filter(({ kind }) => kind === 'direct')
  return {
    around: {
      token: tokenOf(turn.house, turn.account, domain),
      mxHost: mxHostOf(turn.house),
      reportsTo: reportsTo(turn.house, turn.account, domain),
      direct:
        direct.length === 0
          ? null
          : direct.flatMap(({ source }) => (source !== null && isPublicAddress(source) ? [source] : [])),
      relays: ways.flatMap(({ kind, host }) => (kind === 'smtp' && host !== null && !isOurs(host) ? [host] : [])),
    },
    encrypts: ways.every(({ tls, host }) => tls !== 'none' || (host !== null && isOurs(host))),
  }
}

/** On this machine or its network: nothing that the DNS says is about it. */
export const isOurs = (host: string): boolean => (isAddress(host) ? !isPublicAddress(host) : !host.includes('.'))

/** What proves a domain to be the account's: nobody else can make it, and it tells nothing. */
export const tokenOf = (house: House, account: AccountId, domain: string): string =>
  `optimail-domain=${house.keys.mac('domain', account, domain).toString('hex', 0, 16)}`

/** Where mail comes back to; null while the installation has no name that others can find. */
export function mxHostOf({ publicUrl }: House): string | null {
  const { hostname } = new URL(publicUrl)
  return isAddress(hostname.replace(/^\[|\]$/g, '')) || !hostname.includes('.') ? null : hostname
}

const REPORTS = /^d\.([0-9a-z]{25})([0-9a-f]{16})@/i
const reportsMac = (house: House, account: string) =>
  house.keys.mac('domain', '', `reports ${account}`).toString('hex', 0, 8)

/** Under the domain's own return path, so that receivers need nobody's leave to write there (RFC 7489 §7.1). */
export const reportsTo = (house: House, account: AccountId, domain: string): string | null =>
  mxHostOf(house) === null ? null : `d.${account.slice(4)}${reportsMac(house, account)}@${returnDomainOf(domain)}`

/** The account that such an address is of, whatever its domain; undefined when we did not make it. Never throws. */
export function accountReportedTo(house: House, address: string): AccountId | undefined {
  const [, id = '', mac = ''] = REPORTS.exec(address) ?? []
  const account: AccountId = `acc_${id.toLowerCase()}`
  const [given, made] = [mac.toLowerCase(), reportsMac(house, account)].map(it => Buffer.from(it)) as [Buffer, Buffer] // Two went in.
  return given.length === made.length && timingSafeEqual(given, made) ? account : undefined
}
