/** What a mail is that is in no form of its own: judged by who wrote it, its subject and its words. */

import { answerIn } from '../bounce/answers.ts'
import type { ReturnedKind } from './bounce.ts'
import { type Headers, headerOf, type Mail } from './read-mail.ts'

type Text = { readonly report: readonly string[]; readonly hasCopy: boolean; readonly hasAttached: boolean }
export type Nature = { readonly kind: ReturnedKind; readonly isReturned: boolean }

type Sign = { readonly weight: number; readonly shows: (seen: Seen) => boolean }
type Seen = {
  readonly from: string
  readonly subject: string
  readonly returnPath: string
  readonly type: string
  readonly body: string
  readonly headers: Headers
  readonly hasCopy: boolean
  readonly hasAttached: boolean
}

const has = (headers: Headers, name: string, value?: RegExp) =>
  headers.some(([its, said]) => its === name && (value?.test(said) ?? true))

const DAEMON =
  /mail(?:er)?[-_ ]?daemon|mail delivery (?:sub)?system|mail ?administrator|maildelivery|delivery (?:sub)?system|mail transfer|mail system|returned mail|system administrator|bounce-?notif|mmdf|^"?\W*postmaster\b|post_?(?:master|office)@|\bmdaemon\b|internet mail delivery|email delivery|mail router|double-bounce|mailing list manager|系统退信|メール配送/i
