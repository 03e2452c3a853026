/** The words of a pasted form. They are the measure as well: the monitor knows them by heart. */

import type { Locale } from '#wire/form-definition.ts'

type Pasted = { readonly label: string; readonly button: string; readonly note: string; readonly link: string }

export const PASTED: Readonly<Record<Locale, Pasted>> = {
  en: {
    label: 'Email address',
    button: 'Continue',
    note: 'On the next page you choose what you want to receive.',
    link: 'Open the sign-up form',
  },
  fr: {
    label: 'Adresse e-mail',
    button: 'Continuer',
    note: 'Sur la page suivante, vous choisissez ce que vous souhaitez recevoir.',
    link: 'Ouvrir le formulaire d’inscription',
  },
  de: {
    label: 'E-Mail-Adresse',
    button: 'Weiter',
    note: 'Auf der nächsten Seite wählen Sie, was Sie erhalten möchten.',
    link: 'Zum Anmeldeformular',
  },
  es: {
    label: 'Correo electrónico',
    button: 'Continuar',
    note: 'En la página siguiente usted elige lo que desea recibir.',
    link: 'Abrir el formulario de suscripción',
  },
  it: {
    label: 'Indirizzo email',
    button: 'Continua',
    note: 'Nella pagina successiva sceglie che cosa desidera ricevere.',
    link: 'Apri il modulo di iscrizione',
  },
  pt: {
    label: 'Endereço de e-mail',
    button: 'Continuar',
    note: 'Na página seguinte escolhe o que deseja receber.',
    link: 'Abrir o formulário de subscrição',
  },
}

/** What a reader reads in a pasted form, as one line. */
export const pastedWords = (locale: Locale): string => {
  const { label, button, note } = PASTED[locale]
  return plainly(`${label} ${button} ${note}`)
}

/** Blanks of every kind and letter case are the page's own affair; so is how quotes and accents are composed. */
export const plainly = (words: string): string => words.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
