/** A message in a frame of its own: nothing in it can run, send a form or reach the console; links open elsewhere. */

import { Box, Code } from '@mantine/core'
import { useMemo } from 'react'

export type Shade = 'light' | 'dark'

/** A frame follows the machine's colours, not ours: so the question that its styles ask is answered in the text. */
function answered(html: string, shade: Shade): string {
  const is = (asked: string) => (asked.toLowerCase() === shade ? '(min-width:0)' : '(max-width:0)')
  return html.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi, (_, asked: string) => is(asked))
}

const HEAD =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src https: data:; style-src \'unsafe-inline\'; font-src https:"><base target="_blank">'

type Props = {
  readonly html: string
  readonly title: string
  readonly width?: number | string
  readonly height?: string | number
  readonly shade?: Shade
}

export function Framed({ html, title, width = '100%', height = '70vh', shade = 'light' }: Props) {
  const isFixed = typeof width === 'number' // It may be wider than its place: what scrolls can be reached by keyboard.
  const page = useMemo(() => withHead(answered(html, shade)), [html, shade])
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
function withHead(html: string): string {
  const head = /<head[^>]*>/i.exec(html)
  if (!head) return `<!doctype html>${HEAD}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`
  const end = head.index + head[0].length
  return html.slice(0, end) + HEAD + html.slice(end)
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
