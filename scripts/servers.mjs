/**
 * The servers of others that ours is tried with: web servers for snippets, a mailbox for what comes back. As root on Debian
 * they are installed, without any of them being started as a service; elsewhere they must be there.
 */

import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { findProgram, installPackages, mayInstall } from './programs.mjs'

/** By the name of the variable that may say where it is. Debian keeps servers where only root's PATH looks. */
const WEB = [
  { variable: 'NGINX', programs: ['nginx'], debian: 'nginx' },
  { variable: 'APACHE', programs: ['apache2', 'httpd'], debian: 'apache2' },
  { variable: 'CADDY', programs: ['caddy'], debian: 'caddy' },
  { variable: 'PHP', programs: ['php'], debian: 'php-cli' },
]
const MAILBOXES = [{ variable: 'DOVECOT', programs: ['dovecot'], debian: 'dovecot-imapd' }]
const SYSTEM = ['/usr/sbin', '/usr/local/sbin']
/** Asked by Debian's packages before they start anything; 101 is no (Debian policy 9.3.3.1). */
const POLICY = '/usr/sbin/policy-rc.d'

export const webServerPaths = () => pathsOf(WEB, 'the snippets for web servers are')
export const mailboxServerPaths = () => pathsOf(MAILBOXES, 'the reading of mailboxes is')

/** The paths by their variables; ends the process with a sentence where one is missing. */
function pathsOf(servers, what) {
  const missing = servers.filter(it => !find(it))
  if (missing.length > 0 && mayInstall()) install(missing.map(it => it.debian))
  const lacking = servers.filter(it => !find(it))
  if (lacking.length === 0) return Object.fromEntries(servers.map(it => [it.variable, find(it)]))
  const packages = lacking.map(it => `“${it.debian}”`).join(', ')
  const variables = lacking.map(it => it.variable).join(', ')
  process.stderr.write(
    `optimail: ${what} tried on real ones. Install ${packages}, or set ${variables} to the programs.\n`,
  )
  return process.exit(1)
}

const find = server => findProgram({ ...server, folders: SYSTEM })

function install(packages) {
  const isOurs = !existsSync(POLICY)
  if (isOurs) {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n')
    chmodSync(POLICY, 0o755)
  }
  try {
    installPackages(packages, 'the tests with servers of others')
  } finally {
    if (isOurs) rmSync(POLICY, { force: true })
  }
}
