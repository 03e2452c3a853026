/** A message as the PDUs that bring it (SMPP 3.4 §4.4.1), and the numbers in it. */

import { splitHeader } from '../udh.ts'
import { bytesTlv, fits, numberTlv } from './codec.ts'
import type { Fields, Tlv } from './commands.ts'
import type { Message, SmppServer } from './types.ts'

export type Submit = { readonly fields: Partial<Fields<'submit_sm'>>; readonly tlvs: readonly Tlv[] }

export const ESM_UDHI = 0x40
const CODINGS = { gsm7: 0, ucs2: 8 } as const
const WITH_RECEIPT = 1 // §5.2.17: of the end, good or bad.

/** Undefined where it cannot be said: a sender that is too long, a part that is. */
export function submitsOf(message: Message, server: SmppServer): readonly Submit[] | undefined {
  const common = {
    ...(server.serviceType !== undefined && { service_type: server.serviceType }),
    ...sourceOf(message.from),
    dest_addr_ton: 1,
    dest_addr_npi: 1,
    destination_addr: message.to.replace(/^\+/, ''),
    ...(message.validForSeconds !== undefined && { validity_period: relativeTime(message.validForSeconds) }),
    registered_delivery: WITH_RECEIPT,
    data_coding: CODINGS[message.encoding],
  }
  const own = numberTlv('user_message_reference', message.reference & 0xffff)
  const submits = piecesOf(message, server).map(({ fields, tlvs }) => ({
    fields: { ...common, ...fields },
    tlvs: [own, ...tlvs],
  }))
  const isSayable = /^\d{3,20}$/.test(common.destination_addr) && message.from !== ''
  return isSayable && submits.length > 0 && submits.every(it => fits('submit_sm', it.fields)) ? submits : undefined
}

/** Letters are TON 5; numbers of the whole world 1 and 1; short codes are the network's own, 3. §5.2.5, §5.2.6. */
function sourceOf(from: string): Partial<Fields<'submit_sm'>> {
  if (/^\+\d+$/.test(from)) return { source_addr_ton: 1, source_addr_npi: 1, source_addr: from.slice(1) }
  if (/^\d+$/.test(from)) return { source_addr_ton: 3, source_addr_npi: 0, source_addr: from }
  return { source_addr_ton: 5, source_addr_npi: 0, source_addr: from }
}

function piecesOf({ parts, reference }: Message, { longBy = 'udh' }: SmppServer): readonly Submit[] {
  const [first] = parts
  const split = first && splitHeader(first.udh)
  const isPlain = !split || (split.shift.locking === undefined && split.shift.single === undefined)
  if (parts.length === 1 || longBy === 'udh' || !isPlain) return parts.map(withHeader)
  if (longBy === 'payload')
    return [{ fields: {}, tlvs: [bytesTlv('message_payload', Buffer.concat(parts.map(it => it.body)))] }]
  return parts.map(({ body }, i) => ({
    fields: { short_message: body },
    tlvs: [
      numberTlv('sar_msg_ref_num', split?.part?.reference ?? reference & 0xffff),
      numberTlv('sar_total_segments', parts.length),
      numberTlv('sar_segment_seqnum', i + 1),
    ],
  }))
}

const withHeader = ({ udh, body }: Message['parts'][number]): Submit =>
  udh.length === 0
    ? { fields: { short_message: body }, tlvs: [] }
    : { fields: { esm_class: ESM_UDHI, short_message: Buffer.concat([udh, body]) }, tlvs: [] }

/** `YYMMDDhhmmss000R`: so long from now (§7.1.1), in days of the last places: a validity is never longer than a month. */
export function relativeTime(seconds: number): string {
  const whole = Math.min(Math.max(1, Math.floor(seconds)), 30 * 86_400)
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0')
  const day = [whole / 86_400, (whole / 3_600) % 24, (whole / 60) % 60, whole % 60].map(two).join('')
  return `0000${day}000R`
}

/** As it is written in E.164, where the server says that it is. */
export const numberOf = (ton: number, address: string): string =>
  ton === 1 && /^\d+$/.test(address) ? `+${address}` : address
