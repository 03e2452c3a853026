/** The console's build: once for each state of its sources, kept in build/console. */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InlineConfig, Plugin } from 'vite'
import { OPERATIONS, VISITS } from '#operations.ts'

const SOURCE = fileURLToPath(new URL('./', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const OUT = join(ROOT, 'build', 'console')
/** Browsers that know light-dark(): without it the tokens of console.css would be rewritten, and lost. */
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5']
const STAMP = join(OUT, '.stamp')

/** Method and path of every operation: all that the client needs at run time. */
const routesText = () =>
  JSON.stringify(Object.fromEntries(Object.entries({ ...VISITS, ...OPERATIONS }).map(([name, it]) => [name, it.at])))

const routes = (): Plugin => ({
  name: 'operations',
  resolveId: id => (id === 'virtual:operations' ? '\0operations' : undefined),
  load: id => (id === '\0operations' ? `export const ROUTES = ${routesText()}` : undefined),
})

function stampOf(): string {
  const hash = createHash('sha256')
    .update(routesText())
    .update(readFileSync(join(ROOT, 'package-lock.json')))
  const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  for (const path of files.map(entry => join(entry.parentPath, entry.name)).toSorted())
    hash.update(path.slice(SOURCE.length)).update(readFileSync(path))
  return hash.digest('hex')
}

/** Builds where the sources differ from what was built last. Returns the folder. */
export async function buildConsole(): Promise<string> {
  const stamp = stampOf()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return OUT
  const { build } = await import('vite')
  await build(await config())
  writeFileSync(STAMP, stamp)
  return OUT
}

async function config(): Promise<InlineConfig> {
  const { default: react } = await import('@vitejs/plugin-react')
  return {
    configFile: false,
    root: SOURCE,
    base: '/app/',
    logLevel: 'warn',
    plugins: [react(), routes()],
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1_200,
      reportCompressedSize: false,
    },
  }
}
