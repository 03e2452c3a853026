import { describe, expect, test } from 'vitest'
import { advertisingIn } from './promotion-rules.ts'
import { flawsOf, wrongValues } from './rules.ts'
import type { TemplateDraft } from './types.ts'

const GOOD: TemplateDraft = {
  act: 'order',
  letters: {
    en: {
      subject: 'Your order {{ reference }}',
      paragraphs: ['Dear {{ name }},', 'we received your order and will send it on {{ day }}.'],
      button: 'See the order',
    },
  },
  values: [
    { name: 'name', kind: 'text', sample: 'Ada Baker' },
    { name: 'day', kind: 'date', sample: '2026-11-30' },
    { name: 'items', kind: 'rows', sample: [{ label: '2 rye loaves', value: '€ 9.80' }] },
    { name: 'link', kind: 'link', sample: 'https://shop.example.com/orders/1' },
  ],
  hosts: ['shop.example.com'],
}
const LETTER = { subject: 'Your order', paragraphs: ['We have it.'] }
const bare = (over: Partial<TemplateDraft>): TemplateDraft => ({
  act: 'order',
  letters: { en: LETTER },
  values: [],
  hosts: [],
  ...over,
})
const saying = (text: string) => bare({ letters: { en: { ...LETTER, paragraphs: [text] } } })
const codes = (draft: TemplateDraft) => flawsOf(draft).map(({ flaw, at }) => `${flaw} ${at}`)

test('a plain confirmation of an order has no flaw', () => expect(codes(GOOD)).toEqual([]))

describe('a template is not registered', () => {
  test.each<[string, TemplateDraft, string]>([
    ['without words', bare({ letters: {} }), 'nothing-said /letters'],
    ['without a subject', bare({ letters: { en: { ...LETTER, subject: ' ' } } }), 'nothing-said /letters/en/subject'],
    [
      'that advertises in a paragraph [AS-03]',
      saying('Enjoy 20% off your next order.'),
      'advertises /letters/en/paragraphs/0',
    ],
    [
      'that advertises in its subject [AS-03]',
      bare({ letters: { en: { ...LETTER, subject: 'Your order, and our summer sale' } } }),
      'advertises /letters/en/subject',
    ],
    [
      'that advertises in a sample [AS-03]',
      bare({
        letters: { en: { ...LETTER, paragraphs: ['{{ note }}'] } },
        values: [{ name: 'note', kind: 'text', sample: 'Shop now!' }],
      }),
      'advertises /values/0/sample',
    ],
    [
      'that asks for a consent [AS-03]',
      saying('Would you like to receive our offers? Sign up to our newsletter.'),
      'advertises /letters/en/paragraphs/0',
    ],
    [
      'with a link among its words [AS-03]',
      saying('See https://shop.example.com/sale'),
      'link-in-words /letters/en/paragraphs/0',
    ],
    [
      'with a link that is not written out',
      saying('See shop.example.com for more'),
      'link-in-words /letters/en/paragraphs/0',
    ],
    ['with a value that there is not', saying('Dear {{ nmae }}'), 'unknown-value /letters/en/paragraphs/0'],
    [
      'with a value that stands nowhere',
      bare({ values: [{ name: 'day', kind: 'date', sample: '2026-01-01' }] }),
      'value-not-used /values/0',
    ],
    ['with a button that leads nowhere', bare({ letters: { en: { ...LETTER, button: 'See it' } } }), 'no-link /values'],
    ['with a button that may lead anywhere', { ...GOOD, hosts: [] }, 'no-host /hosts'],
    [
      'with a subject that pretends to be an answer [PC-08]',
      bare({ letters: { en: { ...LETTER, subject: 'Re: your order' } } }),
      'subject-pretends /letters/en/subject',
    ],
    ['with signs that nobody sees', saying('We ha\u200bve it.'), 'hidden-signs /letters/en/paragraphs/0'],
    [
      'with free text for an order',
      bare({
        letters: { en: { ...LETTER, paragraphs: ['{{ words }}'] } },
        values: [{ name: 'words', kind: 'note', sample: 'x' }],
      }),
      'note-for-another-act /values/0/kind',
    ],
  ])('%s', (_, draft, flaw) => expect(codes(draft)).toContain(flaw))

  test('with free text it is, when it answers a question', () => {
    const draft = bare({
      act: 'question',
      letters: { en: { ...LETTER, paragraphs: ['{{ words }}'] } },
      values: [{ name: 'words', kind: 'note', sample: 'It is.' }],
    })
    expect(codes(draft)).toEqual([])
  })
})

describe('these words advertise [AS-03]', () => {
  test.each([
    'Enjoy 20% off your next order',
    'Use code BREAD10 at the checkout',
    'Shop now',
    'Buy one get one free',
    'You may also like these loaves',
    'Recommended for you',
    'Don’t miss our new arrivals',
    'Follow us on Instagram',
    'Refer a friend and earn points',
    'Our summer sale has begun',
    'While stocks last',
    'Sign up for our newsletter',
    'Check out our new collection',
    'You might also be interested in our sourdough course',
    '-30 % on everything',
    'Sichern Sie sich jetzt 15 % Rabatt',
    'Entdecken Sie unsere neue Kollektion',
    'Das könnte Ihnen auch gefallen',
    'Nur für kurze Zeit: Sonderangebote',
    'Melden Sie sich zu unserem Newsletter an',
    'Ihr Gutschein wartet',
    'Profitez de 10 € de réduction sur votre prochaine commande',
    'Découvrez notre nouvelle collection',
    'Vous aimerez aussi',
    'Offre spéciale : −20 %',
    'Ne manquez pas nos soldes',
    'Suivez-nous sur Instagram',
    'Parrainez un ami',
    'Descubre nuestras novedades',
    'Consigue un 10 % de descuento',
    'También te puede gustar',
    'No te pierdas las rebajas',
    'Suscríbete a nuestro boletín',
    'Approfitta subito del 15% di sconto',
    'Potrebbe piacerti anche',
    'Scopri la nuova collezione',
    'Seguici su Facebook',
    'Aproveite 10% de desconto na próxima compra',
    'Conheça a nossa nova coleção',
    'Também pode gostar de',
    'Não perca os saldos',
    '2O% 0FF and d1sc0unt codes',
    'S A L E is on: s.h.o.p now, s p e c i a l offers',
    'ѕреcіаl оffеrѕ',
  ])('%s', text => expect(advertisingIn(text)).not.toEqual([]))
})

