/** How a consent stands, in words: for the report, and for the page that verifies. */

import type { FoldedState } from '#wire/fold.ts'
import type { Locale } from '#wire/form-definition.ts'

export const STATE_WORDS: Readonly<Record<Locale, Readonly<Record<FoldedState, string>>>> = {
  en: {
    given: 'given',
    refused: 'refused',
    withdrawn: 'withdrawn',
    expired: 'expired',
    invalidated: 'void',
    terminated: 'erased',
  },
  fr: {
    given: 'donné',
    refused: 'refusé',
    withdrawn: 'retiré',
    expired: 'expiré',
    invalidated: 'nul',
    terminated: 'effacé',
  },
  de: {
    given: 'erteilt',
    refused: 'verweigert',
    withdrawn: 'widerrufen',
    expired: 'erloschen',
    invalidated: 'ungültig',
    terminated: 'gelöscht',
  },
  es: {
    given: 'dado',
    refused: 'rechazado',
    withdrawn: 'retirado',
    expired: 'caducado',
    invalidated: 'nulo',
    terminated: 'borrado',
  },
  it: {
    given: 'dato',
    refused: 'rifiutato',
    withdrawn: 'revocato',
    expired: 'scaduto',
    invalidated: 'nullo',
    terminated: 'cancellato',
  },
  pt: {
    given: 'dado',
    refused: 'recusado',
    withdrawn: 'retirado',
    expired: 'caducado',
    invalidated: 'nulo',
    terminated: 'apagado',
  },
}
