/** What a server's no means (SMPP 3.4 §5.1.3), as data: for the message, and for whoever else would be sent over this route. */

export const REFUSAL_KINDS = [
  'retry', // not now: the same may be taken later
  'permanent', // never, as it is
  'throttled', // slower; nothing is wrong with it
] as const
export type RefusalKind = (typeof REFUSAL_KINDS)[number]

/** What is at fault. */
export type About =
  | 'message' // what it says, or how
  | 'recipient' // the number
  | 'sender' // what we call ourselves
  | 'route' // our log-in, our rights, our money
  | 'server'

export type Status = { readonly name: string; readonly kind: RefusalKind; readonly about: About }

const row = (name: string, kind: RefusalKind, about: About): Status => ({ name, kind, about })

export const OK = 0
export const STATUSES: Readonly<Record<number, Status>> = {
  0x01: row('ESME_RINVMSGLEN', 'permanent', 'message'),
  0x02: row('ESME_RINVCMDLEN', 'permanent', 'message'),
  0x03: row('ESME_RINVCMDID', 'permanent', 'server'),
  0x04: row('ESME_RINVBNDSTS', 'retry', 'route'),
  0x05: row('ESME_RALYBND', 'retry', 'route'), // The one before has not been noticed to be gone.
  0x06: row('ESME_RINVPRTFLG', 'permanent', 'message'),
  0x07: row('ESME_RINVREGDLVFLG', 'permanent', 'message'),
  0x08: row('ESME_RSYSERR', 'retry', 'server'),
  0x0a: row('ESME_RINVSRCADR', 'permanent', 'sender'),
  0x0b: row('ESME_RINVDSTADR', 'permanent', 'recipient'),
  0x0c: row('ESME_RINVMSGID', 'permanent', 'message'),
  0x0d: row('ESME_RBINDFAIL', 'permanent', 'route'),
  0x0e: row('ESME_RINVPASWD', 'permanent', 'route'),
  0x0f: row('ESME_RINVSYSID', 'permanent', 'route'),
  0x11: row('ESME_RCANCELFAIL', 'permanent', 'message'),
  0x13: row('ESME_RREPLACEFAIL', 'permanent', 'message'),
  0x14: row('ESME_RMSGQFUL', 'throttled', 'server'),
  0x15: row('ESME_RINVSERTYP', 'permanent', 'message'),
  0x33: row('ESME_RINVNUMDESTS', 'permanent', 'message'),
  0x34: row('ESME_RINVDLNAME', 'permanent', 'message'),
  0x40: row('ESME_RINVDESTFLAG', 'permanent', 'message'),
  0x42: row('ESME_RINVSUBREP', 'permanent', 'message'),
  0x43: row('ESME_RINVESMCLASS', 'permanent', 'message'),
  0x44: row('ESME_RCNTSUBDL', 'permanent', 'message'),
  0x45: row('ESME_RSUBMITFAIL', 'retry', 'server'), // It says no more than that.
  0x48: row('ESME_RINVSRCTON', 'permanent', 'sender'),
  0x49: row('ESME_RINVSRCNPI', 'permanent', 'sender'),
  0x50: row('ESME_RINVDSTTON', 'permanent', 'recipient'),
  0x51: row('ESME_RINVDSTNPI', 'permanent', 'recipient'),
  0x53: row('ESME_RINVSYSTYP', 'permanent', 'route'),
  0x54: row('ESME_RINVREPFLAG', 'permanent', 'message'),
  0x55: row('ESME_RINVNUMMSGS', 'permanent', 'message'),
  0x58: row('ESME_RTHROTTLED', 'throttled', 'server'),
  0x61: row('ESME_RINVSCHED', 'permanent', 'message'),
  0x62: row('ESME_RINVEXPIRY', 'permanent', 'message'),
  0x63: row('ESME_RINVDFTMSGID', 'permanent', 'message'),
  0x64: row('ESME_RX_T_APPN', 'retry', 'server'),
  0x65: row('ESME_RX_P_APPN', 'permanent', 'server'),
  0x66: row('ESME_RX_R_APPN', 'permanent', 'server'),
  0x67: row('ESME_RQUERYFAIL', 'retry', 'server'),
  0xc0: row('ESME_RINVOPTPARSTREAM', 'permanent', 'message'),
  0xc1: row('ESME_ROPTPARNOTALLWD', 'permanent', 'message'),
  0xc2: row('ESME_RINVPARLEN', 'permanent', 'message'),
  0xc3: row('ESME_RMISSINGOPTPARAM', 'permanent', 'message'),
  0xc4: row('ESME_RINVOPTPARAMVAL', 'permanent', 'message'),
  0xfe: row('ESME_RDELIVERYFAILURE', 'retry', 'recipient'),
  0xff: row('ESME_RUNKNOWNERR', 'retry', 'server'),
}

/** 0x400 to 0x4FF are a server's own, the rest nobody's yet: whatever they mean, it did not take the message. */
export const statusOf = (code: number): Status =>
  STATUSES[code] ?? row(`0x${code.toString(16).padStart(8, '0')}`, 'retry', 'server')

export const STATUS_CODES = {
  ok: OK,
  invalidCommand: 0x03,
  invalidLength: 0x02,
  systemError: 0x08,
  throttled: 0x58,
  tryLater: 0x64, // ESME_RX_T_APPN
} as const
