/** Our mark, as it stands on pages of our own. */

import { html } from './html.ts'

export const MARK = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <rect width="32" height="32" rx="8" fill="#0f766e" />
  <path
    d="M8 16.5l5.2 5.2L24 11"
    fill="none"
    stroke="#fff"
    stroke-width="3.4"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
</svg>`
