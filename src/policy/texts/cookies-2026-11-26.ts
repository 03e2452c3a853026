/**
 * What the Cookie Policy of 2026-11-26 said otherwise than the one in force: all the rest is the same, word for word. Nobody
 * edits it; whoever changes a sentence of the newer one that both share puts the older one here (texts.test.ts tells).
 */

import type { COOKIE_SECTIONS, TextLocale } from './shape.ts'

type Said = Readonly<Partial<Record<(typeof COOKIE_SECTIONS)[number], string>>>

export const SAID: Readonly<Record<TextLocale, Said>> = {
  en: {
    necessary:
      'On a first visit nothing is stored. Logging in to the console sets one cookie with a random value; logging out removes it. Sign-up forms, confirmation pages, preference pages and these pages set none.',
    performance: 'This installation measures no visits on its own pages.',
    functional: 'The console remembers in your browser how you laid it out, when you change that.',
    targeting: 'This installation has no advertising on its own pages.',
    thirdParty: 'The pages of this installation load nothing from elsewhere.',
  },
  fr: {
    necessary:
      'Lors d’une première visite, rien n’est enregistré. La connexion à la console dépose un cookie contenant une valeur aléatoire ; la déconnexion le supprime. Les formulaires d’inscription, les pages de confirmation, les pages de préférences et celles-ci n’en déposent aucun.',
    performance: 'Cette installation ne mesure aucune visite sur ses propres pages.',
    functional:
      'La console retient dans votre navigateur la façon dont vous l’avez disposée, lorsque vous la modifiez.',
    targeting: 'Cette installation n’affiche aucune publicité sur ses propres pages.',
    thirdParty: 'Les pages de cette installation ne chargent rien d’ailleurs.',
  },
  de: {
    necessary:
      'Bei einem ersten Besuch wird nichts gespeichert. Die Anmeldung an der Konsole setzt ein Cookie mit einem zufälligen Wert; die Abmeldung entfernt es. Anmeldeformulare, Bestätigungsseiten, Einstellungsseiten und diese Seiten setzen keines.',
    performance: 'Diese Installation misst auf ihren eigenen Seiten keine Besuche.',
    functional: 'Die Konsole merkt sich in Ihrem Browser, wie Sie sie eingerichtet haben, sobald Sie das ändern.',
    targeting: 'Diese Installation zeigt auf ihren eigenen Seiten keine Werbung.',
    thirdParty: 'Die Seiten dieser Installation laden nichts von anderswo.',
  },
  es: {
    necessary:
      'En una primera visita no se guarda nada. Iniciar sesión en la consola coloca una cookie con un valor aleatorio; cerrarla la elimina. Los formularios de inscripción, las páginas de confirmación, las de preferencias y estas no colocan ninguna.',
    performance: 'Esta instalación no mide visitas en sus propias páginas.',
    functional: 'La consola recuerda en su navegador cómo la ha dispuesto, cuando usted lo cambia.',
    targeting: 'Esta instalación no tiene publicidad en sus propias páginas.',
    thirdParty: 'Las páginas de esta instalación no cargan nada de otros sitios.',
  },
  it: {
    necessary:
      'Alla prima visita non viene memorizzato nulla. L’accesso alla console imposta un cookie con un valore casuale; l’uscita lo rimuove. I moduli di iscrizione, le pagine di conferma, quelle delle preferenze e queste non ne impostano alcuno.',
    performance: 'Questa installazione non misura visite sulle proprie pagine.',
    functional: 'La console ricorda nel suo browser come l’ha disposta, quando lo cambia.',
    targeting: 'Questa installazione non ha pubblicità sulle proprie pagine.',
    thirdParty: 'Le pagine di questa installazione non caricano nulla da altrove.',
  },
  pt: {
    necessary:
      'Numa primeira visita nada é guardado. Iniciar sessão na consola coloca um cookie com um valor aleatório; terminá-la remove-o. Os formulários de inscrição, as páginas de confirmação, as de preferências e estas não colocam nenhum.',
    performance: 'Esta instalação não mede visitas nas suas próprias páginas.',
    functional: 'A consola lembra no seu navegador como a dispôs, quando a altera.',
    targeting: 'Esta instalação não tem publicidade nas suas próprias páginas.',
    thirdParty: 'As páginas desta instalação nada carregam de outros sítios.',
  },
}
