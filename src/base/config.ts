/**
 * The configuration, one row for each setting: it is read once at the start, from the command line first and from the
 * environment second, and printed to docs/configuration.md. A value that is wrong stops the start with a sentence.
 */

import { no, yes, type Result } from './result.ts'

type Row = {
  readonly env: string
  readonly flag?: string
  readonly fallback: string
  readonly unit: string
  readonly says: string
  /** What is wrong with this value, or undefined. */
  readonly wrong?: (value: string) => string | undefined
}

const portWrong = (value: string) =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? undefined : 'must be a port number from 0 to 65535'
const originWrong = (value: string) => {
  if (value === '') return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  return url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.username
    ? undefined
    : 'must be a web address without a path, such as https://mail.example.org'
}
const oneOf =
  (...words: string[]) =>
  (value: string) =>
    words.includes(value) ? undefined : `must be one of: ${words.join(', ')}`

export const ROLES = ['web', 'worker', 'mx'] as const
export type ProcessRole = (typeof ROLES)[number]

export const CONFIG = {
  host: {
    env: 'OPTIMAIL_HOST',
    flag: 'host',
    fallback: '127.0.0.1',
    unit: 'address',
    says: 'Where the web server listens.',
  },
  port: {
    env: 'OPTIMAIL_PORT',
    flag: 'port',
    fallback: '8080',
    unit: 'port',
    says: 'The port of the web server; 0 takes a free one.',
    wrong: portWrong,
  },
  data: {
    env: 'OPTIMAIL_DATA',
    flag: 'data',
    fallback: './data',
    unit: 'folder',
    says: 'Where the embedded database, the journals and the key of the installation live.',
  },
  databaseUrl: {
    env: 'DATABASE_URL',
    fallback: '',
    unit: 'url',
    says: 'A PostgreSQL server (17 or newer) to use instead of the embedded one.',
    wrong: value => (value === '' || /^postgres(ql)?:\/\//.test(value) ? undefined : 'must begin with postgres://'),
  },
  publicUrl: {
    env: 'OPTIMAIL_PUBLIC_URL',
    flag: 'public-url',
    fallback: '',
    unit: 'url',
    says: 'The address under which recipients reach this installation; links in messages begin with it.',
    wrong: originWrong,
  },
  secret: {
    env: 'OPTIMAIL_SECRET',
    fallback: '',
    unit: '64 hexadecimal digits',
    says: 'The key of the installation. Empty: made once and kept in the data folder as secret.key.',
    wrong: value =>
      value === '' || /^[0-9a-f]{64}$/.test(value) ? undefined : 'must be 64 lower-case hexadecimal digits',
  },
  roles: {
    env: 'OPTIMAIL_ROLES',
    flag: 'roles',
    fallback: 'web,worker,mx',
    unit: 'list',
    says: 'What this process does: web, worker, mx, or several of them.',
    wrong: value =>
      value.split(',').every(role => (ROLES as readonly string[]).includes(role))
        ? undefined
        : `must be a list of: ${ROLES.join(', ')}`,
  },
  mxPort: {
    env: 'OPTIMAIL_MX_PORT',
    flag: 'mx-port',
    fallback: '2525',
    unit: 'port',
    says: 'The port on which bounces and other mail for us arrive; 0 takes a free one.',
    wrong: portWrong,
  },
  sandboxPort: {
    env: 'OPTIMAIL_SANDBOX_PORT',
    flag: 'sandbox-port',
    fallback: '2526',
    unit: 'port',
    says: 'The port of the sandbox mailbox, on loopback only; 0 takes a free one.',
    wrong: portWrong,
  },
  submissionPort: {
    env: 'OPTIMAIL_SUBMISSION_PORT',
    flag: 'submission-port',
    fallback: '',
    unit: 'port',
    says: 'The port on which programs hand over messages for acts by SMTP, with an API key; empty for none. Without a certificate on loopback only.',
    wrong: value => (value === '' ? undefined : portWrong(value)),
  },
  submissionCert: {
    env: 'OPTIMAIL_SUBMISSION_CERT',
    flag: 'submission-cert',
    fallback: '',
    unit: 'path',
    says: 'A file with the certificate and the key of that port, in PEM; with it log-in is by TLS only.',
  },
  senders: {
    env: 'OPTIMAIL_SENDERS',
    flag: 'senders',
    fallback: '0',
    unit: 'threads',
    says: 'Sending threads; 0 means one for each processor core.',
    wrong: value => (/^\d{1,2}$/.test(value) ? undefined : 'must be a number from 0 to 99'),
  },
  dnsServers: {
    env: 'OPTIMAIL_DNS_SERVERS',
    fallback: '',
    unit: 'list',
    says: 'The servers that are asked about names, in order, such as 127.0.0.1 or [::1]:5353; empty: those of the machine.',
    wrong: value =>
      value === '' || value.split(',').every(it => /^(?:\[[\da-f:.]+\]|[\d.]+)(?::\d{1,5})?$/i.test(it.trim()))
        ? undefined
        : 'must be addresses of servers, such as 127.0.0.1,[::1]:5353',
  },
  dnsValidates: {
    env: 'OPTIMAIL_DNS_VALIDATES',
    fallback: 'no',
    unit: 'yes or no',
    says: 'Whether the servers of OPTIMAIL_DNS_SERVERS check DNSSEC and the way to them is safe, as on this machine: then DANE is used.',
    wrong: oneOf('yes', 'no'),
  },
  providerUrls: {
    env: 'OPTIMAIL_PROVIDER_URLS',
    fallback: '',
    unit: 'list',
    says: 'Where providers’ interfaces are when that is not their own address, such as ses=https://vpce-1.email.eu-west-1.vpce.amazonaws.com,postmark=http://127.0.0.1:9000. Empty: the providers’ own.',
    wrong: value =>
      value === '' || value.split(',').every(it => /^(?:ses|sendgrid|postmark)=https?:\/\/[^/@?#]+$/.test(it.trim()))
        ? undefined
        : 'must be a list such as postmark=http://127.0.0.1:9000',
  },
  chromium: {
    env: 'CHROMIUM',
    fallback: '',
    unit: 'path',
    says: 'The Chromium or Chrome that looks at forms as people see them; empty: found on PATH. Without one this is told as not measured.',
  },
  opinionUrl: {
    env: 'OPTIMAIL_OPINION_URL',
    fallback: '',
    unit: 'url',
    says: 'A server that speaks as OpenAI’s does, up to /v1, that gives a second opinion on texts that wait for people. It changes their order only. Empty: none is asked.',
    wrong: value =>
      value === '' || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
        ? undefined
        : 'must be a web address, such as http://127.0.0.1:11434/v1',
  },
  opinionModel: {
    env: 'OPTIMAIL_OPINION_MODEL',
    fallback: 'default',
    unit: 'name',
    says: 'The model that is asked for a second opinion, as its server calls it.',
  },
  opinionKey: {
    env: 'OPTIMAIL_OPINION_KEY',
    fallback: '',
    unit: 'text',
    says: 'What the server of second opinions asks for as its key; empty: nothing.',
  },
  opinionsPerDay: {
    env: 'OPTIMAIL_OPINIONS_PER_DAY',
    fallback: '200',
    unit: 'number',
    says: 'How many second opinions are asked for in a day, at most.',
    wrong: value => (/^\d{1,6}$/.test(value) ? undefined : 'must be a number from 0 to 999999'),
  },
  hitPaths: {
    env: 'OPTIMAIL_HIT_PATHS',
    fallback: '100000',
    unit: 'number',
    says: 'Of how many paths a process counts visits by name at one time, for each website; of what is more only the totals are counted.',
    wrong: value => (/^[1-9]\d{2,5}$/.test(value) ? undefined : 'must be a number from 100 to 999999'),
  },
  dataCentres: {
    env: 'OPTIMAIL_DATA_CENTRES',
    fallback: '',
    unit: 'path',
    says: 'A file of networks from which no people browse, one such as 192.0.2.0/24 a line: visits from there are not counted. Empty: none.',
  },
  securityContact: {
    env: 'OPTIMAIL_SECURITY_CONTACT',
    fallback: '',
    unit: 'list',
    says: 'Whom to tell of a hole in this installation, the preferred first, such as mailto:security@example.org,https://example.org/security: they stand in /.well-known/security.txt. Empty: there is no such file.',
    wrong: value =>
      value === '' ||
      value.split(',').every(it => /^ *(?:mailto:[^\s,@]+@[^\s,@]+|https:\/\/[^\s,]+|tel:\+[\d-]+) *$/.test(it))
        ? undefined
        : 'must be addresses such as mailto:security@example.org, https://example.org/security or tel:+41-44-555-01-00',
  },
  logLevel: {
    env: 'OPTIMAIL_LOG',
    flag: 'log',
    fallback: 'info',
    unit: 'level',
    says: 'How much is logged.',
    wrong: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent'),
  },
} as const satisfies Record<string, Row>

export type Setting = keyof typeof CONFIG
export type Config = Readonly<Record<Setting, string>>

/** Reads every setting, or says in one sentence each what is wrong. `flags` are the command line's, without dashes. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Record<string, string | undefined>>,
): Result<Config, readonly string[]> {
  const wrongs: string[] = []
  const entries = Object.entries(CONFIG as Record<string, Row>).map(([name, row]) => {
    const flagged = row.flag === undefined ? undefined : flags[row.flag]
    const value = flagged ?? env[row.env] ?? row.fallback
    const wrong = row.wrong?.(value)
    if (wrong)
      wrongs.push(`${flagged === undefined ? row.env : `--${row.flag}`} ${wrong}; it is “${value.slice(0, 80)}”`)
    return [name, value]
  })
  // Every key of CONFIG is there, because the entries come from CONFIG.
  return wrongs.length > 0 ? no(wrongs) : yes(Object.fromEntries(entries) as Config)
}
