/** What has to stand in the DNS before receivers write here, in the order in which it is done. */

import type { Output } from '../../client.ts'

export type DnsRecord = Output<'domains.list'>['data'][number]['records'][number]

export type ToldBy = {
  /** Where reports are written to; undefined while nobody could find this installation. */
  readonly address: string | undefined
  /** Mail to that address arrives by the first; the others name it. */
  readonly steps: readonly { readonly record: DnsRecord; readonly isDone: boolean }[]
}

const RUA = /\brua=mailto:([^\s;,!]+)/
const STEPS = ['return-path', 'dmarc', 'tls-report'] as const

export function toldBy(records: readonly DnsRecord[]): ToldBy {
  const address = RUA.exec(records.find(({ what }) => what === 'dmarc')?.value ?? '')?.[1]
  if (address === undefined) return { address, steps: [] }
  const steps = STEPS.flatMap(what => records.filter(record => record.what === what)).map(record => ({
    record,
    isDone: record.state === 'found' && (record.what === 'return-path' || names(record, address)),
  }))
  return { address, steps }
}

const names = ({ found }: DnsRecord, address: string) =>
  found.some(text => text.toLowerCase().includes(address.toLowerCase()))
