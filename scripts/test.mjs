/**
 * `npm test [PATH…]`: a browser, a database server that is thrown away afterwards, then the tests; the last line says
 * how many passed and how many failed. With DATABASE_URL that server is used; each run makes databases of its own in it.
 */

import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../src/store/embedded.ts'
import { browserPath, headlessShellPath } from './browser.mjs'
import { ROOT } from './node.mjs'
import { mailboxServerPaths, webServerPaths } from './servers.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM']
/** What is tried on servers of others, which whoever runs other tests need not have. */
const ON_WEB_SERVERS = ['src/sites/snippets/snippets.test.ts', 'test/hostile-pages/hostile.test.ts']
const ON_MAILBOXES = ['src/feedback/dovecot.test.ts']
const paths = process.argv.slice(2)
/** A run of some tests must not pass for a run of all (tools/demands.ts reads it). Who wants to read what some came to says where. */
const asked = process.env.OPTIMAIL_TEST_REPORT
const report = asked ?? join(ROOT, 'build', paths.length === 0 ? 'tests.json' : `tests-${process.pid}.json`)

const browser = browserPath()
const shell = headlessShellPath(browser)
const servers = {
  ...(wants(ON_WEB_SERVERS) && webServerPaths()),
  ...(wants(ON_MAILBOXES) && mailboxServerPaths()),
}
if (paths.length === 0) await (await import('../src/console/build.ts')).buildConsole() // Once, and not in each worker.
const database = await databaseServer()
const status = await run(browser, database).finally(() => database.stop())
const { passed, failed } = counted(status)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

function wants(files) {
  return paths.length === 0 || paths.some(path => files.some(file => file.includes(path.replace(/^\.\//, ''))))
}

async function databaseServer() {
  const given = process.env.DATABASE_URL
  if (given) return { connect: { connectionString: given }, stop: async () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'optimail-test-'))
  const { host, port, user, database, stop } = await startEmbedded({
    dataDir: join(folder, 'postgres'),
    durable: false,
  })
  const stopAll = async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { connect: { host, port, user, database }, stop: stopAll }
}

async function run(browser, { connect }) {
  mkdirSync(join(ROOT, 'build'), { recursive: true })
  rmSync(report, { force: true })
  const env = {
    ...process.env,
    ...servers,
    CHROMIUM: browser,
    HEADLESS_SHELL: shell,
    OPTIMAIL_TEST_DATABASE: JSON.stringify(connect),
    TZ: 'UTC',
  }
  const args = [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...paths,
  ]
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  process.on('disconnect', () => child.kill('SIGTERM'))
  return new Promise(resolve => child.once('exit', code => resolve(code ?? 1)))
}

/** A file that could not be loaded is a failure, and so is an error outside of any test. */
function counted(status) {
  const { numPassedTests: passed, numFailedTests, testResults } = readReport()
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(it => it.status === 'failed'),
  )
  const failed = numFailedTests + broken.length
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed }
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  } finally {
    if (paths.length > 0 && !asked) rmSync(report, { force: true })
  }
}
