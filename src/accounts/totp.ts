/** Codes that change with time: RFC 6238 with SHA-1, six digits and steps of thirty seconds, as every authenticator has them. */

import { Secret, TOTP } from 'otpauth'
import { CODE_STEP_MS, CODE_STEPS_ASIDE } from '#base/limits.ts'

const SECRET_BYTES = 20 // RFC 4226 §4: as long as the hash.
const PERIOD = CODE_STEP_MS / 1_000

export const newSecret = (): Uint8Array => new Secret({ size: SECRET_BYTES }).bytes

const totpOf = (secret: Uint8Array, issuer: string, label: string) =>
  new TOTP({ issuer, label, secret: new Secret({ buffer: Uint8Array.from(secret).buffer }), period: PERIOD })

/** The step whose code this is, one to either side of now; undefined when it is none of them. */
export function stepOf(secret: Uint8Array, code: string, nowMs: number): number | undefined {
  const delta = totpOf(secret, '', '').validate({ token: code, timestamp: nowMs, window: CODE_STEPS_ASIDE })
  return delta === null ? undefined : Math.floor(nowMs / CODE_STEP_MS) + delta
}

export const codeAt = (secret: Uint8Array, nowMs: number): string =>
  totpOf(secret, '', '').generate({ timestamp: nowMs })

export type Shown = { readonly uri: string; readonly secret: string; readonly qr: string }

/** The secret in three forms: a link for this device, letters to type, a picture for another device's camera. */
export async function showSecret(secret: Uint8Array, issuer: string, label: string): Promise<Shown> {
  const totp = totpOf(secret, issuer, label)
  const uri = totp.toString()
  const { default: QRCode } = await import('qrcode')
  const qr = await QRCode.toString(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
  return { uri, secret: totp.secret.base32, qr }
}
