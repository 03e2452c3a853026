import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainWords, readKeyword } from './keyword.ts'
import { HELP_WORDS, START_WORDS, STOP_WORDS } from './keyword-words.ts'

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(it => it.trim())

const STOPS = lines(`
  STOP
  stop
  Stop.
  "STOP"
  ‘stop’
  « STOP »
  STOP!!!
  🛑 STOP 🛑
  Stop please
  please stop
  pls stop thx
  STOP STOP STOP
  s t o p
  S.T.O.P
  ST0P
  STOOOOP
  ｓｔｏｐ
  st\u200bop
  STOP BAKERY
  stop all
  STOPALL
  Stop it now
  stpo
  sotp
  stopp
  srop
  unsubcribe
  unsuscribe
  UNSUBSCRIBE ME
  opt-out
  Opt out
  I want to opt out
  cancel
  cancle
  END
  Quit
  revoke
  please stop texting me
  Please stop texting me!
  PLEASE STOP SENDING ME MESSAGES
  can you stop sending these
  could you please stop with the texts
  stop the messages
  STOP all these promos
  Quit texting this number
  don't text me again
  Do not contact me
  dont message me anymore
  Never text me again
  no more texts please
  No more messages!!
  remove me from your list
  take me off this list
  Take my number off
  delete my number
  lose my number
  leave me alone
  I don't want these messages
  I do not wish to receive your offers
  I no longer want to receive this
  cancel my subscription
  I revoke my consent
  I withdraw my permission
  how do I unsubscribe?
  how can I stop these?
  you never stop texting me
  Why won't you stop texting me
  you don't stop texting me, it's too much
  fuck off
  This is spam
  reported as spam
  not interested
  wrong number
  No thanks!
  I would like to be removed
  do not text
  stoptexting
  Ich will das nicht mehr
  Bitte nichts mehr schicken
  je ne veux plus
  You have the wrong number
  I never signed up for this
  I told you already STOP
  ok stop
  enough, stop
  I said stop!
  Stop, I found another bakery
  ARRET
  Arrêt
  arrêtez
  ARRÊTEZ DE M'ENVOYER DES SMS
  stop pub
  Plus de SMS svp
  Ne m'envoyez plus de messages
  n'envoyez plus rien
  je ne veux plus recevoir vos offres
  désabonnez-moi
  Désinscription
  je veux me désinscrire
  retirez-moi de votre liste
  Supprimez mon numéro
  laissez-moi tranquille
  pas intéressé
  Stopp
  abmelden
  Bitte abmelden
  Keine SMS mehr!
  bitte keine Werbung mehr
  Schreiben Sie mir nicht mehr
  Löschen Sie meine Nummer
  Lasst mich in Ruhe
  Hört endlich auf
  Ich möchte keine Nachrichten mehr
  Melden Sie mich ab
  BAJA
  darme de baja por favor
  Quiero darme de baja
  no me envíen más mensajes
  No quiero recibir más
  no más mensajes
  dejen de escribirme
  bórrenme
  Elimínenme de la lista
  cancella
  CANCELLAMI
  Non mandatemi più messaggi
  non voglio più ricevere
  basta messaggi
  smettetela
  cancellatemi
  SAIR
  quero sair
  Não me mandem mais mensagens
  não quero mais receber
  me tira da lista
  parem de enviar
  chega
  AFMELDEN
  AFMELD
  LOPETA
  REZYGNUJĘ
  NIE
  NE
  NU
  RET
  İPTAL
  ΔΙΑΚΟΠΗ
  διακοπή
  СТОП
  הסר
  停止
  BERHENTI
  parar já
  pare já
  basta!!
  arrêtez svp
  arrête ça
  arrêtez tout !
  no more pls
  plus jamais
  assez de sms
  Schluss damit!
  nie wieder
  Ich kündige
  nunca más
  mai più
  nunca mais
  já chega
  paren
  Parad ya
  deténganse
  cancelen
  fermatevi
  basta così
  arrettez
  arrétez
  un-subscribe
  un subscribe me
  st op
  ѕtор
  🛑
  🛑🛑🛑
  🚫
  who is this? stop
  Who are you?? Unsubscribe.
  Not for me, thanks. Stop
  Bonjour, c'est qui ? Arrêtez.
  I asked you to stop
  I told you to stop!
  you need to stop
  ¿cómo me doy de baja?
  cómo cancelar
  come mi cancello?
  come disiscriversi
  como faço para sair?
  como faço para cancelar
`)

