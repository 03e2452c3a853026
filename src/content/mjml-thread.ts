/** The thread in which MJML is translated: what takes too long is ended with it. It reads no file and asks nobody. */

import { parentPort } from 'node:worker_threads'
import { sure } from '#base/bug.ts'
import mjml2html from 'mjml'

export type MjmlWrong = { readonly line: number; readonly message: string }
export type Translated = { readonly html: string; readonly wrong: readonly MjmlWrong[] } | { readonly notRead: true }

const OPTIONS = {
  validationLevel: 'soft',
  ignoreIncludes: true,
  useMjmlConfigOptions: false,
  minify: false,
  beautify: false,
  keepComments: false,
  fonts: {}, // Their style sheets would be fetched from whoever serves the fonts.
} as const

const port = sure(parentPort, 'this is a thread')
port.on('message', (source: string) => {
  void translate(source).then(answer => port.postMessage(answer))
})
port.postMessage('ready')

async function translate(source: string): Promise<Translated> {
  try {
    const { html, errors } = await mjml2html(source, OPTIONS)
    return { html, wrong: errors.map(({ line, message }) => ({ line, message })) }
  } catch {
    return { notRead: true }
  }
}
