/**
 * The form as it was shown, in a frame that can do nothing: no scripts, no origin, no network (the page's own policy
 * holds in it as well). Whatever would load something or lead away is taken out before, for readers with other browsers.
 */

import { latin1Of, textOf } from '#wire/bytes.ts'
import type { Files } from '#wire/zip.ts'
import { element } from './dom.ts'
import type { Words } from './words.ts'

const LOADS = 'script,link,meta,base,iframe,frame,object,embed,template,audio,video,source,portal,style'
const PAGE = /^form\/[0-9a-f]{64}\.json$/

type Render = Readonly<Partial<Record<'html' | 'css' | 'desktop' | 'mobile', string>>>

export function shownForms(files: Files, words: Words): HTMLElement[] {
  const renders = [...files].filter(([path]) => PAGE.test(path)).flatMap(([, bytes]) => renderOf(textOf(bytes)) ?? [])
  return renders.flatMap(render => {
    const html = textIn(files, render.html, 'html')
    const frame = html === undefined ? [] : [frameOf(html, textIn(files, render.css, 'css') ?? '', words)]
    return [
      ...frame,
      ...pictureOf(files, render.desktop, words.desktop),
      ...pictureOf(files, render.mobile, words.mobile),
    ]
  })
}

function renderOf(definition: string | undefined): Render | undefined {
  try {
    const { render } = JSON.parse(definition ?? '') as { readonly render?: Render }
    return typeof render === 'object' ? render : undefined
  } catch {
    return undefined
  }
}

const fileIn = (files: Files, hash: string | undefined, ext: string) =>
  files.get(`form/${String(hash).replace('sha256:', '')}.${ext}`)
const textIn = (files: Files, hash: string | undefined, ext: string) => {
  const bytes = fileIn(files, hash, ext)
  return bytes && textOf(bytes)
}

function frameOf(html: string, css: string, { shown }: Words): HTMLElement {
  const page = new DOMParser().parseFromString(html, 'text/html') // Runs nothing, and loads nothing.
  for (const it of page.querySelectorAll(LOADS)) it.remove()
  for (const it of page.querySelectorAll('*'))
    for (const { name } of [...it.attributes])
      if (/^(?:on.*|src|srcset|href|xlink:href|action|formaction|background|style)$/i.test(name))
        it.removeAttribute(name)
  for (const it of page.querySelectorAll('input,select,textarea,button')) it.setAttribute('tabindex', '-1')
  const style = page.createElement('style')
  style.textContent = css
  page.head.append(style)
  return element('iframe', {
    sandbox: '',
    srcdoc: `<!doctype html>${page.documentElement.outerHTML}`,
    title: shown,
    tabindex: '0',
  })
}

function pictureOf(files: Files, hash: string | undefined, what: string): HTMLElement[] {
  const bytes = hash === undefined ? undefined : fileIn(files, hash, 'png')
  if (!bytes) return []
  const image = element('img', { src: `data:image/png;base64,${btoa(latin1Of(bytes))}`, alt: what })
  return [element('figure', {}, image, element('figcaption', { class: 'soft' }, what))]
}
