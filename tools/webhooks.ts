/** docs/webhooks.md, from what is told: each event with its sentence and its example, and how to be told. */

import { HOOK_AGAIN_MS, HOOK_FAILING_MS, HOOK_KEPT_MS, HOOK_TOLD_FOR_MS, HOUR_MS, MINUTE_MS } from '#base/limits.ts'
import { HOOK_EVENTS, type HookEvent } from '#webhooks/hook-events.ts'
import { WEBHOOK_SNIPPET } from '#wire/webhook-snippet.ts'

const DAY_MS = 24 * HOUR_MS
const days = (ms: number) => `${ms / DAY_MS} days`
const span = (ms: number) =>
  ms >= HOUR_MS ? `${ms / HOUR_MS} h` : ms >= MINUTE_MS ? `${ms / MINUTE_MS} min` : `${ms / 1_000} s`

const EXAMPLE_TIME = '2026-11-26T09:00:00.000Z'

function section([type, { says, example, also }]: [string, HookEvent]): string {
  const block = (data: object) =>
    `\`\`\`json\n${JSON.stringify({ type, timestamp: EXAMPLE_TIME, data }, null, 2)}\n\`\`\``
  return [`### ${type}`, says, block(example), ...(also ? [block(also)] : [])].join('\n\n')
}

export const webhooks = (): string => `# Webhooks

Printed from \`src/webhooks/hook-events.ts\`.

A webhook has one of your own systems told what happens in your account, within seconds. Add it under Settings → Webhooks, by
\`POST /v1/webhooks\`, or by \`optimail webhooks add\`: a name, an address that begins with \`https://\`, and the events that it hears of. It hears of what
happens from then on, and nothing of the past. The secret is shown once.

## What arrives

A \`POST\` with a body of JSON, \`{type, timestamp, data}\`, and three headers of [Standard Webhooks](https://www.standardwebhooks.com/):
\`webhook-id\`, \`webhook-timestamp\` (seconds, when this attempt was made) and \`webhook-signature\`. \`timestamp\` in the body is when it happened.

Answer with any 2xx within 20 seconds; what the answer says is not read, but for a short beginning that you find in the log.

- **Order is not promised.** Several messages are on their way at once. Events of the consent log bear \`seq\`, which grows: of two events about one
  contact and purpose the one with the higher \`seq\` holds.
- **At least once.** After a crash on either side a message may come twice. \`webhook-id\` is then the same, as it is after a retry and a replay: keep
  the ids that you have worked through for as long as you would replay, and pass over what you know.
- **Whom it is about** is looked up when it is told: \`contact_id\` and \`address\` as they are at that moment. Of somebody who was erased meanwhile neither is
  there. \`contact.erased\` itself bears the \`contact_id\`, for otherwise you could not follow it, and never an address.
- \`test: true\` was sent with a test key, and reached nobody.
- Members may be added to \`data\`; what is there keeps its meaning.
- The proof of a consent is not in the message: \`GET /v1/contacts/{contact_id}/proof\` gives it, and \`event_id\` and \`seq\` name the entry of the log.

## That it is from us

\`webhook-signature\` holds one signature for each secret that is in force, separated by spaces, each \`v1,\` and base64 of the HMAC-SHA-256 of
\`{webhook-id}.{webhook-timestamp}.{body}\`. The key is the secret without \`whsec_\`, as base64. Refuse what is older than five minutes.
With nothing but Node.js:

\`\`\`js
${WEBHOOK_SNIPPET}
\`\`\`

The libraries of Standard Webhooks do the same in other languages. A new secret (\`POST /v1/webhooks/{hook_id}/secret\`) signs at once; the
old one signs beside it for a day.

## When it is not taken

| answer | what follows |
|---|---|
| 2xx | taken |
| none, 408, 429, 5xx | the webhook rests, from seconds to a quarter of an hour, as long as \`Retry-After\` says within that; then one message asks whether it is back |
| 410 | the webhook is gone: it is told nothing until you resume it |
| anything else, a redirect too | this message rests, the others go on |

A message is told again ${HOOK_AGAIN_MS.map(span).join(', ')} after the attempt before, and given up ${days(HOOK_TOLD_FOR_MS)} after the first. When a server that was
away is back, what it missed follows at once. A webhook that has taken nothing for ${days(HOOK_FAILING_MS)} is failing and not told any more, until you resume it. One that was paused,
gone or failing hears, once it is resumed, what it missed, up to ${days(HOOK_KEPT_MS)} back.

The log keeps what was told for ${days(HOOK_KEPT_MS)}: \`GET /v1/webhooks/{hook_id}/messages\`, and of each message its body and what was answered to its attempts.
\`POST /v1/webhooks/{hook_id}/messages/{message_id}/replay\` tells one again, \`POST /v1/webhooks/{hook_id}/replay\` with \`since\` all of a time, under the same ids.

An address must lead to a public server, but for the installation's operators, who reach their own network anyhow. What is checked is the very address that is
connected to. Redirects are not followed.

## What can be heard

\`message.delivered\` is one event for each recipient: a campaign to a hundred thousand makes a hundred thousand. Where the totals are enough,
\`campaign.finished\` tells them. \`message.opened\` and \`message.clicked\` are told of those who agreed to be measured and agree still when it is told, at the
earliest a minute after it happened; whoever takes that back is not in them any more, and not in a replay either. Say in your privacy notice that what is
measured goes to your own systems as well, and delete it there when \`consent.withdrawn\` or \`contact.erased\` tells you to.

${Object.entries(HOOK_EVENTS).map(section).join('\n\n')}
`
