/** What comes in over a bind: a receipt, or a message of somebody, whole or in part. */

import { textOf } from '../inbound.ts'
import { partOf, splitHeader } from '../udh.ts'
import { tlvNumber, tlvOf } from './codec.ts'
import type { Pdu } from './commands.ts'
import { receiptOf } from './receipt.ts'
import { ESM_UDHI, numberOf } from './submit.ts'
import type { Inbound, Receipted, SmppServer } from './types.ts'

export type Delivery = Pdu<'deliver_sm' | 'data_sm'>
export type Heard =
  | { readonly is: 'receipt'; readonly receipt: Receipted }
  | { readonly is: 'inbound'; readonly inbound: Inbound }

/** In a receipt, sender and recipient are those of the message that it tells of: the other way round than they stand in it. */
export function heardIn(pdu: Delivery, { inboundDefault }: Pick<SmppServer, 'inboundDefault'>): Heard {
  const { source_addr_ton, source_addr, dest_addr_ton, destination_addr } = pdu.fields
  const [from, to] = [numberOf(source_addr_ton, source_addr), numberOf(dest_addr_ton, destination_addr)]
  const receipt = receiptOf(pdu)
  if (receipt) return { is: 'receipt', receipt: { ...receipt, from: to, to: from } }
  const bytes = tlvOf(pdu, 'message_payload') ?? (pdu.command === 'deliver_sm' ? pdu.fields.short_message : NOTHING)
  // A header that is none is text: what a person wrote is not thrown away for a flag.
  const split = (pdu.fields.esm_class & ESM_UDHI) === 0 ? undefined : splitHeader(bytes)
  const { body, shift } = split ?? { body: bytes, shift: {} }
  const read = textOf(body, pdu.fields.data_coding, { shift, ...(inboundDefault && { usual: inboundDefault }) })
  const part = split?.part ?? sarPart(pdu)
  return { is: 'inbound', inbound: { from, to, text: read?.text, isGuessed: read?.isGuessed ?? false, part } }
}

const NOTHING = Buffer.alloc(0)

const sarPart = (pdu: Delivery) =>
  partOf(tlvNumber(pdu, 'sar_msg_ref_num'), tlvNumber(pdu, 'sar_total_segments'), tlvNumber(pdu, 'sar_segment_seqnum'))