describe('these do not', () => {
  test.each([
    'We received your order 2026-0042 and will send it on 30 November.',
    'Your parcel was handed to the carrier. It should arrive on Monday.',
    'VAT 20 %: € 1.96',
    'Total: € 9.80, including 7 % VAT',
    'Your refund of € 12.00 is on its way. It takes up to five working days.',
    'We could not take the payment. Please check the card and try again until 3 December.',
    'Your booking for two persons on 12 May is confirmed. Cancel it until 10 May.',
    'Your sign-in code is 482913. It is valid for ten minutes.',
    'Somebody signed in to your account from a new device. If it was not you, change the password.',
    'You asked whether rye bread contains milk. It does not.',
    'Here is the copy of your data that you asked for.',
    'The invoice is attached to your account. Please pay it within 14 days.',
    'Your account was closed as you asked. We delete your data in 30 days.',
    'Only the shop in Mill Lane is open on Sunday; your order waits there.',
    'One item of your order is out of stock. We will send it when it is there again.',
    'Ihre Bestellung ist bei uns eingegangen. Die Rechnung finden Sie in Ihrem Konto.',
    'Gesamtbetrag 9,80 €, darin 7 % MwSt.',
    'Ihre Sendung wurde dem Zusteller übergeben und kommt voraussichtlich am Montag an.',
    'Ihr Anmeldecode lautet 482913. Er gilt zehn Minuten.',
    'Bitte bezahlen Sie die Rechnung innerhalb von 14 Tagen.',
    'Ihre Buchung ist bestätigt. Sie können sie bis zum 10. Mai stornieren.',
    'Votre commande a bien été enregistrée. Elle sera expédiée lundi.',
    'Total : 9,80 €, dont TVA 20 %',
    'Votre réservation pour deux personnes est confirmée.',
    'Votre code de connexion est 482913. Il est valable dix minutes.',
    'Votre remboursement de 12 € sera versé sous cinq jours ouvrés.',
    'Hemos recibido su pedido y lo enviaremos el lunes.',
    'Total: 9,80 €, IVA del 21 % incluido',
    'Su código de verificación es 482913. Caduca en diez minutos.',
    'Su reserva para dos personas está confirmada.',
    'Abbiamo ricevuto il suo ordine e lo spediremo lunedì.',
    'Totale: 9,80 €, IVA 22 % inclusa',
    'La sua prenotazione è confermata. Può annullarla fino al 10 maggio.',
    'Il suo codice di accesso è 482913.',
    'Recebemos a sua encomenda e vamos enviá-la na segunda-feira.',
    'Total: 9,80 €, IVA de 23 % incluído',
    'A sua reserva para duas pessoas está confirmada.',
    'O seu código de acesso é 482913. É válido durante dez minutos.',
    'Order A1B2C3D4 of 5 loaves',
  ])('%s', text => expect(advertisingIn(text)).toEqual([]))
})

describe('a value does not fit', () => {
  const VALUES = {
    name: 'Ada',
    day: '2026-11-30',
    items: [{ label: 'Rye', value: '€ 4' }],
    link: 'https://shop.example.com/o/1',
  }
  test('when all are as the template says, all fit', () => expect(wrongValues(GOOD, VALUES)).toEqual([]))
  test.each<[string, object]>([
    ['when it is missing', { name: undefined }],
    ['when it is unknown', { colour: 'red' }],
    ['when it is too long', { name: 'x'.repeat(201) }],
    ['when it breaks the line', { name: 'Ada\nBcc: all@example.org' }],
    ['when it hides signs', { name: 'A\u202eda' }],
    ['when it brings a link', { name: 'Ada, see www.evil.example' }],
    ['when it is no day', { day: 'tomorrow' }],
    ['when the link leads elsewhere', { link: 'https://shop.example.com.evil.example/' }],
    ['when the link is not encrypted', { link: 'http://shop.example.com/' }],
    ['when the link is measured', { link: 'https://shop.example.com/?utm_source=mail' }],
    ['when the link has a log-in', { link: 'https://shop.example.com@evil.example/' }],
    ['when there are too many rows', { items: Array.from({ length: 61 }, () => ({ label: 'a', value: 'b' })) }],
    ['when rows are a text', { items: 'Rye' }],
    ['when a row brings a link', { items: [{ label: 'More', value: 'www.evil.example' }] }],
  ])('%s', (_, over) => {
    const values = Object.fromEntries(Object.entries({ ...VALUES, ...over }).filter(([, value]) => value !== undefined))
    expect(wrongValues(GOOD, values)).toHaveLength(1)
  })
  test('says that it may have no link, wherever one was written', () => {
    for (const over of [{ name: 'www.evil.example' }, { items: [{ label: 'More', value: 'www.evil.example' }] }])
      expect(wrongValues(GOOD, { ...VALUES, ...over })).toMatchObject([
        { says: expect.stringContaining('without a link') },
      ])
  })
})
