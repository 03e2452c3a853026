/** What an account copies into a page. */

import type { Locale } from '#wire/form-definition.ts'
import type { EmbeddingId } from './types.ts'
import { PASTED } from './words.ts'

/** One line, and for whoever has no scripts a form that leads to our page. */
export function frameSnippet(publicUrl: string, form: string, locale: Locale): string {
  return `<script async src="${publicUrl}/embed/form.js" data-form="${form}"></script>
<noscript><p><a href="${publicUrl}/f/${form}?lang=${locale}">${PASTED[locale].link}</a></p></noscript>`
}

/** The address alone: the boxes stand on our page, empty. */
export function pasteSnippet(publicUrl: string, form: string, locale: Locale, embedding: EmbeddingId): string {
  const { label, button, note } = PASTED[locale]
  const id = `optimail-${form.slice(-6)}`
  return `<form method="post" action="${publicUrl}/f/${form}?paste=${embedding}&amp;lang=${locale}">
  <label for="${id}">${label}</label>
  <input id="${id}" type="email" name="field.email" autocomplete="email" required>
  <button type="submit">${button}</button>
  <p>${note}</p>
</form>`
}