const NOT_STOPS = lines(`
  Don't stop
  don’t stop texting me
  dont stop!
  Please do not stop
  please don't ever stop sending these
  NEVER STOP
  DON'T STOP
  I can't stop laughing
  I couldn't stop eating your bread
  I don't want to stop getting these
  stop by the shop
  I'll stop by the shop tomorrow
  Can I stop by at 5?
  Stop and smell the roses
  stop over in Rome
  Which bus stop is nearest?
  is the bus stop at your door
  one stop shop
  next stop is yours
  non-stop
  open nonstop?
  full stop
  When do you stop serving breakfast?
  I didn't mean to unsubscribe
  don't unsubscribe me
  please don't remove me
  Shop
  top
  step
  Spot on
  Do you have cancer awareness ribbons?
  cancel my order 4711
  Can I cancel the appointment on Friday
  at the end of the month?
  the end is near
  End of season sale?
  Quite good, thanks
  What is the information?
  N'arrêtez pas
  n'arrêtez jamais
  où est l'arrêt de bus
  ne me désabonnez pas
  Bitte nicht aufhören
  bitte nicht abmelden
  Hört bitte nicht auf
  no paren
  no me den de baja
  planta baja o primera?
  la temporada baja
  non cancellarmi
  non smettete
  dov'è la fermata
  Não parem
  não quero sair
  quero sair com você
  vou sair hoje
  Je ne veux pas de sucre
  Ich komme heute nicht mehr vorbei
  no quiero más azúcar
  Non-stop fun
  Stop worrying
  Yes
  Thanks!
  What time do you open?
  ok
  👍
  Who is this?
  I love your texts
  Take me to your leader
  Get me a table for two
  12345
  remove the onions please
  My order is wrong
  Do you text me when it is ready?
  Send me a message when it is ready
  no problem
  No thanks, the bread was fine
  arrêt de bus
  l'arrêt du tram ?
  the house atop the hill
  atop
  go away for the weekend, any offers?
  Do I need to stop by?
  You don't need to stop
  I told her to stop at yours
  cómo cancelar mi pedido
  como cancelar a encomenda?
  Is the bus stop. near?
  Where is it? Bus stop?
  Which is it: next stop?
  nie wieder ohne euch
  já comprei, obrigada
  🛑 road closed today?
  🛒
  arête
  Non ci fermiamo mai
`)

describe('asks to be left alone', () => {
  test.each(STOPS)('%s [AS-03]', text => expect(readKeyword(text).is).toBe('stop'))
})
describe('does not', () => {
  test.each(NOT_STOPS)('%s', text => expect(readKeyword(text).is).not.toBe('stop'))
})

test('what stands behind the word is kept: it may be the name of a program', () => {
  expect(readKeyword('STOP Bakery news')).toEqual({ is: 'stop', by: 'word', rest: 'bakery news' })
  expect(readKeyword('STOP')).toEqual({ is: 'stop', by: 'word', rest: '' })
  expect(readKeyword('stpo')).toMatchObject({ by: 'typo' })
})

test.each([
  ['START', 'start'],
  ['unstop', 'start'],
  ['Yes!', 'start'],
  ['yes I like bread', 'other'],
  ['HELP', 'help'],
  ['Help?', 'help'],
  ['AIDE', 'help'],
  ['hilfe bitte', 'help'],
  ['help bakery', 'help'],
  ['I need help!', 'help'],
  ['can somebody help me with my order', 'other'],
  ['JOIN STOP', 'join'],
  ['join', 'other'],
  ['', 'other'],
  ['🎂', 'other'],
])('%s is %s', (text, is) => {
  const read = readKeyword(text).is
  expect(text === 'JOIN STOP' ? ['stop', 'join'] : [is]).toContain(read)
})

test('JOIN names its keyword, however it is written', () => {
  for (const text of ['JOIN BAKERY', 'join bakery', ' Join  “Bakery”! ', 'please join bakery'])
    expect(readKeyword(text)).toEqual({ is: 'join', keyword: 'BAKERY' })
})

describe('laws', () => {
  const around = fc.constantFrom('', ' ', '!', '.', '"', '…', '🙏', '\n', ' 🛑 ', '?!', '*')
  const cases = fc.constantFrom(
    (it: string) => it,
    (it: string) => it.toUpperCase(),
    (it: string) => it.normalize('NFD'),
  )

  test('a word of the list is a STOP in any case, with any signs and politeness around it [AS-03]', () => {
    const polite = fc.constantFrom('', 'please ', 'pls ', 'hi ', 'bitte ', 'svp ')
    fc.assert(
      fc.property(fc.constantFrom(...STOP_WORDS), around, around, polite, cases, (word, a, b, please, as) => {
        expect(readKeyword(a + please + as(word) + b).is).toBe('stop')
      }),
    )
    for (const word of STOP_WORDS) expect([word, readKeyword(`Bitte ${word}, merci!`).is]).toEqual([word, 'stop'])
  })

  test('no word of the others is a STOP', () => {
    for (const word of [...START_WORDS, ...HELP_WORDS]) expect([word, readKeyword(word).is]).not.toEqual([word, 'stop'])
    expect([...START_WORDS, ...HELP_WORDS].filter(it => STOP_WORDS.includes(it))).toEqual([])
  })

  test('whatever is typed, something is answered, and soon', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), it => void readKeyword(it)))
    for (const part of [
      'stop ',
      'a',
      'dont ',
      'no me ',
      'stop the ',
      'reporting x ',
      "'",
      'n arretez ',
      'schreib nicht ',
    ])
      readKeyword(part.repeat(4_000)) // What takes too long takes the test with it.
  })

  test('reading the plain words again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), it => {
        const once = plainWords(it)
        expect(once).toBe(once.trim())
      }),
    )
  })
})
