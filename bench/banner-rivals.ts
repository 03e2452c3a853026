/**
 * Banners from npm as their makers say that they are put on a page, each with the same five classes: installed at fixed versions
 * beside us (build/rivals), never among what we depend on.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { Fault } from '#base/fault.ts'

const FOLDER = resolve('build/rivals')
const PACKAGES = [
  'vanilla-cookieconsent@3.1.0',
  'klaro@0.7.22',
  '@c15t/react@2.2.1',
  'react@19.3.1',
  'react-dom@19.3.1',
] as const

/** A banner: what it adds to a page, the files that this loads, and what a visitor can press when it is there. */
export type Rival = {
  readonly name: string
  readonly head: string
  readonly end: string
  readonly files: Readonly<Record<string, { readonly type: string; readonly text: string }>>
  /** Matches its button that accepts, wherever it stands. */
  readonly button: string
}

const CLASSES = ['performance', 'functional', 'targeting', 'third-party'] as const
const JS = 'text/javascript; charset=utf-8'
const CSS = 'text/css; charset=utf-8'

export function installRivals(): void {
  const stamp = join(FOLDER, 'installed')
  const wanted = PACKAGES.join('\n')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write(`Installing ${PACKAGES.join(', ')} into build/rivals …\n`)
  mkdirSync(FOLDER, { recursive: true })
  const args = ['install', '--ignore-scripts', '--no-save', '--no-package-lock', '--prefix', FOLDER, ...PACKAGES]
  if (spawnSync('npm', args, { stdio: ['ignore', 2, 2] }).status !== 0)
    throw new Fault('the banners to compare with could not be installed', true)
  writeFileSync(stamp, wanted)
}

const fileOf = (path: string) => readFileSync(join(FOLDER, 'node_modules', path), 'utf8')

export async function rivals(): Promise<readonly Rival[]> {
  return [vanilla(), klaro(), await c15t()]
}

function vanilla(): Rival {
  const translation = {
    consentModal: {
      title: 'Cookies on this page',
      description: 'Some help us to know which pages are read. You decide which.',
      acceptAllBtn: 'Accept',
      acceptNecessaryBtn: 'Refuse',
      showPreferencesBtn: 'Choose',
    },
    preferencesModal: {
      title: 'Choose',
      acceptAllBtn: 'Accept',
      acceptNecessaryBtn: 'Refuse',
      savePreferencesBtn: 'Save',
      sections: CLASSES.map(it => ({ title: it, description: it, linkedCategory: it })),
    },
  }
  const categories = {
    necessary: { enabled: true, readOnly: true },
    ...Object.fromEntries(CLASSES.map(it => [it, {}])),
  }
  const config = JSON.stringify({
    hideFromBots: false,
    categories,
    language: { default: 'en', translations: { en: translation } },
  })
  return {
    name: 'vanilla-cookieconsent',
    head: '<link rel="stylesheet" href="/vanilla.css">',
    end: `<script type="module">import * as it from '/vanilla.js';it.run(${config})</script>`,
    files: {
      '/vanilla.css': { type: CSS, text: fileOf('vanilla-cookieconsent/dist/cookieconsent.css') },
      '/vanilla.js': { type: JS, text: fileOf('vanilla-cookieconsent/dist/cookieconsent.esm.js') },
    },
    button: '#cc-main .cm__btn[data-role="all"]',
  }
}

function klaro(): Rival {
  const config = {
    version: 1,
    elementID: 'klaro',
    lang: 'en',
    acceptAll: true,
    privacyPolicy: '/privacy',
    services: CLASSES.map(name => ({ name, title: name, purposes: [name] })),
  }
  return {
    name: 'Klaro',
    head: '',
    end: `<script defer src="/klaro-config.js"></script><script defer src="/klaro.js"></script>`,
    files: {
      '/klaro-config.js': { type: JS, text: `var klaroConfig=${JSON.stringify(config)}` },
      '/klaro.js': { type: JS, text: fileOf('klaro/dist/klaro.js') },
    },
    button: '.klaro .cm-btn-success',
  }
}

/** Bundled and made small, as whoever builds a page with it does; it keeps choices in the browser, and asks no server. */
async function c15t(): Promise<Rival> {
  const entry = join(FOLDER, 'c15t.mjs')
  writeFileSync(
    entry,
    `import '@c15t/react/styles.css'
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react'
const options = { mode: 'offline', consentCategories: ['necessary', 'measurement', 'functionality', 'marketing', 'experience'] }
createRoot(document.body.appendChild(document.createElement('div'))).render(
  h(ConsentManagerProvider, { options }, h(ConsentBanner), h(ConsentDialog)))
`,
  )
  const made = await build({
    root: FOLDER,
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, rolldownOptions: { input: entry } },
  })
  const output = (Array.isArray(made) ? made : [made]).flatMap(it => ('output' in it ? it.output : []))
  const textOf = (end: string) =>
    output
      .flatMap(it => (it.fileName.endsWith(end) ? [it.type === 'chunk' ? it.code : String(it.source)] : []))
      .join('')
  return {
    name: 'c15t',
    head: '<link rel="stylesheet" href="/c15t.css">',
    end: '<script type="module" src="/c15t.js"></script>',
    files: {
      '/c15t.css': { type: CSS, text: textOf('.css') },
      '/c15t.js': { type: JS, text: textOf('.js') },
    },
    button: '[data-testid="consent-banner-accept-button"]',
  }
}
