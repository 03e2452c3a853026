/** nginx 1.19.3 or newer, as it comes: maps in `http`, the rest in `server`. */

import { CHOICE_COOKIE } from '#wire/cookie/choice.ts'
import { REFUSED } from '#wire/cookie/classes.ts'
import {
  allowedLinks,
  allowedNames,
  eachGrant,
  keyOf,
  literal,
  nameLike,
  NEVER,
  PLAIN_TYPES,
  placesOf,
  type Plan,
  versionsLike,
  weeksKnown,
} from './plan.ts'

const DAY_MS = 86_400_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The seven days of a week as `$date_gmt` writes them: `26-Nov-2026`. */
function daysLike(startMs: number): string {
  const days = Array.from({ length: 7 }, (_, i) => new Date(startMs + i * DAY_MS))
  const named = days.map(
    it => `${String(it.getUTCDate()).padStart(2, '0')}-${MONTHS[it.getUTCMonth()]}-${it.getUTCFullYear()}`,
  )
  return `(?:${named.join('|')})`
}

/** In nginx nothing but a variable of `geo` can hold a dollar. */
const quoted = (text: string): string => `"${text.replaceAll('$', '${om_dollar}')}"`

type Row = readonly [when: string, then: string]
const map = (from: string, to: string, otherwise: string, rows: readonly Row[]): string =>
  [`map ${from} ${to} {`, `  default ${otherwise};`, ...rows.map(([when, then]) => `  ${when} ${then};`), '}'].join(
    '\n',
  )

/** Each cookie that needs a class, by number: what ends it, where it came although it is not granted. */
function endingsOf({
  cookies,
  domains,
  isSecure,
}: Plan): readonly { readonly variable: string; readonly text: string }[] {
  return cookies
    .filter(([, needs]) => needs !== '')
    .flatMap(([name, needs], i) =>
      placesOf(domains, isSecure).map((place, j) => {
        const missing = [...needs].map(letter => `(?=\\S*${letter})`).join('')
        const found = name.endsWith('*') ? `(?<om_n${i}_${j}>${literal(name.slice(0, -1))}[\\w.-]*)` : literal(name)
        const named = name.endsWith('*') ? `\${om_n${i}_${j}}` : name.replaceAll('$', '${om_dollar}')
        const line = `${named}=; Path=/; Max-Age=0${place}`
        const variable = `$om_end_${i}_${j}`
        const when = `"~^(?!${missing})\\S+ (?:.*;)?\\s*${found}="`
        return { variable, text: map('"$om_granted $http_cookie"', variable, '""', [[when, `"${line}"`]]) }
      }),
    )
}

export function nginxMaps(plan: Plan): string {
  const choice = `"~(?:^|;)\\s*${CHOICE_COOKIE}=1\\.(?:${versionsLike(plan)})\\.(?<om_chosen>p?f?t?x?)\\.(?<om_week>\\d{1,6})\\s*(?:;|$)"`
  const twice = `"~(?:^|;)\\s*${CHOICE_COOKIE}=.*;\\s*${CHOICE_COOKIE}="`
  return (
    [
      'geo $om_dollar { default "$"; }',
      map('$http_cookie', '$om_choice', '""', [
        [twice, '""'],
        [choice, '"$om_chosen:$om_week"'],
      ]),
      map(
        '$date_gmt',
        '$om_weeks',
        '""',
        weeksKnown(plan).map(({ startMs, counts }): Row => [`"~${daysLike(startMs)}"`, `":${counts.join(':')}:"`]),
      ),
      map('"$om_choice $om_weeks"', '$om_grant', '"g"', [
        ['"~^(?<om_counts>p?f?t?x?):(?<om_of>\\d+) \\S*:(?P=om_of):"', '"g$om_counts"'],
      ]),
      map('"$http_sec_gpc $om_grant"', '$om_granted', '$om_grant', [
        ['"~^\\s*1[\\s,]*.* ?g(?<om_kept>p?f?)t?x?$"', '"g$om_kept"'],
      ]),
      map(
        '$om_granted',
        '$om_policy',
        quoted(plan.policies[REFUSED]),
        eachGrant(it => [keyOf(it), quoted(plan.policies[it])]),
      ),
      map('$sent_http_content_type', '$om_csp', '$om_policy', [[`"~*${PLAIN_TYPES}"`, '""']]),
      ...reachesOf(plan),
      map('$sent_http_content_type', '$om_vary', '"Cookie, Sec-GPC"', [[`"~*${PLAIN_TYPES}"`, '""']]),
      map('$sent_http_content_type', '$om_private', '""', [['"~*^(?:text/html|application/xhtml)"', '"private"']]),
      map(
        '"$om_granted|$upstream_http_link"',
        '$om_link',
        '""',
        eachGrant(it => [`"~^${keyOf(it)}\\|${allowedLinks(plan, it).slice(1)}"`, '$upstream_http_link']),
      ),
      map(
        '$upstream_http_content_security_policy_report_only',
        '$om_report_only',
        '$upstream_http_content_security_policy_report_only',
        [['"~*report-uri\\s+[^;]*//"', '""']],
      ),
      map('$upstream_http_refresh', '$om_refresh', '$upstream_http_refresh', [
        ['"~*(?:[a-z][a-z0-9+.-]*:|[/\\x5c]\\s*[/\\x5c])"', '""'],
      ]),
      ...needsOfCookies(plan).flatMap(needs => [
        denies(needs, 'secure', 'nosecure'),
        denies(needs, 'same', 'samesite=none'),
      ]),
      ...gatesOf(plan).map(({ needs, variable }) =>
        map('"$om_granted $uri/"', variable, '0', [[`"~^(?!${needs}).*? ${pathsLike(plan, needs)}"`, '1']]),
      ),
      ...endingsOf(plan).map(it => it.text),
    ].join('\n\n') + '\n'
  )
}

