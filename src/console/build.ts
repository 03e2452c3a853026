/** The console's build: once for each state of its sources, kept in build/ under the hash of that state. */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InlineConfig, Plugin } from 'vite'
import { Fault } from '#base/fault.ts'
import { OPERATIONS, VISITS } from '#operations.ts'

const SOURCE = fileURLToPath(new URL('./', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BUILDS = join(ROOT, 'build')
const NAME = /^console-[0-9a-f]{16}$/
/** Browsers that know light-dark(): without it the tokens of console.css would be rewritten, and lost. */
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5']

/** Method and path of every operation: all that the client needs at run time. */
const routesText = () =>
  JSON.stringify(Object.fromEntries(Object.entries({ ...VISITS, ...OPERATIONS }).map(([name, it]) => [name, it.at])))

const routes = (): Plugin => ({
  name: 'operations',
  resolveId: id => (id === 'virtual:operations' ? '\0operations' : undefined),
  load: id => (id === '\0operations' ? `export const ROUTES = ${routesText()}` : undefined),
})

/** What the screens take from below them: values only, so that nothing of the server gets into the bundle. */
const BELOW = [SOURCE, join(ROOT, 'src', 'base'), join(ROOT, 'src', 'policy')]
const FORM = join(ROOT, 'src', 'wire', 'form-definition.ts')

/** Of everything that the bundle is made of. */
function stateOf(): string {
  const hash = createHash('sha256')
    .update(routesText())
    .update(readFileSync(join(ROOT, 'package-lock.json')))
  const files = BELOW.flatMap(folder => readdirSync(folder, { recursive: true, withFileTypes: true })).filter(
    entry => entry.isFile() && !entry.name.includes('.test.'),
  )
  for (const path of [...files.map(entry => join(entry.parentPath, entry.name)), FORM].toSorted())
    hash.update(path.slice(ROOT.length)).update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

/**
 * Builds what was not built yet, and returns the folder. It appears whole or not at all: several processes may build at
 * once, and one that is killed leaves nothing that another would take for a build.
 */
export async function buildConsole(): Promise<string> {
  const folder = join(BUILDS, `console-${stateOf()}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.${process.pid}.${Math.floor(performance.now())}`
  await inItsOwnProcess(unfinished)
  try {
    renameSync(unfinished, folder)
  } catch {
    rmSync(unfinished, { recursive: true, force: true }) // Somebody else was faster, with the same.
  }
  for (const old of readdirSync(BUILDS).filter(name => NAME.test(name) && !folder.endsWith(name)))
    rmSync(join(BUILDS, old), { recursive: true, force: true })
  return folder
}

/**
 * What a build takes, a gigabyte of memory among it, is given back with its process. React is two libraries, chosen by
 * the environment: a test runner's would choose the slow one.
 */
async function inItsOwnProcess(folder: string): Promise<void> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), folder], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  })
  const [code] = (await once(child, 'exit')) as [number | null] // As Node gives it.
  if (code !== 0) throw new Fault('the console could not be built; the reasons stand above', true)
}

async function config(outDir: string): Promise<InlineConfig> {
  const { default: react } = await import('@vitejs/plugin-react')
  return {
    configFile: false,
    root: SOURCE,
    base: '/app/',
    logLevel: 'warn',
    plugins: [react(), routes()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: CSS_TARGET,
      chunkSizeWarningLimit: 1_200,
      reportCompressedSize: false,
    },
  }
}

if (import.meta.main) {
  const { build } = await import('vite')
  await build(await config(process.argv[2] ?? ''))
}
