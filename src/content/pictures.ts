/**
 * Pictures from elsewhere, where a message is looked at on our own pages: these load nothing from anybody else [CK-15]. So
 * each picture is fetched by us, as a stranger without cookies would, and handed on. Its address here is signed when the
 * message is shown: nobody can have us fetch another one, and after two days it leads nowhere.
 */

import { timingSafeEqual } from 'node:crypto'
import { DAY_MS, PICTURE_DAYS, PICTURE_MAX_BYTES, PICTURE_MAX_MS, PICTURES_MAX, URL_MAX_CHARS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { pictureIn } from '#wire/media.ts'
import { IMAGE_ATTRIBUTES } from './page-rules.ts'
import { rewritten } from './rewriting.ts'

export const PICTURES_AT = '/picture'

export type PictureLink = { readonly url: string; readonly until: string; readonly mac: string }
export type Picture = { readonly media: string; readonly bytes: Uint8Array }

const dayOf = ({ clock }: House) => Math.floor(clock.nowMs() / DAY_MS)
const macOf = (house: House, until: string, url: string) => house.keys.mac('picture', '', `${until} ${url}`)

/** The picture behind an address that we signed; nothing of what its server says about it is handed on, but the bytes. */
export async function pictureOf(house: House, { url, until, mac }: PictureLink): Promise<Result<Picture, 'absent'>> {
  const [said, ours] = [Buffer.from(mac, 'base64url'), macOf(house, until, url)]
  if (said.length !== ours.length || !timingSafeEqual(said, ours) || Number(until) < dayOf(house)) return no('absent')
  const done = await house.outside.fetch(url, {
    maxBytes: PICTURE_MAX_BYTES,
    timeoutMs: PICTURE_MAX_MS,
    redirects: 5,
    accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif;q=0.9',
  })
  if (!done.ok || done.value.status !== 200) return no('absent')
  const media = pictureIn(done.value.bytes)
  return media === undefined ? no('absent') : yes({ media, bytes: done.value.bytes })
}

/** The message as it was written, but for the addresses of its pictures. What is ours already stays: it may count who looks. */
export function withPictures(house: House, html: string): string {
  const until = String(dayOf(house) + PICTURE_DAYS) // The same all day, so that a browser may keep the picture.
  const known = new Map<string, string>()
  const ours = new URL(house.publicUrl).origin
  const addressOf = (written: string) => {
    const url = urlOf(written)
    if (!url || url.origin === ours) return written
    const made = known.get(url.href)
    if (made !== undefined) return made
    if (known.size >= PICTURES_MAX) return written
    const mac = macOf(house, until, url.href).toString('base64url')
    const address = `${PICTURES_AT}?${new URLSearchParams({ until, mac, url: url.href }).toString()}`
    known.set(url.href, address)
    return address
  }
  return rewritten(html, {
    attribute: (_element, name, value) =>
      IMAGE_ATTRIBUTES.has(name) ? addressOf(value) : name === 'srcset' ? inSet(value, addressOf) : undefined,
    css: written => inStyle(written, addressOf),
  })
}

/** Of this web; an address without a scheme is taken as a browser on our pages would, by https. */
function urlOf(written: string): URL | undefined {
  const text = written.trim().replace(/^\/\//, 'https://')
  if (!/^https?:/i.test(text) || text.length > URL_MAX_CHARS || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.href.length > URL_MAX_CHARS || url.username !== '' || url.password !== '' ? undefined : url
}

type AddressOf = (written: string) => string

/** An address may hold a comma, but not end with one (HTML, 4.8.4.2.1). */
const inSet = (value: string, addressOf: AddressOf): string =>
  value.replace(/(^|[\s,])((?:https?:)?\/\/\S*[^\s,])/gi, (_, before: string, url: string) => before + addressOf(url))

function inStyle(css: string, addressOf: AddressOf): string {
  return css.replace(/url\(\s*(["']?)((?:https?:)?\/\/[^"'()\\\s]+)\1\s*\)/gi, (whole, _quote, url: string) => {
    const address = addressOf(url)
    return address === url ? whole : `url('${address.replaceAll("'", '%27')}')`
  })
}