/** Within nginx's own quotation marks those of the header are escaped. */
const reachesOf = ({ reaches }: Plan) =>
  reaches
    ? [
        map(
          '$om_granted',
          '$om_reach',
          `'${reaches[REFUSED]}'`,
          eachGrant(it => [keyOf(it), `'${reaches[it]}'`]),
        ),
        map('$sent_http_content_type', '$om_reaches', '$om_reach', [[`"~*${PLAIN_TYPES}"`, '""']]),
      ]
    : []

const needsOfCookies = ({ cookies }: Plan) =>
  [...new Set(cookies.map(([, needs]) => needs))].filter(needs => needs !== '')

/** A cookie that is not granted goes on with marks that no browser takes: for other sites, but not secure. */
const denies = (needs: string, what: string, flag: string): string =>
  map('$om_granted', `$om_${what}_${needs}`, flag, [[`"~^${[...needs].map(it => `(?=\\S*${it})`).join('')}"`, '""']])

const lookahead = (needs: string) => [...needs].map(it => `(?=\\S*${it})`).join('')
const gatesOf = ({ gates }: Plan) =>
  [...new Set(gates.map(([, needs]) => needs))]
    .filter(needs => needs !== '')
    .map((needs, i) => ({ needs: lookahead(needs), of: needs, variable: `$om_gated_${i}` }))
const pathsLike = ({ gates }: Plan, needs: string) =>
  `(?:${gates.flatMap(([path, of]) => (lookahead(of) === needs ? [literal(path)] : [])).join('|')})`

export function nginxServer(plan: Plan): string {
  const known = allowedNames(plan, 'pftx')
  const byNeeds = plan.cookies.filter(([, needs]) => needs !== '')
  return (
    [
      `proxy_cookie_flags "~^(?!(?:${known})$)" nosecure samesite=none;`,
      ...byNeeds.map(
        ([name, needs]) => `proxy_cookie_flags "~^${nameLike(name)}$" $om_secure_${needs} $om_same_${needs};`,
      ),
      ...['Link', 'Content-Security-Policy-Report-Only', 'Refresh', 'Reporting-Endpoints', ...NEVER].map(
        it => `proxy_hide_header ${it};`,
      ),
      'add_header Content-Security-Policy $om_csp always;',
      ...(plan.reaches ? ['add_header Connection-Allowlist $om_reaches always;'] : []),
      'add_header Vary $om_vary always;',
      'add_header Cache-Control $om_private always;',
      'add_header X-DNS-Prefetch-Control off always;',
      'add_header Link $om_link always;',
      'add_header Content-Security-Policy-Report-Only $om_report_only always;',
      'add_header Refresh $om_refresh always;',
      ...endingsOf(plan).map(it => `add_header Set-Cookie ${it.variable} always;`),
      ...gatesOf(plan).map(({ variable }) => `if (${variable}) { return 204; }`),
    ].join('\n') + '\n'
  )
}
