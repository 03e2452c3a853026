import type { TodoText } from '../shape.ts'

export const it: TodoText = {
  complaints:
    'Scopra chi si lamenta e se queste persone aspettavano i suoi messaggi, scriva solo a chi li aspettava e offra di riceverne meno.',
  'hard-bounces':
    'Scopra da dove vengono questi indirizzi, tolga tutto ciò che è arrivato nello stesso modo e non scriva a nessuno che non abbia confermato il proprio indirizzo.',
  blocks: 'Legga nel rapporto della campagna che cosa hanno risposto i server e lo corregga prima di inviare altro.',
  'soft-bounces': 'Invii più lentamente, e prima a chi l’ha letta di recente.',
  unsubscribes: 'Invii ciò che era annunciato nel modulo, non più spesso di quanto dice, e solo a chi l’ha chiesto.',
  traps:
    'Scopra da dove vengono questi indirizzi e tolga tutto ciò che è arrivato nello stesso modo: nessuno glieli ha mai dati.',
  'refused-content':
    'Legga perché questi testi sono stati rifiutati prima di scrivere il prossimo; se un rifiuto è un errore, chieda che lo guardi una persona.',
  'reviewed-content':
    'Non c’è nulla da fare: una persona guarda questi testi. Se accade spesso a torto, lo dica nel caso.',
  'missing-proofs':
    'Porti i documenti che mostrano dove queste persone hanno acconsentito, oppure tolga queste persone.',
  'broken-proofs': 'Non cambi nulla. Ci dica nel caso come sono nati questi consensi e conservi i suoi documenti.',
  'changed-forms':
    'Incolli le righe del modulo nella pagina così come sono, senza spuntare, nascondere o riformulare nulla, poi chieda che la pagina venga guardata di nuovo.',
  'untrue-imports':
    'Non porti nessun elenco di cui non può provare ogni riga e alleghi ciò che mostra dove queste persone hanno acconsentito.',
  'lost-appeals': 'Legga i motivi di queste decisioni e corregga ciò che indicano prima di un nuovo ricorso.',
}
