/** Where somebody asks from, as far as it can be counted. */

/** Whose attempts count together: an address of version 4, a /64 of version 6, of which anybody has 2^64. */
export function networkOf(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail = ''] = plain.split('%', 1)[0]?.split('::') ?? []
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const missing = Math.max(0, 8 - groups(head).length - groups(tail).length)
  const all = [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail)]
  return `${all
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/** Whom a proxy on this machine speaks for, by what it told in `X-Forwarded-For`; whoever else tells it speaks for themselves. */
export function spokenFor(near: string, told: string | undefined): string {
  if (told === undefined || !isLoopback(near)) return near
  const hops = told.split(',').map(hop => hop.trim())
  return hops.findLast(hop => !isLoopback(hop)) ?? near
}
const isLoopback = (ip: string) => /^(?:::ffff:)?127\.|^::1$/.test(ip)
