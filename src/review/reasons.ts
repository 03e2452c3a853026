/** What people are told about a decision, in the account's language: ready to be sent, or to be written further by whoever decides. */

import type { Demand } from '#policy/demands.ts'
import type { Lang } from '#screening/types.ts'
import { LANGS } from '#screening/types.ts'
import { isListed, NAMES } from './names.ts'
import type { Decision } from './types.ts'

type InLangs = Readonly<Record<Lang, string>>
export const langOf = (locale: string): Lang => LANGS.find(lang => locale.startsWith(lang)) ?? 'en'

/** `illegal drugs; weight loss` in a language. */
export const namesOf = (demands: readonly Demand[], lang: Lang): string =>
  demands.flatMap(demand => (isListed(demand) ? [NAMES[demand][lang]] : [])).join('; ')

/** `*` stands for what the text would break. */
const REASONS: Readonly<Record<Decision, InLangs>> = {
  approve: {
    en: 'A person has read this text. It may go as it is; changed, it is looked at again.',
    fr: 'Une personne a lu ce texte. Il peut partir tel quel ; modifié, il sera examiné de nouveau.',
    de: 'Ein Mensch hat diesen Text gelesen. So, wie er ist, darf er hinaus; geändert wird er neu geprüft.',
    es: 'Una persona ha leído este texto. Puede enviarse tal como está; si se cambia, se examinará de nuevo.',
    it: 'Una persona ha letto questo testo. Può partire così com’è; se cambia, sarà esaminato di nuovo.',
    pt: 'Uma pessoa leu este texto. Pode seguir tal como está; se for alterado, será examinado de novo.',
  },
  'change-needed': {
    en: 'A person has read this text. As it is, it cannot go; it touches on: *. Change what is marked and send it again.',
    fr: 'Une personne a lu ce texte. Tel quel, il ne peut pas partir ; il touche à ceci : *. Modifiez ce qui est marqué et envoyez-le à nouveau.',
    de: 'Ein Mensch hat diesen Text gelesen. So, wie er ist, kann er nicht hinaus; er berührt: *. Ändern Sie, was markiert ist, und senden Sie ihn neu.',
    es: 'Una persona ha leído este texto. Tal como está no puede enviarse; toca lo siguiente: *. Cambie lo marcado y envíelo de nuevo.',
    it: 'Una persona ha letto questo testo. Così com’è non può partire; riguarda: *. Cambi ciò che è segnato e lo invii di nuovo.',
    pt: 'Uma pessoa leu este texto. Tal como está, não pode seguir; toca no seguinte: *. Altere o que está assinalado e envie-o de novo.',
  },
  refuse: {
    en: 'A person has read this text and refused it. The Anti-Spam Policy does not accept: *.',
    fr: 'Une personne a lu ce texte et l’a refusé. La politique anti-spam n’accepte pas : *.',
    de: 'Ein Mensch hat diesen Text gelesen und abgelehnt. Die Anti-Spam-Richtlinie nimmt nicht an: *.',
    es: 'Una persona ha leído este texto y lo ha rechazado. La política antispam no acepta: *.',
    it: 'Una persona ha letto questo testo e lo ha rifiutato. La politica anti-spam non accetta: *.',
    pt: 'Uma pessoa leu este texto e recusou-o. A política anti-spam não aceita: *.',
  },
  escalate: {
    en: 'Someone with more experience will look at this text. Until then it does not go.',
    fr: 'Une personne plus expérimentée examinera ce texte. D’ici là, il ne part pas.',
    de: 'Jemand mit mehr Erfahrung wird diesen Text ansehen. Bis dahin geht er nicht hinaus.',
    es: 'Alguien con más experiencia examinará este texto. Hasta entonces no se envía.',
    it: 'Qualcuno con più esperienza esaminerà questo testo. Fino ad allora non parte.',
    pt: 'Alguém com mais experiência irá examinar este texto. Até lá, não segue.',
  },
}

const AUTOMATED: InLangs = {
  en: 'This text was refused automatically; nobody has read it yet. It looks like this: *. If that is wrong, ask for a person to read it.',
  fr: 'Ce texte a été refusé automatiquement ; personne ne l’a encore lu. Il ressemble à ceci : *. Si c’est une erreur, demandez qu’une personne le lise.',
  de: 'Dieser Text wurde automatisch abgelehnt; noch hat ihn niemand gelesen. Er sieht aus nach: *. Wenn das nicht stimmt, bitten Sie darum, dass ein Mensch ihn liest.',
  es: 'Este texto se ha rechazado de forma automática; nadie lo ha leído todavía. Parece tratar de: *. Si es un error, pida que lo lea una persona.',
  it: 'Questo testo è stato rifiutato automaticamente; nessuno lo ha ancora letto. Sembra riguardare: *. Se non è così, chieda che lo legga una persona.',
  pt: 'Este texto foi recusado automaticamente; ainda ninguém o leu. Parece tratar de: *. Se isso estiver errado, peça que uma pessoa o leia.',
}

const HELD: InLangs = {
  en: 'A person will read this text before it goes. It may touch on: *.',
  fr: 'Une personne lira ce texte avant son envoi. Il touche peut-être à ceci : *.',
  de: 'Ein Mensch wird diesen Text lesen, bevor er hinausgeht. Er berührt vielleicht: *.',
  es: 'Una persona leerá este texto antes de que se envíe. Puede tocar lo siguiente: *.',
  it: 'Una persona leggerà questo testo prima che parta. Potrebbe riguardare: *.',
  pt: 'Uma pessoa vai ler este texto antes de seguir. Pode tocar no seguinte: *.',
}

const withNames = (texts: InLangs, demands: readonly Demand[], locale: string) => {
  const lang = langOf(locale)
  return texts[lang].replace('*', () => namesOf(demands, lang))
}

export const reasonFor = (decision: Decision, demands: readonly Demand[], locale: string): string =>
  withNames(REASONS[decision], demands, locale)

/** What is said while no person has decided. */
export const automatedReason = (isRefused: boolean, demands: readonly Demand[], locale: string): string =>
  withNames(isRefused ? AUTOMATED : HELD, demands, locale)
