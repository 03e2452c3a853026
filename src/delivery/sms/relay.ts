/** Where a provider is: at its own address, unless the operator named another. */

import { speakerOf } from '#wire/sms/carrier/speaker.ts'
import type { Relay } from '#wire/smtp/types.ts'
import type { TextExit } from './types.ts'

const NOBODY = { from: '1', to: '1', text: '', reference: '', callback: '' }

export function relayTo({ carrier, url: given, reach }: Extract<TextExit['by'], { is: 'carrier' }>): Relay {
  const own = carrier.is === 'generic' ? carrier.url : `https://${speakerOf(carrier).ask(NOBODY).host}`
  const url = new URL(given ?? own)
  const isClear = url.protocol === 'http:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (isClear ? 80 : 443)),
    tls: isClear ? 'none' : 'implicit',
    reach,
    helo: '',
  }
}
