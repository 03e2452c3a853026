/** Reports about the encryption of mail to a domain, as senders write them, for tests. */

type Failed = {
  readonly result?: string
  readonly mx?: unknown
  readonly count?: unknown
}
type Over = {
  readonly domain?: string
  readonly org?: string
  readonly id?: string
  readonly start?: string
  readonly end?: string
  readonly succeeded?: unknown
  readonly failed?: unknown
  readonly failures?: readonly Failed[]
}

export function tlsReport(over: Over = {}): string {
  const { domain = 'shop.example.net', org = 'sender.example', id = 't-1', succeeded = 90, failures = [] } = over
  const { start = '2026-11-25T00:00:00Z', end = '2026-11-25T23:59:59Z' } = over
  const { failed = failures.reduce((sum, { count }) => sum + Number(count), 0) } = over
  return JSON.stringify({
    'organization-name': org,
    'date-range': { 'start-datetime': start, 'end-datetime': end },
    'contact-info': `tls@${org}`,
    'report-id': id,
    policies: [
      {
        policy: { 'policy-type': 'sts', 'policy-domain': domain, 'mx-host': [`*.${domain}`] },
        summary: { 'total-successful-session-count': succeeded, 'total-failure-session-count': failed },
        'failure-details': failures.map(({ result = 'certificate-expired', mx, count }) => ({
          'result-type': result,
          'receiving-mx-hostname': mx,
          'failed-session-count': count,
        })),
      },
    ],
  })
}
