/** `node tools/tracker.ts`: prints src/embed/tracker-text.ts, what browsers load of src/embed/tracker.ts, as small as it gets. */

import { writeFile } from 'node:fs/promises'
import { minifySync } from 'vite'
import { funnelSteps, ownConsent, tracker } from '#embed/tracker.ts'

function small(text: string): string {
  const { code, errors } = minifySync('t.js', text, { compress: true, mangle: { toplevel: true } })
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '))
  return code
}

/** The file as it should be. */
export function trackerText(): string {
  const texts = {
    TRACKER: small(`(${String(tracker)})()`),
    OWN_CONSENT: small(`if(!self.omConsent)(${String(ownConsent)})()`),
    FUNNEL_STEPS: small(`(${String(funnelSteps)})(0)`).replace(/\(0\)[;\s]*$/, ''),
  }
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = Object.entries(texts).map(([name, text]) => `export const ${name} =\n  ${quoted(text)}\n`)
  return `/** Printed by tools/tracker.ts from tracker.ts: do not edit. */\n\n${lines.join('')}`
}

if (import.meta.main) await writeFile('src/embed/tracker-text.ts', trackerText())
