/** From where providers say that they call. Data: they change it, and whoever wants to rely on it says so. */

import { BlockList, isIP } from 'node:net'
import type { Teller } from '#wire/told/types.ts'

type Row = { readonly teller: Teller; readonly network: string; readonly prefix: number; readonly source: string }

const BREVO = 'help.brevo.com, “Brevo IP ranges: improve deliverability and security”, webhooks'
const POSTMARK = 'postmarkapp.com/support/article/800-ips-for-firewalls, webhooks'

export const ADDRESSES: readonly Row[] = [
  { teller: 'brevo', network: '1.179.112.0', prefix: 20, source: BREVO },
  { teller: 'brevo', network: '172.246.240.0', prefix: 20, source: BREVO },
  { teller: 'postmark', network: '3.134.147.250', prefix: 32, source: POSTMARK },
  { teller: 'postmark', network: '50.31.156.6', prefix: 32, source: POSTMARK },
  { teller: 'postmark', network: '50.31.156.77', prefix: 32, source: POSTMARK },
  { teller: 'postmark', network: '18.217.206.57', prefix: 32, source: POSTMARK },
]

/** Where a provider names none, any will do. */
export function isKnownAddress(teller: Teller, ip: string): boolean {
  const rows = ADDRESSES.filter(it => it.teller === teller)
  if (rows.length === 0) return true
  const list = new BlockList()
  for (const { network, prefix } of rows) list.addSubnet(network, prefix)
  const plain = ip.replace(/^::ffff:/i, '')
  return isIP(plain) === 4 && list.check(plain)
}
