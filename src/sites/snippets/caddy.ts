/** Caddy 2.6 or newer: one file to be imported first in a site. It reckons weeks itself, so it does not grow old. */

import { CHOICE_COOKIE, CHOICE_WEEKS, WEEK_MS } from '#wire/cookie/choice.ts'
import { REFUSED } from '#wire/cookie/classes.ts'
import {
  allowedLinks,
  eachGrant,
  keyOf,
  literal,
  nameLike,
  needsIn,
  NEVER,
  placesOf,
  type Plan,
  versionsLike,
} from './plan.ts'

/** Between backquotes nothing is escaped; what would end them or open a placeholder is refused beforehand. */
const raw = (text: string): string => (/[`{}]/.test(text) ? '``' : `\`${text}\``)
const has = (needs: string) => [...needs].map(it => `{om_final}.contains("${it}")`).join(' && ') || 'true'
const PASS = 'om-pass '
const UNMARKED = '^(?:[^o].*|o|o[^m].*|om|om[^-].*|om-[^p].*)?$'
/** Without a word to put in its place Caddy would take the pattern for a value. */
const NOTHING = ' '

export function caddy(plan: Plan): string {
  const choice = `~(?:^|;)\\s*${CHOICE_COOKIE}=1[.](?:${versionsLike(plan)})[.](p?f?t?x?)[.]([0-9]+)\\s*(?:;|$)`
  return (
    [
      'route {',
      'map {header.Cookie} {om_choice} {om_week} {',
      `  ${raw(`~(?:^|;)\\s*${CHOICE_COOKIE}=.*;\\s*${CHOICE_COOKIE}=`)} g -1`,
      `  ${choice === '' ? '' : `\`${choice}\``} "g\${1}" "\${2}"`,
      '  default g -1',
      '}',
      `@om_current expression \`{om_week}.matches("^[0-9]+$") && int({time.now.unix}) / ${WEEK_MS / 1000} - int({om_week}) >= 0 && int({time.now.unix}) / ${WEEK_MS / 1000} - int({om_week}) < ${CHOICE_WEEKS}\``,
      'vars om_said g',
      'vars @om_current om_said {om_choice}',
      'map "{vars.om_said}|{header.Sec-GPC}" {om_final} {',
      '  `~^(gp?f?)t?x?[|](?:.*,)?\\s*1\\s*(?:,.*)?$` "${1}"',
      '  `~^(gp?f?t?x?)[|]` "${1}"',
      '  default g',
      '}',
      'map {om_final} {om_policy} {',
      ...eachGrant(it => `  ${keyOf(it)} ${raw(plan.policies[it])}`),
      `  default ${raw(plan.policies[REFUSED])}`,
      '}',
      ...(plan.reaches
        ? [
            'map {om_final} {om_reach} {',
            ...eachGrant(it => `  ${keyOf(it)} ${raw(plan.reaches?.[it] ?? '')}`),
            `  default ${raw(plan.reaches[REFUSED])}`,
            '}',
          ]
        : []),
      ...plan.gates.flatMap(([path, needs], i) => [
        `@om_gate_${i} expression \`{path}.startsWith("${literal(path)}") && !(${has(needs)})\``,
        `respond @om_gate_${i} 204`,
      ]),
      ...endings(plan),
      'header {',
      '  defer',
      ...['Set-Cookie', 'Link'].flatMap(it => [`  ${it} "${UNMARKED}" "${NOTHING}"`, `  ${it} "^${PASS}(.*)$" "$1"`]),
      ...['', '-Report-Only'].map(it => `  Content-Security-Policy${it} "(?i)report-uri\\s+[^;]*//[^;]*" "${NOTHING}"`),
      `  Refresh "(?i)^.*(?:[a-z][a-z0-9+.-]*:|[/\\x5c]\\s*[/\\x5c]).*$" "${NOTHING}"`,
      ...[...NEVER, 'Reporting-Endpoints'].map(it => `  -${it}`),
      '}',
      'header {',
      '  defer',
      '  +Content-Security-Policy {om_policy}',
      '  +Vary "Cookie, Sec-GPC"',
      '  X-DNS-Prefetch-Control off',
      ...(plan.reaches ? ['  Connection-Allowlist {om_reach}'] : []),
      '}',
      ...marks(plan),
      '}',
    ].join('\n') + '\n'
  )
}

/** What may be set is marked first, and what bears no mark is emptied afterwards: its patterns cannot say “not”. */
function marks(plan: Plan): readonly string[] {
  const cookies = needsIn(plan).map((needs, i) => {
    const names = plan.cookies.filter(([, of]) => of === needs).map(([name]) => nameLike(name))
    const all = needs === '' ? [literal(CHOICE_COOKIE), ...names] : names
    return [
      `@om_may_${i} expression \`${has(needs)}\``,
      `header @om_may_${i} {`,
      '  defer',
      `  Set-Cookie "^(\\s*(?:${all.join('|')})\\s*=.*)$" "${PASS}$1"`,
      '}',
    ]
  })
  const always = needsIn(plan).includes('')
    ? []
    : [['header {', '  defer', `  Set-Cookie "^(\\s*${literal(CHOICE_COOKIE)}\\s*=.*)$" "${PASS}$1"`, '}']]
  const links = eachGrant(it => [
    `@om_links_${keyOf(it)} expression \`{om_final} == "${keyOf(it)}"\``,
    `header @om_links_${keyOf(it)} {`,
    '  defer',
    `  Link "(${allowedLinks(plan, it).replace('^', '^(?:').replace(/\$$/, ')$')})" "${PASS}$1"`,
    '}',
  ])
  return [...cookies, ...always, ...links].flat()
}

function endings({ cookies, domains, isSecure }: Plan): readonly string[] {
  return cookies.flatMap(([name, needs], i) => {
    if (needs === '') return []
    const like = name.endsWith('*') ? `${literal(name.slice(0, -1))}[0-9A-Za-z_.-]*` : literal(name)
    const lines = placesOf(domains, isSecure).map(
      place => `  +Set-Cookie "{om_found_${i}}=; Path=/; Max-Age=0${place}"`,
    )
    return [
      `map {header.Cookie} {om_found_${i}} {`,
      `  \`~(?:^|;)\\s*(${like})=\` "\${1}"`,
      '  default ""',
      '}',
      `@om_end_${i} expression \`{om_found_${i}} != "" && !(${has(needs)})\``,
      `header @om_end_${i} {`,
      '  defer',
      ...lines,
      '}',
    ]
  })
}
