/** Addresses in the words of a text, as handsets find them. */

import { parse } from 'tldts'

/** With a scheme or without: handsets make links of both. Not behind an @, where it is an address of mail. */
const ADDRESS =
  /(?<![@\p{L}\p{N}._-])(?:(https?):\/\/\S{1,500}|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@])(\/\S{0,500})?)/giu

/** What ends a sentence and no address. */
const AFTER = /[.,;:!?)\]}"'»”’]+$/

export const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(ADDRESS)].flatMap(([whole, scheme, path]) => {
    const address = whole.replace(AFTER, '')
    return scheme !== undefined || path !== undefined || isSite(address) ? [address] : []
  })

/** `bakery.example` is written as a site is; the end of one sentence and the beginning of the next are none. */
const isSite = (address: string) => /\.[a-z]+$/.test(address) && parse(address).isIcann === true

/** The words with each address put otherwise; what `put` says nothing of stays as it is. */
export const withAddresses = (text: string, put: (address: string) => string | undefined): string =>
  text.replace(ADDRESS, whole => {
    const address = whole.replace(AFTER, '')
    return (put(address) ?? address) + whole.slice(address.length)
  })
