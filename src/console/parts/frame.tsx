/** A message in a frame of its own: nothing in it can run, send a form or reach the console; links open elsewhere. */

import { Box, Code } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call } from '../client.ts'

export type Shade = 'light' | 'dark'

/** A frame follows the machine's colours, not ours: so the question that its styles ask is answered in the text. */
function answered(html: string, shade: Shade): string {
  const is = (asked: string) => (asked.toLowerCase() === shade ? '(min-width:0)' : '(max-width:0)')
  return html.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi, (_, asked: string) => is(asked))
}

const only = (images: string) => `default-src 'none'; img-src ${images}; style-src 'unsafe-inline'; font-src https:`
/** Boxes and buttons are drawn by the browser, in the machine's colours unless it is told: a dark box looks ticked. */
const headOf = (shade: Shade, images: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${only(images)}"><base target="_blank"><style>:root{color-scheme:${shade}!important}</style>`

/** Our own pages load nothing from elsewhere: pictures come by way of our server, and nothing else of it may be asked for. */
const PICTURES = `${location.origin}/picture data:`
const FROM_ELSEWHERE = /\b(?:src|srcset|background)\s*=\s*["']?\s*(?:https?:)?\/\/|url\(\s*["']?\s*(?:https?:)?\/\//i

/** It has colours of its own for the dark: nobody darkens it. */
const OWN_DARK = /prefers-color-scheme\s*:\s*dark/i

/** The message with addresses from which its pictures can be shown, in the colours that mail programs give it. */
function useShown(html: string, isDark: boolean, pictures: boolean): string {
  const dark = isDark && !OWN_DARK.test(html)
  const needs = dark || (pictures && FROM_ELSEWHERE.test(html))
  const { data, isPending } = useQuery({
    queryKey: ['shown', html, dark],
    queryFn: () => call('content.show', { html, dark }),
    enabled: needs,
    placeholderData: keepPreviousData, // Whoever writes goes on seeing what was there.
    staleTime: Infinity,
    retry: false,
  })
  if (!needs) return html
  return data?.html ?? (isPending ? '' : html)
}

type Props = {
  readonly html: string
  readonly title: string
  readonly width?: number | string
  readonly height?: string | number
  readonly shade?: Shade
  /** False: as mail programs show it that load no pictures. */
  readonly pictures?: boolean
}

export function Framed({ html, title, width = '100%', height = '70vh', shade = 'light', pictures = true }: Props) {
  const isFixed = typeof width === 'number' // It may be wider than its place: what scrolls can be reached by keyboard.
  const shown = useShown(html, shade === 'dark', pictures)
  const images = pictures ? PICTURES : "'none'"
  const page = useMemo(() => withHead(answered(shown, shade), headOf(shade, images)), [shown, shade, images])
  return (
    <Box
      className="om-frame"
      style={{ colorScheme: shade }}
      {...(isFixed ? { role: 'group', tabIndex: 0, 'aria-label': title } : {})}
    >
      <iframe
        title={title}
        srcDoc={page}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        style={{ width, height, background: shade === 'dark' ? '#111' : '#fff' }}
      />
    </Box>
  )
}

/** Into the head, if there is one: before it a base would bring the page into quirks mode. */
function withHead(html: string, head: string): string {
  const found = /<head[^>]*>/i.exec(html)
  if (!found) return `<!doctype html>${head}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`
  const end = found.index + found[0].length
  return html.slice(0, end) + head + html.slice(end)
}

export function Plain({
  text,
  empty,
  height = '70vh',
}: {
  readonly text: string
  readonly empty: string
  readonly height?: string | number
}) {
  return (
    <Code block className="om-plain" tabIndex={0} style={{ maxHeight: height }}>
      {text || empty}
    </Code>
  )
}
