/** The signed paper as it is sent: a PDF as it is, a photo made small enough to be read and no larger. */

import type { Input } from '../../client.ts'

export type Scan = NonNullable<Input<'consents.enter'>['document']>

const SIDE_MAX = 1_800
const QUALITIES = [0.8, 0.6, 0.45] as const
export const SCAN_MAX_BYTES = 700 * 1024

/** Undefined when it stays too large, or is no picture. */
export async function scanOf(file: File): Promise<Scan | undefined> {
  if (file.type === 'application/pdf') return file.size > SCAN_MAX_BYTES ? undefined : scanIn(file, 'application/pdf')
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return undefined
  for (const quality of QUALITIES) {
    const smaller = await drawn(picture, quality)
    if (smaller && smaller.size <= SCAN_MAX_BYTES) return scanIn(smaller, 'image/jpeg')
  }
  return undefined
}

async function drawn(picture: ImageBitmap, quality: number): Promise<Blob | undefined> {
  const scale = Math.min(1, SIDE_MAX / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise(resolve => canvas.toBlob(blob => resolve(blob ?? undefined), 'image/jpeg', quality))
}

async function scanIn(file: Blob, media: Scan['media']): Promise<Scan> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const letters = Array.from(bytes, byte => String.fromCodePoint(byte))
  return { media, base64: btoa(letters.join('')) }
}
