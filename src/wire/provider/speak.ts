/** Which provider is spoken to how, and where it is. */

import type { Api, ProviderKind } from './api.ts'
import { speakPostmark } from './postmark.ts'
import { speakSendGrid } from './sendgrid.ts'
import { speakSes } from './ses.ts'
import type { Speaker } from './types.ts'

export function speakerOf(api: Api): Speaker {
  if (api.is === 'ses') return speakSes(api)
  return api.is === 'sendgrid' ? speakSendGrid(api) : speakPostmark(api)
}

/** SES has a host in each region; SendGrid keeps the mail of some accounts in the European Union. */
export const REGIONS: Readonly<Record<ProviderKind, RegExp>> = {
  ses: /^[a-z]{2,3}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/,
  sendgrid: /^(?:global|eu)$/,
  postmark: /^global$/,
}

const HOSTS: Readonly<Record<ProviderKind, (region: string) => string>> = {
  ses: region => `email.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`,
  sendgrid: region => (region === 'eu' ? 'api.eu.sendgrid.com' : 'api.sendgrid.com'),
  postmark: () => 'api.postmarkapp.com',
}

/** Of a region that {@link REGIONS} allows. */
export const hostOf = (kind: ProviderKind, region: string): string => HOSTS[kind](region)
