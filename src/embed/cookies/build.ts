/** The scripts for other people's pages: each one file, bundled and made small once for each state of its sources. */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '#base/fault.ts'

const SOURCE = fileURLToPath(new URL('./', import.meta.url))
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const BUILDS = join(ROOT, 'build')
const NAME = /^guard-[0-9a-f]{16}$/

export const SCRIPTS = ['guard', 'whole', 'google', 'more', 'worker', 'host'] as const
export type Script = (typeof SCRIPTS)[number]

/** Of everything that they are made of. */
function stateOf(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')))
  const folders = [join(SOURCE, 'page'), SOURCE, join(ROOT, 'src', 'wire', 'cookie')]
  for (const folder of folders)
    for (const name of readdirSync(folder).toSorted())
      if (name.endsWith('.ts') && !name.includes('.test.')) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}

const built = new Map<string, Readonly<Record<Script, string>>>()

/** Their texts, with `OM_CONFIG` where the registry of a site goes. */
export async function scripts(): Promise<Readonly<Record<Script, string>>> {
  const folder = join(BUILDS, `guard-${stateOf()}`)
  const known = built.get(folder)
  if (known) return known
  if (!existsSync(folder)) await build(folder)
  const read = (name: Script) => readFileSync(join(folder, `${name}.js`), 'utf8').trim()
  const texts = Object.fromEntries(SCRIPTS.map(name => [name, read(name)])) as Record<Script, string> // Each of them.
  built.set(folder, texts)
  return texts
}

/** It appears whole or not at all; what the bundler takes is given back with its process. */
async function build(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}.${Math.floor(performance.now())}`
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), unfinished], { stdio: ['ignore', 2, 2] })
  const [code] = (await once(child, 'exit')) as [number | null] // As Node gives it.
  if (code !== 0) throw new Fault('the scripts for other pages could not be built; the reasons stand above', true)
  try {
    renameSync(unfinished, folder)
  } catch {
    rmSync(unfinished, { recursive: true, force: true }) // Somebody else was faster, with the same.
  }
  for (const old of readdirSync(BUILDS).filter(name => NAME.test(name) && !folder.endsWith(name)))
    rmSync(join(BUILDS, old), { recursive: true, force: true })
}

async function bundle(folder: string): Promise<void> {
  const vite = await import('vite')
  mkdirSync(folder, { recursive: true })
  for (const name of SCRIPTS) {
    const made = await vite.build({
      configFile: false,
      root: SOURCE,
      logLevel: 'warn',
      publicDir: false,
      define: { OM_GOOGLE: String(name === 'google') },
      build: {
        write: false,
        target: 'es2022',
        reportCompressedSize: false,
        rolldownOptions: {
          input: join(SOURCE, 'page', `${name === 'google' ? 'whole' : name}.ts`),
          output: { format: 'iife', minify: { compress: true, mangle: { toplevel: true } } },
        },
      },
    })
    const [first] = [made].flat()
    const chunk = first && 'output' in first ? first.output[0] : undefined
    if (chunk?.type !== 'chunk') throw new Error(`${name} came to nothing`)
    writeFileSync(join(folder, `${name}.js`), chunk.code)
  }
}

if (import.meta.main) await bundle(process.argv[2] ?? '')
