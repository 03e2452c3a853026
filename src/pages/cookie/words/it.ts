import type { CookieWords } from '../words.ts'

export const it: CookieWords = {
  way: 'Cookie',
  blocked:
    'Se il browser blocca i cookie, questa pagina funziona lo stesso; non è possibile soltanto accedere e ricordare le sue scelte, perché a questo servono i cookie.',
  language: 'Lingua',
  providers: 'Tutti i fornitori',
  settings: {
    title: 'La sua scelta sui cookie',
    says: 'Cinque classi, una decisione per ciascuna. Ciò che attiva o disattiva qui vale anche per la memoria del browser e per tutto ciò che viene caricato da altrove.',
    nothing:
      'Queste pagine usano soltanto lo stretto necessario. Al momento non c’è nulla da scegliere e nessuno le chiede nulla.',
    unused: 'Al momento non usati in queste pagine.',
    both: 'La pubblicità che viene dal dominio di altri richiede sia «Pubblicità mirata» sia «Terze parti».',
    none: 'Non ha scelto nulla: viene usato soltanto lo stretto necessario.',
    chosen: week => `Ha scelto nella settimana del ${week}.`,
    until: day => `Se nulla cambia, non le verrà chiesto di nuovo prima del ${day}.`,
    saved: 'La sua scelta è in vigore.',
    register: version => `Versione ${version} del registro, così com’è in vigore ora.`,
    receipt: 'Ricevuta della sua scelta',
    back: 'Torna alla pagina',
    columns: { domain: 'Dominio', name: 'Nome', provider: 'Fornitore', purpose: 'Finalità', lifetime: 'Durata' },
  },
  notKept: {
    title: 'Il browser non ha conservato la sua scelta',
    says: 'Blocca i cookie, perciò la sua scelta non può essere ricordata e non è possibile accedere; tutto il resto funziona, e non viene usato nulla oltre allo stretto necessario.',
  },
  clearing: {
    title: 'La sua scelta è in vigore',
    says: 'Ciò che il browser conservava per le classi disattivate viene rimosso.',
    goOn: 'Continua',
  },
  notOurs: {
    title: 'Non proveniva dalla nostra pagina',
    says: 'L’ha inviato la pagina di qualcun altro, perciò non è stato cambiato nulla. Si sceglie in questa pagina:',
  },
  receipt: {
    title: 'Ricevuta della sua scelta',
    says: 'Dimostra che cosa è stato scelto, con quale versione della domanda e in quale settimana. È firmata da questo sito.',
    same: 'Non dice nulla di lei: chi ha fatto la stessa scelta in quella settimana ha la stessa ricevuta, lettera per lettera.',
    none: 'Non c’è alcuna scelta di cui dare ricevuta.',
    download: 'Scarica la ricevuta',
    check: 'Chiunque può verificarla senza chiederci nulla: la chiave si trova in',
  },
  embed: {
    blocked: (title, provider) => `«${title}» di ${provider} non viene mostrato`,
    why: (className, origin) =>
      `Verrebbe caricato da ${origin} e appartiene alla classe «${className}», che lei non ha consentito.`,
    once: 'Carica una volta',
    allow: className => `Consenti «${className}»`,
    gpc: 'Il Global Privacy Control del suo browser lo tiene disattivato.',
  },
}
