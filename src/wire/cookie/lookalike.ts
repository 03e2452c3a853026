/** Names of hosts that are read as others: letters of one alphabet that look like those of another. */

import { domainToUnicode } from 'node:url'

const LATIN = /\p{Script=Latin}/u
const OTHERS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
/** Cyrillic and Greek letters that nobody can tell from Latin ones. */
const TWINS = /^[авеёһіїјӏкмнорԛсѕтухԝүзαγικνορτυχωϲϳ0-9-]+$/u

/** Whether a label mixes alphabets, or is written in another one so that it reads as Latin. */
export function isLookalike(host: string): boolean {
  return (host.includes('xn--') ? domainToUnicode(host) : host)
    .toLowerCase()
    .split('.')
    .some(label => OTHERS.test(label) && (LATIN.test(label) || TWINS.test(label)))
}
