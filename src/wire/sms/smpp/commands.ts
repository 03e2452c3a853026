/**
 * What is said over SMPP 3.4 (Short Message Peer-to-Peer Protocol Specification v3.4, issue 1.2): the commands by their
 * numbers (§5.1.2.1) and what stands in each (§4), as data. codec.ts reads and writes them by these tables.
 */

/** An octet is a number, a text ends with a nought and has a bound with it, a message says its length in an octet. */
export type FieldKind = 'octet' | `text${number}` | 'message'

const BIND = [
  ['system_id', 'text16'],
  ['password', 'text9'],
  ['system_type', 'text13'],
  ['interface_version', 'octet'],
  ['addr_ton', 'octet'],
  ['addr_npi', 'octet'],
  ['address_range', 'text41'],
] as const
const BOUND = [['system_id', 'text16']] as const
const NAMED = [['message_id', 'text65']] as const
const FROM = [
  ['source_addr_ton', 'octet'],
  ['source_addr_npi', 'octet'],
  ['source_addr', 'text21'],
] as const
const TO = [
  ['dest_addr_ton', 'octet'],
  ['dest_addr_npi', 'octet'],
  ['destination_addr', 'text21'],
] as const
const FROM_LONG = [
  ['source_addr_ton', 'octet'],
  ['source_addr_npi', 'octet'],
  ['source_addr', 'text65'],
] as const
const SHORT_MESSAGE = [
  ['service_type', 'text6'],
  ...FROM,
  ...TO,
  ['esm_class', 'octet'],
  ['protocol_id', 'octet'],
  ['priority_flag', 'octet'],
  ['schedule_delivery_time', 'text17'],
  ['validity_period', 'text17'],
  ['registered_delivery', 'octet'],
  ['replace_if_present_flag', 'octet'],
  ['data_coding', 'octet'],
  ['sm_default_msg_id', 'octet'],
  ['short_message', 'message'],
] as const

export const COMMANDS = {
  bind_receiver: { id: 0x01, fields: BIND },
  bind_transmitter: { id: 0x02, fields: BIND },
  query_sm: { id: 0x03, fields: [...NAMED, ...FROM] },
  submit_sm: { id: 0x04, fields: SHORT_MESSAGE },
  deliver_sm: { id: 0x05, fields: SHORT_MESSAGE },
  unbind: { id: 0x06, fields: [] },
  replace_sm: {
    id: 0x07,
    fields: [
      ...NAMED,
      ...FROM,
      ['schedule_delivery_time', 'text17'],
      ['validity_period', 'text17'],
      ['registered_delivery', 'octet'],
      ['sm_default_msg_id', 'octet'],
      ['short_message', 'message'],
    ],
  },
  cancel_sm: { id: 0x08, fields: [['service_type', 'text6'], ...NAMED, ...FROM, ...TO] },
  bind_transceiver: { id: 0x09, fields: BIND },
  outbind: {
    id: 0x0b,
    fields: [
      ['system_id', 'text16'],
      ['password', 'text9'],
    ],
  },
  enquire_link: { id: 0x15, fields: [] },
  alert_notification: {
    id: 0x102,
    fields: [...FROM_LONG, ['esme_addr_ton', 'octet'], ['esme_addr_npi', 'octet'], ['esme_addr', 'text65']],
  },
  data_sm: {
    id: 0x103,
    fields: [
      ['service_type', 'text6'],
      ...FROM_LONG,
      ['dest_addr_ton', 'octet'],
      ['dest_addr_npi', 'octet'],
      ['destination_addr', 'text65'],
      ['esm_class', 'octet'],
      ['registered_delivery', 'octet'],
      ['data_coding', 'octet'],
    ],
  },
  generic_nack: { id: 0x80000000, fields: [] },
  bind_receiver_resp: { id: 0x80000001, fields: BOUND },
  bind_transmitter_resp: { id: 0x80000002, fields: BOUND },
  query_sm_resp: {
    id: 0x80000003,
    fields: [...NAMED, ['final_date', 'text17'], ['message_state', 'octet'], ['error_code', 'octet']],
  },
  submit_sm_resp: { id: 0x80000004, fields: NAMED },
  deliver_sm_resp: { id: 0x80000005, fields: NAMED },
  unbind_resp: { id: 0x80000006, fields: [] },
  replace_sm_resp: { id: 0x80000007, fields: [] },
  cancel_sm_resp: { id: 0x80000008, fields: [] },
  bind_transceiver_resp: { id: 0x80000009, fields: BOUND },
  enquire_link_resp: { id: 0x80000015, fields: [] },
  data_sm_resp: { id: 0x80000103, fields: NAMED },
} as const satisfies Readonly<
  Record<string, { readonly id: number; readonly fields: readonly (readonly [name: string, kind: FieldKind])[] }>
>

export type Command = keyof typeof COMMANDS
type FieldOf<C extends Command> = (typeof COMMANDS)[C]['fields'][number]
type ValueOf<Kind> = Kind extends 'octet' ? number : Kind extends 'message' ? Buffer : string

/** What stands in a command, by name. */
export type Fields<C extends Command> = {
  readonly [F in FieldOf<C> as F[0]]: ValueOf<F[1]>
}

/** Optional parameters (§5.3.2): those that are read or written here. */
export const TAGS = {
  user_message_reference: 0x0204, // Ours to choose, two octets; comes back in a receipt.
  sar_msg_ref_num: 0x020c, // Which long message, when the header is not in the text …
  sar_total_segments: 0x020e,
  sar_segment_seqnum: 0x020f, // … and which part of it.
  sc_interface_version: 0x0210,
  receipted_message_id: 0x001e, // Of which message a receipt tells.
  network_error_code: 0x0423, // Kind of network, then two octets of its own code.
  message_payload: 0x0424, // The text, where it is longer than a short message.
  message_state: 0x0427,
  congestion_state: 0x0428, // SMPP 5.0 §4.8.4.18: how loaded the server is, in per cent.
} as const
export type Tag = keyof typeof TAGS

export type Tlv = { readonly tag: number; readonly value: Buffer }

export type Pdu<C extends Command = Command> = {
  [K in C]: {
    readonly command: K
    /** 0 is a yes, and stands in every request (§5.1.3). */
    readonly status: number
    readonly sequence: number
    readonly fields: Fields<K>
    readonly tlvs: readonly Tlv[]
  }
}[C]

export const RESPONSE_BIT = 0x80000000
export const SEQUENCE_MAX = 0x7fffffff
