/** `domainToASCII` of node:url, as a page has it: by the page's own parser of addresses, which does the same (UTS 46). */

/** The domain in A-labels; empty when it is none. A setter says nothing of failing: two who fail stay two. */
export function domainToASCII(domain: string): string {
  const [one, other] = ['ws://x', 'ws://y'].map(base => {
    const url = new URL(base)
    url.hostname = domain
    return url.hostname
  })
  return one !== undefined && one === other ? one : ''
}
