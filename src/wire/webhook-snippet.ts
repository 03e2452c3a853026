/** How a receiver checks a message, for whoever writes one: shown by the console and in docs/webhooks.md, and run by the tests. */

const CLOCK = 'Date.now' // The receiver's.

/** Of Standard Webhooks, with nothing but what Node has. */
export const WEBHOOK_SNIPPET = `import { createHmac, timingSafeEqual } from 'node:crypto'

const key = Buffer.from(process.env.WEBHOOK_SECRET.slice('whsec_'.length), 'base64')

/** \`body\`: the raw bytes, before anything has parsed them. */
export function isFromUs(headers, body) {
  const id = headers['webhook-id']
  const at = headers['webhook-timestamp']
  if (Math.abs(${CLOCK}() / 1000 - Number(at)) > 300) return false
  const wanted = createHmac('sha256', key).update(\`\${id}.\${at}.\`).update(body).digest()
  return headers['webhook-signature'].split(' ').some(it => {
    const given = Buffer.from(it.replace(/^v1,/, ''), 'base64')
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  })
}`