/** That it did not arrive, as programs say it that do not write English. */
const NOT_DELIVERED = new RegExp(
  [
    /niet (?:worden )?(?:bezorg|afgelever)|onbestelbaar/, // Dutch
    /nedoru[čc]|(?:nelze|nepodařilo|nepodarilo|nemožno)(?: se| sa)? doru[čc]/, // Czech, Slovak
    /(?:teslim edil|iletil|gönderil)e(?:medi|mez|miyor)/, // Turkish
    /olever(?:ad|er)|(?:kunde|kunne|kan|ej|ikke|inte)(?: inte| ikke)? (?:af|ud)?lever[aet]|ikke leveret|blev ikke (?:af)?leveret/, // Swedish, Danish, Norwegian
    /toimitus.{0,20}epäonnistu|ei voi(?:tu|da) toimittaa|toimittamat/, // Finnish
    /kézbesít.{0,30}(?:hib|sikertelen|hetetlen|nem)|(?:nem|sikertelen) (?:\S+ )?kézbesít/, // Hungarian
    /nelivrat|livrare.{0,20}eșuat|nu a (?:putut fi|fost) livrat/, // Romanian
    /αποτυχία (?:παράδοσης|αποστολής)|δεν (?:παραδόθηκε|ήταν δυνατή|μπόρεσε)|αδύνατη η παράδοση/, // Greek
    /недоставен|(?:не вдалося|неможливо) доставити|не (?:було )?доставлено|помилка доставки|неуспешна доставка/, // Ukrainian, Bulgarian
    /neisporuč|nedostav|(?:isporuk|dostav)\S* (?:nije uspjel|ni uspel)|nije (?:isporučen|dostavljen)/, // Croatian, Serbian, Slovene
    /niedostarcz|nie (?:została? |można )?dostarcz/, // Polish
    /(?:전송|발송|배달|전달)(?:이|을|에)? ?(?:되지|하지 못|할 수 없|실패)|반송/, // Korean
    /không (?:thể )?(?:gửi|chuyển|phân phối)|thư (?:bị )?trả lại/, // Vietnamese
    /tidak (?:dapat )?(?:terkirim|dikirim)|gagal (?:ter|di)?kirim|pengiriman.{0,15}gagal/, // Indonesian
    /ส่งไม่สำเร็จ|ไม่สามารถส่ง/, // Thai
    /(?:تعذر|تعذّر|فشل) (?:تسليم|إرسال|توصيل)|لم يتم (?:تسليم|إرسال)/, // Arabic
    /לא נמסר|לא ניתן למסור|כשל ב(?:מסירה|שליחה)/, // Hebrew
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
)
const SUBJECT =
  /returned (?:to sender|mail|e-?mail|message)|undeliver(?:able|ed)|unable to deliver|non-?deliver|not (?:be )?delivered|deliver(?:y|ing)(?: \w+){0,4} (?:fail\w*|error|problem|delay\w*|warning|incomplete|status|unsuccessful|notification|suspend\w*|report)|(?:fail\w*|error|problem)(?: \w+){0,3} (?:deliver\w*|notice|sending)|failure notice|mail (?:system )?(?:error|failure|delivery)|delivery status notification|message (?:\w+ )?(?:delayed|failed|rejected|bounced|status)|could ?n[o']t be (?:delivered|sent)|bounced? (?:mail|message)|rejected (?:mail|message|posting|e-?mail)|mail could not|nondeliverable|user unknown|unknown user|unzustellbar|zustellung\w*(?:fehl| |$)|nicht zugestellt|fehlgeschlagen|échec de|(?:non|pas) (?:remis|distribu|délivr)\w*|impossible de (?:remettre|livrer)|no (?:se )?(?:pudo|puede|ha podido)? ?entreg|no entregado|devuelto|error de entrega|mancat[oa] (?:recapito|consegna)|impossibile (?:recapitare|consegnare)|non recapitat|não (?:foi )?(?:entregue|possível)|falha (?:na|de) entrega|devolvid|onbestelbaar|niet (?:bezorg|afgelever)|недоставлен|не доставлен|ошибка доставки|возвращ|niedostarczon|nie (?:można )?dostarcz|zwrot|olevererbart|ej levererat|iletilemedi|配信(?:不能|エラー|できません|失敗)|送信(?:エラー|できません)|不達|エラーメール|退信|退件|无法(?:投递|送达)|投递失败|未送达|반송|전송 ?실패/i
const BODY =
  /(?:could|can|was|were|is|has|have|did|are|be|cannot|couldn't|wasn't|been)(?: not|n't|not)?(?: be| been| able)? (?:\w+ )?(?:deliver|reach|relay|sent to|transferred)|undeliver|(?:following|these) (?:\w+ )?(?:address|recipient)|permanent (?:fatal )?error|delivery (?:to the|has|attempt|failed|error)|(?:returned|rejected) by|user unknown|recipients? (?:was|were|address)|fatal errors?|unable to deliver|transcript of session|error message below|invalid user|no such user|rcpt to:|remote host said|not reach the|(?:wurde|konnte).{0,60}(?:nicht|zurück)|n'a pas pu|impossible|no se (?:ha )?pu|non (?:è|e'|ha) |não pôde|не (?:может|удалось|было)|できません|無法|无法|失败|失敗/i
const AUTO_SUBJECT =
  /^\W*(?:auto(?:matic|mated)?[- ]?(?:reply|response|antwort|svar)|out[- ]of[- ](?:the[- ])?office|ooo\b|vacation|away from|on (?:vacation|holiday|leave)|i am (?:away|out)|abwesen|automatische (?:antwort|abwesen)|réponse automatique|absence|absent|respuesta automática|fuera de|ausente|risposta automatica|fuori (?:sede|ufficio)|assente|resposta automática|fora d[oe]|ausência|automatisch antwoord|afwezig|automatisk (?:svar|besked|svarmelding)|fr[åa]nvaro|fravær|poissa|automaattinen|otomatik (?:yanıt|cevap)|automatick[áa] odpove[ďd]|automatická odpověď|automatikus (?:válasz|üzenet)|răspuns automat|automatski odgovor|αυτόματη απάντηση|자동 ?(?:회신|응답)|автоответ|автоматический|odpowiedź automatyczn|automatyczna odpowiedź|автоматична відповідь|автоматичен отговор|samodejni odgovor|trả lời tự động|balasan otomatis|ตอบกลับอัตโนมัติ|رد تلقائي|(?:תשובה|תגובה) אוטומטית|自動(?:返信|応答)|自动(?:回复|答复)|不在|.{0,100}\(auto-?(?:reply|response)\))/i
/** Bait in the clothes of a report: it speaks of mail on its way to the reader, or of the reader's own mailbox. A report is about somebody else's. */
const LURES =
  /(?:incoming|pending|held|quarantined|unread|new|blocked|undelivered) (?:\w+ )?(?:messages?|mails?|e-?mails?)\b.{0,80}\b(?:(?:for|to|in|into) your (?:in-?box|mail ?box|account|portal)|pending for)|\b(?:release|retrieve|recover|review|deliver) (?:\w+ ){0,3}(?:messages?|mails?|e-?mails?) (?:to|into|in) (?:your )?(?:in-?box|mail ?box|portal)|\byour (?:\w+ ){0,2}(?:password|account|mail ?box) (?:\w+ ){0,4}(?:expir|verif|confirm|validat|upgrad|re-?activat)\w*.{0,200}(?:click|log ?in|sign in)/is
const ANSWER_SUBJECT =
  /^\s*(?:re?|i|aw|sv|antw|res|fwd?|fs|wg|tr|rv|rif|enc|vs|vb|vl|ynt|ilt|odp|pd|转发|答复|回复)(?:\[\d+\])?\s*[:：]/i
/** To whoever has a mailbox, of that mailbox: it fills up. Nobody's message came back. */
const OWN_QUOTA =
  /\byour mail ?box\b.{0,80}\b(?:\d+ ?% full|(?:almost|nearly) full|uses? [\d.,]+ ?[kmgt]b of|(?:is )?(?:approaching|close to|near(?:ing)?) )|ihr postfach\b.{0,80}(?:\d+ ?% (?:voll|belegt)|fast voll|nahezu voll)|votre (?:bo[iî]te|messagerie)\b.{0,80}(?:(?:pleine|remplie|utilisée) à \d+ ?%|presque pleine|bientôt pleine)|(?:su|tu) buz[oó]n\b.{0,80}(?:al \d+ ?%|casi llen[oa])|(?:la )?(?:sua|tua) casella\b.{0,80}(?:al \d+ ?%|quasi piena)|(?:a )?(?:sua|tua) caixa\b.{0,80}(?:\d+ ?%|quase cheia)/is

const SIGNS: readonly Sign[] = [
  { weight: 3, shows: ({ headers }) => has(headers, 'x-failed-recipients') },
  { weight: 2, shows: ({ from }) => DAEMON.test(from) },
  {
    weight: 2,
    shows: ({ subject }) => (SUBJECT.test(subject) || NOT_DELIVERED.test(subject)) && !ANSWER_SUBJECT.test(subject),
  },
  { weight: 1, shows: ({ returnPath }) => /^<?\s*>?$|mailer-daemon|<postmaster@/i.test(returnPath) },
  { weight: 2, shows: ({ type }) => /report-type="?delivery-status/i.test(type) },
  // Certified mail of Italy: DPR 68/2005, receipts.
  { weight: 3, shows: ({ headers }) => has(headers, 'x-ricevuta', /errore|non-accettazione|virus/i) },
  { weight: 1, shows: ({ headers }) => has(headers, 'auto-submitted', /auto-(?:generated|replied)/i) },
  { weight: 1, shows: ({ hasCopy }) => hasCopy },
  { weight: 1, shows: ({ hasAttached }) => hasAttached },
  { weight: 2, shows: ({ body }) => /(?:could|can) ?not be (?:delivered|sent) to:? *<?\S+@/i.test(body) },
  { weight: 1, shows: ({ body }) => BODY.test(body) || NOT_DELIVERED.test(body) },
  { weight: 1, shows: ({ body }) => /(?:^|[\s(<:])[45]\d\d[ :-]|\b[45]\.\d\.\d{1,3}\b/m.test(body) },
  { weight: -3, shows: ({ subject }) => AUTO_SUBJECT.test(subject) },
  {
    // RFC 3834 §2: an answer names what it answers, and no server answers so.
    weight: -4,
    shows: ({ headers, from, returnPath }) =>
      has(headers, 'auto-submitted', /auto-replied/i) &&
      has(headers, 'in-reply-to') &&
      !has(headers, 'x-failed-recipients') &&
      !DAEMON.test(from) &&
      !/^<?\s*>$/.test(returnPath),
  },
  {
    weight: -4,
    shows: ({ subject, body }) => LURES.test(`${subject}\n${body}`) || OWN_QUOTA.test(`${subject}\n${body}`),
  },
  {
    // Whoever is told that a message did not arrive is told whose: servers that are mended concern everybody.
    weight: -2,
    shows: ({ subject, body, headers, hasCopy, hasAttached }) =>
      !hasCopy && !hasAttached && !body.includes('@') && !SUBJECT.test(subject) && !has(headers, 'x-failed-recipients'),
  },
  { weight: -3, shows: ({ subject, from }) => ANSWER_SUBJECT.test(subject) && !DAEMON.test(from) },
  { weight: -3, shows: ({ headers }) => has(headers, 'list-unsubscribe') || has(headers, 'list-id') },
  {
    weight: -2,
    shows: ({ headers, from, returnPath }) =>
      has(headers, 'precedence', /bulk|list/i) && !DAEMON.test(from) && !/^<?\s*>?$/.test(returnPath),
  },
  {
    weight: -2,
    shows: ({ headers }) =>
      has(headers, 'x-autoreply') || has(headers, 'x-autorespond') || has(headers, 'precedence', /auto_reply/i),
  },
]
const ENOUGH = 4

/** What programs of lists say of a mail that they do not take: to its writer, it came back. */
const LIST_SAYS =
  /^you \S+ are not member|^loop alert|^duplicated message-id|not a member of this mailing list|your (?:message|posting|post) to .{0,60}(?:was|has been) rejected/i

/** Somebody who passes a report on, or asks about one: what is attached to it was told to them, not to us. */
export const isOfPerson = ({ headers, type }: Pick<Mail, 'headers' | 'type'>): boolean =>
  type !== 'multipart/report' &&
  ANSWER_SUBJECT.test(headerOf(headers, 'subject')) &&
  !DAEMON.test(headerOf(headers, 'from'))

export function natureOf(headers: Headers, { report, hasCopy, hasAttached }: Text): Nature {
  const seen: Seen = {
    headers,
    from: headerOf(headers, 'from'),
    subject: headerOf(headers, 'subject'),
    returnPath: headers.find(([name]) => name === 'return-path')?.[1] ?? 'none',
    type: headerOf(headers, 'content-type'),
    body: report.join('\n').slice(0, 5_000),
    hasCopy,
    hasAttached,
  }
  const weight = SIGNS.reduce((sum, sign) => sum + (sign.shows(seen) ? sign.weight : 0), 0)
  if (weight >= ENOUGH || (LIST_SAYS.test(seen.subject) && !has(headers, 'list-unsubscribe')))
    return { kind: 'bounce', isReturned: true }
  return { kind: otherKind(seen), isReturned: false }
}

/** What programs that keep requests write into their acknowledgements. */
const TICKETS = [
  'x-otrs-loop',
  'x-zendesk-from-account-id',
  'rt-ticket',
  'x-rt-loop-prevention',
  'x-jira-fingerprint',
  'x-freshdesk-ticket',
  'x-redmine-project',
]

function otherKind({ headers, subject, body }: Seen): ReturnedKind {
  const asks = answerIn(subject, body)?.reason
  if (asks === 'unsubscribe') return 'unsubscribe'
  const isAuto =
    AUTO_SUBJECT.test(subject) ||
    asks === 'challenge' ||
    has(headers, 'auto-submitted', /auto-replied/i) ||
    has(headers, 'x-autoreply') ||
    has(headers, 'x-autorespond') ||
    has(headers, 'precedence', /auto_reply/i) ||
    (has(headers, 'x-auto-response-suppress') && has(headers, 'in-reply-to')) ||
    (has(headers, 'auto-submitted', /auto-generated/i) && TICKETS.some(it => has(headers, it)))
  return isAuto ? 'auto-reply' : 'other'
}
