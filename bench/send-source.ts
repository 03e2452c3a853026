/**
 * The other rival: `smtp-source`, with which Postfix is measured. It makes one message once and sends the same bytes to
 * everybody. Where the machine has none, the package of its distribution is fetched and unpacked beside the benchmark;
 * nothing is installed.
 */

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Source = { readonly command: string; readonly env: Readonly<Record<string, string>> }
export type SourceTask = {
  readonly port: number
  readonly count: number
  readonly connections: number
  readonly from: string
  readonly message: string
}

const works = ({ command, env }: Source) =>
  /usage/.test(spawnSync(command, [], { env: { ...process.env, ...env }, encoding: 'utf8' }).stderr ?? '')

/** @throws Error that says what is missing. */
export function findSource(folder: string): Source {
  const config = join(folder, 'postfix')
  mkdirSync(config, { recursive: true })
  writeFileSync(join(config, 'main.cf'), 'compatibility_level = 3.6\nmyhostname = bench.example.org\n')
  const known = ['smtp-source', '/usr/sbin/smtp-source'].map(command => ({ command, env: { MAIL_CONFIG: config } }))
  const found = known.find(works) ?? unpacked(config)
  if (works(found)) return found
  throw new Error('there is no smtp-source that runs here: install the package postfix')
}

function unpacked(folder: string): Source {
  process.stderr.write(
    'smtp-source is not here: apt-get fetches the package postfix, and it is unpacked into a temporary folder\n',
  )
  const run = (command: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
  }
  run('apt-get', 'download', 'postfix')
  const file = readdirSync(folder).find(name => name.endsWith('.deb')) ?? ''
  run('dpkg', '-x', file, folder)
  const libraries = join(folder, 'usr/lib/postfix')
  return {
    command: join(folder, 'usr/sbin/smtp-source'),
    env: { MAIL_CONFIG: folder, LD_LIBRARY_PATH: libraries },
  }
}

/** Messages a second; recipients are numbered, as the sink counts them. */
export function sendWithSource(source: Source, folder: string, task: SourceTask): number {
  const file = join(folder, 'message.eml')
  writeFileSync(file, task.message)
  const many = ['-d', '-N', '-s', String(task.connections), '-m', String(task.count)]
  const what = ['-F', file, '-f', task.from, '-t', 'u@example.org', `127.0.0.1:${task.port}`]
  const start = performance.now()
  const env = { ...process.env, ...source.env }
  const { status, stderr } = spawnSync(source.command, [...many, ...what], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`smtp-source: ${stderr}`)
  return (task.count / (performance.now() - start)) * 1_000
}

/** What the machine can sign by RSA, on as many cores as it is given. */
export function rsaSigns(cores: number): number {
  const { stdout } = spawnSync('openssl', ['speed', '-seconds', '3', '-multi', String(cores), 'rsa2048'], {
    encoding: 'utf8',
  })
  const [, signs = '0'] = /rsa 2048 bits\s+\S+\s+\S+\s+([\d.]+)/.exec(stdout) ?? []
  return Number(signs)
}
