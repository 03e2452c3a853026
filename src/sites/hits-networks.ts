/** Networks from which no people browse: those that an operator names in a file, one `192.0.2.0/24` or `2001:db8::/32` a line. */

import { isIP } from 'node:net'

type Range = readonly [from: string, to: string]

/** Of both versions, as 32 hexadecimal digits: sorted and compared as text. */
function digitsOf(ip: string): string {
  const plain = ip.split('%', 1)[0]?.replace(/^::ffff:(?=\d+\.)/i, '') ?? ''
  if (isIP(plain) === 4) return `00000000000000000000ffff${bytesOf(plain)}`
  const [head = '', tail = ''] = plain.replace(/\d+\.\d+\.\d+\.\d+$/, four => groupsOf(bytesOf(four))).split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const missing = Math.max(0, 8 - groups(head).length - groups(tail).length)
  return [...groups(head), ...Array<string>(plain.includes('::') ? missing : 0).fill('0'), ...groups(tail)]
    .map(group => group.toLowerCase().padStart(4, '0'))
    .join('')
}

const bytesOf = (four: string) =>
  four
    .split('.')
    .map(byte => Number(byte).toString(16).padStart(2, '0'))
    .join('')
const groupsOf = (digits: string) => `${digits.slice(0, 4)}:${digits.slice(4)}`

function rangeOf(line: string): Range | undefined {
  const [ip = '', size] = line.split('/')
  const version = isIP(ip)
  const bits = size === undefined ? (version === 4 ? 32 : 128) : Number(size)
  if (version === 0 || !/^\d{1,3}$/.test(size ?? '0') || bits > (version === 4 ? 32 : 128)) return undefined
  const free = BigInt((version === 4 ? 32 : 128) - bits)
  const first = (BigInt(`0x${digitsOf(ip)}`) >> free) << free
  const last = first | ((1n << free) - 1n)
  const text = (it: bigint) => it.toString(16).padStart(32, '0')
  return [text(first), text(last)]
}

/** What the file says, and the lines that it cannot say. Comments begin with `#`. */
export function networksIn(text: string): { readonly has: (ip: string) => boolean; readonly wrong: readonly string[] } {
  const lines = text.split('\n').map(line => line.replace(/#.*$/, '').trim())
  const read = lines.filter(line => line !== '').map(line => [line, rangeOf(line)] as const)
  const ranges = joined(read.flatMap(([, range]) => (range ? [range] : [])))
  return {
    has: ip => isIP(ip.split('%', 1)[0] ?? '') !== 0 && isIn(ranges, digitsOf(ip)),
    wrong: read.flatMap(([line, range]) => (range ? [] : [line])),
  }
}

/** In order, and none within another. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const made: Range[] = []
  for (const [from, to] of ranges.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const last = made.at(-1)
    if (last && from <= last[1]) made[made.length - 1] = [last[0], to > last[1] ? to : last[1]]
    else made.push([from, to])
  }
  return made
}

function isIn(ranges: readonly Range[], digits: string): boolean {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle]?.[0] ?? '') <= digits) low = middle + 1
    else high = middle
  }
  const [, to] = ranges[low - 1] ?? []
  return to !== undefined && digits <= to
}
