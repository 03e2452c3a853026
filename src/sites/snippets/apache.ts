/** Apache 2.4 with mod_headers and mod_setenvif: one file for a virtual host. */

import { CHOICE_COOKIE } from '#wire/cookie/choice.ts'
import { REFUSED } from '#wire/cookie/classes.ts'
import {
  allowedLinks,
  allowedNames,
  eachGrant,
  keyOf,
  literal,
  NEVER,
  placesOf,
  PLAIN_TYPES,
  type Plan,
  versionsLike,
  weeksKnown,
} from './plan.ts'

/** Its clock is the machine's local one: a choice of the coming week counts a day early, so that none is lost in the west. */
const DAY_MS = 86_400_000
const stamp = (ms: number) => new Date(ms).toISOString().slice(0, 10).replaceAll('-', '')
const granted = (grant: string) => `"expr=reqenv('OM_GRANT') == '${grant}'"`

function choices(plan: Plan): readonly string[] {
  return weeksKnown(plan).flatMap(({ startMs, week, counts }) => {
    const one = (from: number, to: number, weeks: readonly number[]) =>
      `SetEnvIfExpr "%{TIME} >= '${stamp(from)}' && %{TIME} < '${stamp(to)}' && %{HTTP_COOKIE} =~ m#(?:^|;)\\s*${CHOICE_COOKIE}=1\\.(?:${versionsLike(plan)})\\.(p?f?t?x?)\\.(?:${weeks.join('|')})\\s*(?:;|$)#" OM_GRANT=g$1`
    return [
      one(startMs, startMs + 6 * DAY_MS, counts),
      one(startMs + 6 * DAY_MS, startMs + 7 * DAY_MS, [week + 1, ...counts]),
    ]
  })
}

export function apache(plan: Plan): string {
  const { policies, reaches } = plan
  const missing = (needs: string) => [...needs].map(it => `!(reqenv('OM_GRANT') =~ /${it}/)`).join(' || ')
  return (
    [
      '# Needs: mod_headers, mod_setenvif (a2enmod headers setenvif).',
      'SetEnvIf Request_URI ^ OM_GRANT=g',
      ...choices(plan),
      `SetEnvIf Cookie "(?:^|;)\\s*${CHOICE_COOKIE}=.*[;,]\\s*${CHOICE_COOKIE}=" OM_GRANT=g`,
      `SetEnvIfExpr "%{HTTP:Sec-GPC} =~ /(?:^|,)\\s*1\\s*(?:,|$)/ && reqenv('OM_GRANT') =~ /^g(p?f?)/" OM_GRANT=g$1`,
      ...plan.gates.flatMap(([path, needs]) =>
        needs === ''
          ? []
          : [`<If "%{REQUEST_URI} =~ m#^${literal(path)}# && (${missing(needs)})">`, '  Require all denied', '</If>'],
      ),
      ...['', 'always '].flatMap(when => [
        ...eachGrant(
          it =>
            `Header ${when}edit Set-Cookie "^(?!\\s*(?:${allowedNames(plan, it)})\\s*=)[\\s\\S]*$" "" ${granted(keyOf(it))}`,
        ),
        ...eachGrant(
          it => `Header ${when}edit Link "^(?!${allowedLinks(plan, it).slice(1)})[\\s\\S]*$" "" ${granted(keyOf(it))}`,
        ),
        `Header ${when}edit* Content-Security-Policy "(?i)report-uri\\s+[^;]*//[^;]*" ""`,
        `Header ${when}edit* Content-Security-Policy-Report-Only "(?i)report-uri\\s+[^;]*//[^;]*" ""`,
        `Header ${when}edit Refresh "(?i)^.*(?:[a-z][a-z0-9+.-]*:|[/\\x5c]\\s*[/\\x5c]).*$" ""`,
        ...[...NEVER, 'Reporting-Endpoints'].map(it => `Header ${when}unset ${it}`),
      ]),
      `<If "!(%{CONTENT_TYPE} =~ m#${PLAIN_TYPES}#i)">`,
      ...eachGrant(
        it => `  Header always add Content-Security-Policy "${escaped(policies[it])}" ${granted(keyOf(it))}`,
      ),
      `  Header always add Content-Security-Policy "${escaped(policies[REFUSED])}" "expr=reqenv('OM_GRANT') == ''"`,
      ...(reaches
        ? [
            `  Header always set Connection-Allowlist "${escaped(reaches[REFUSED])}"`,
            ...eachGrant(
              it => `  Header always set Connection-Allowlist "${escaped(reaches[it])}" ${granted(keyOf(it))}`,
            ),
          ]
        : []),
      '  Header always merge Vary "Cookie, Sec-GPC"',
      '</If>',
      'Header always add Cache-Control "private" "expr=%{CONTENT_TYPE} =~ m#^(?:text/html|application/xhtml)#i"',
      'Header always set X-DNS-Prefetch-Control "off"',
      ...endings(plan, missing),
    ].join('\n') + '\n'
  )
}

/** Ends what came although it is not granted. A name with an open end is found first, and put into a variable. */
function endings({ cookies, domains, isSecure }: Plan, missing: (needs: string) => string): readonly string[] {
  return cookies.flatMap(([name, needs], i) => {
    if (needs === '') return []
    const like = name.endsWith('*') ? `${literal(name.slice(0, -1))}[\\w.-]*` : literal(name)
    const find = `SetEnvIf Cookie "(?:^|;)\\s*(${like})=" OM_END_${i}=$1`
    const when = `"expr=reqenv('OM_END_${i}') != '' && (${missing(needs)})"`
    const lines = placesOf(domains, isSecure).map(
      place => `Header always add Set-Cookie "%{OM_END_${i}}e=; Path=/; Max-Age=0${place}" ${when}`,
    )
    return [find, ...lines]
  })
}

/** In a header of Apache a percent sign begins a word of its own. */
const escaped = (text: string) => text.replaceAll('%', '%%').replaceAll('"', '\\"')
