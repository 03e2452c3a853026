/** Aggregate reports as receivers write them, for tests. */

export type ReportRow = {
  readonly source: string
  readonly count: number
  readonly dkim?: 'pass' | 'fail'
  readonly spf?: 'pass' | 'fail'
  readonly disposition?: string
  readonly headerFrom?: string
  /** What stands in auth_results; else the domain's own signature and envelope passed. */
  readonly auth?: string
}
export type ReportOver = {
  readonly domain?: string
  readonly org?: string
  readonly id?: string
  readonly beginS?: number
  readonly endS?: number
  readonly rows?: readonly ReportRow[]
}

/** 2026-11-25, all of it. */
const BEGIN_S = Date.UTC(2026, 10, 25) / 1_000

export function reportXml(over: ReportOver = {}): string {
  const {
    domain = 'shop.example.net',
    org = 'receiver.example',
    id = 'r-1',
    beginS = BEGIN_S,
    endS = beginS + 86_399,
  } = over
  const rows = over.rows ?? [{ source: '192.0.2.1', count: 10 }]
  return `<?xml version="1.0" encoding="UTF-8" ?>
<feedback>
<report_metadata><org_name>${org}</org_name><email>noreply@${org}</email><report_id>${id}</report_id>
<date_range><begin>${beginS}</begin><end>${endS}</end></date_range></report_metadata>
<policy_published><domain>${domain}</domain><p>none</p><sp>none</sp><pct>100</pct></policy_published>
${rows.map(row => rowXml(row, domain)).join('\n')}
</feedback>`
}

function rowXml(row: ReportRow, domain: string): string {
  const { dkim = 'pass', spf = 'pass', disposition = 'none', headerFrom = domain } = row
  const auth =
    row.auth ??
    `<dkim><domain>${domain}</domain><selector>s</selector><result>pass</result></dkim><spf><domain>${domain}</domain><result>pass</result></spf>`
  return `<record><row><source_ip>${row.source}</source_ip><count>${row.count}</count>
<policy_evaluated><disposition>${disposition}</disposition><dkim>${dkim}</dkim><spf>${spf}</spf></policy_evaluated></row>
<identifiers><header_from>${headerFrom}</header_from></identifiers><auth_results>${auth}</auth_results></record>`
}
