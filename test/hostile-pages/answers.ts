/** What a third party answers when nothing special is wanted of it: something of the right kind, and a cookie. */

import type { Answer } from './types.ts'

const TYPES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  js: ['text/javascript', 'globalThis.somebody = 1'],
  css: ['text/css', 'p{color:inherit}'],
  html: ['text/html', '<!doctype html><p>x'],
  json: ['application/json', '{}'],
  png: ['image/png', ''],
  ico: ['image/gif', ''],
  svg: ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/><filter id="f"/></svg>'],
  vtt: ['text/vtt', 'WEBVTT\n'],
  sse: ['text/event-stream', 'data: x\n\n'],
  txt: ['text/plain', 'x'],
}

export function harmless(url: string): Answer {
  const [, token = 'x', suffix = 'txt'] = /^\/(\w+)\.(\w+)/.exec(url) ?? []
  const [type, body] = TYPES[suffix] ?? ['application/octet-stream', '']
  return { type, body, headers: [['set-cookie', `${token}=1; SameSite=None; Secure`]] }
}
