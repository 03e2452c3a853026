/**
 * verify.html of a bundle: built from src/ledger/page/ and the verifier in src/wire/, once for each state of them, and
 * kept in build/ under the hash of that state. One file: style and script stand in it, and the policy that it carries
 * lets nothing else run and nothing be loaded. The same sources give the same bytes.
 */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { Fault } from '#base/fault.ts'
import type { Bytes } from '#wire/bytes.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PAGE = join(ROOT, 'src/ledger/page')
const BUILDS = join(ROOT, 'build')
const SOURCES = ['src/base/**/*.ts', 'src/wire/**/*.ts', 'src/ledger/page/**/*', 'src/ledger/verify-page.ts']

/** Of everything that the page is made of. */
function stateOf(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')))
  const files = SOURCES.flatMap(pattern => globSync(pattern, { cwd: ROOT, withFileTypes: true }))
  const paths = files.filter(it => it.isFile() && !it.name.includes('.test.')).map(it => join(it.parentPath, it.name))
  for (const path of paths.toSorted()) hash.update(path.slice(ROOT.length)).update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

let built: Promise<Bytes> | undefined

/** The page's bytes. Whoever asks first in a process finds it, or builds it. */
export function verifyPage(): Promise<Bytes> {
  built ??= findOrBuild().catch((cause: unknown) => {
    built = undefined // Whoever asks next tries again.
    throw cause
  })
  return built
}

/** It appears whole or not at all: several processes may build at once, and one that is killed leaves nothing. */
async function findOrBuild(): Promise<Bytes> {
  const file = join(BUILDS, `verify-${stateOf()}.html`)
  if (!existsSync(file)) {
    mkdirSync(BUILDS, { recursive: true })
    const unfinished = `${file}.${process.pid}.${Math.floor(performance.now())}`
    await inItsOwnProcess(unfinished)
    renameSync(unfinished, file)
  }
  return readFile(file)
}

/** The memory that a build takes is given back with its process. */
async function inItsOwnProcess(file: string): Promise<void> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), file], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  })
  const [code] = (await once(child, 'exit')) as [number | null] // As Node gives it.
  if (code !== 0) throw new Fault('the verifier’s page could not be built; the reasons stand above', true)
}

/** What the page brings of its own, by the file or the module whose place it takes. */
const OWN: Readonly<Record<string, string>> = {
  [join(ROOT, 'src/wire/base64.ts')]: 'base64.ts',
  [join(ROOT, 'src/wire/bytes.ts')]: 'bytes.ts',
  [join(ROOT, 'src/wire/crypto.ts')]: 'crypto.ts',
  [join(ROOT, 'src/wire/unpack.ts')]: 'unpack.ts',
  'node:url': 'url.ts',
}

const platform = (): Plugin => ({
  name: 'platform',
  enforce: 'pre',
  async resolveId(source, importer) {
    const ours = OWN[source]
    if (ours !== undefined) return join(PAGE, 'platform', ours)
    if (source.startsWith('node:')) throw new Error(`${importer} wants ${source}, which no page has`)
    const found = source.startsWith('#')
      ? join(ROOT, 'src', source.slice(1))
      : (await this.resolve(source, importer, { skipSelf: true }))?.id
    return found === undefined ? undefined : OWN[found] === undefined ? found : join(PAGE, 'platform', OWN[found])
  },
})

async function scriptOf(): Promise<string> {
  const { build } = await import('vite')
  const done = await build({
    configFile: false,
    root: PAGE,
    logLevel: 'warn',
    plugins: [platform()],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      reportCompressedSize: false,
      lib: { entry: join(PAGE, 'main.ts'), formats: ['iife'], name: 'optimailPage' },
    },
  })
  const [output] = Array.isArray(done) ? done : [done]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('the bundler answered with nothing')
  return chunk.code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
}

/** `about:srcdoc` is no address that a policy could name: frames are empty of everything that it forbids. */
const policyOf = (script: string) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

async function pageText(): Promise<string> {
  const script = await scriptOf()
  const css = readFileSync(join(PAGE, 'page.css'), 'utf8')
  const parts: Readonly<Record<string, string>> = { CSP: policyOf(script), STYLE: css, SCRIPT: script }
  // Not a blank more than the script: the policy names its hash.
  return readFileSync(join(PAGE, 'page.html'), 'utf8').replaceAll(
    /\s*\b(CSP|STYLE|SCRIPT)\b\s*/g,
    (_, name: string) => parts[name] ?? '',
  )
}

if (import.meta.main) writeFileSync(process.argv[2] ?? '', await pageText())
