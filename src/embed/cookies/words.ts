/** What placeholders say, and who asks before a page is loaded again; the question's own words are published with the site. */

import type { BannerTexts } from '#sites/types.ts'
import type { TextLocale } from '#policy/texts/shape.ts'

type Told = {
  /** `{0}` is what is not shown, `{1}` who it is from. */
  readonly blocked: string
  readonly undeclared: string
  readonly once: string
  /** `{0}` is the class. */
  readonly allow: string
  readonly reload: string
  readonly now: string
  readonly later: string
  readonly receipt: string
}

export const TOLD: Readonly<Record<TextLocale, Told>> = {
  en: {
    blocked: '“{0}” is not shown. It comes from {1}.',
    undeclared: 'This site has not declared it, so it stays off whatever you choose.',
    once: 'Show it once',
    allow: 'Allow “{0}”',
    reload:
      'Something that you switched off keeps running until this page is loaded again. What you have typed would be lost.',
    now: 'Load again now',
    later: 'Not yet',
    receipt: 'Receipt for your choice',
  },
  fr: {
    blocked: '« {0} » n’est pas affiché. Ce contenu vient de {1}.',
    undeclared: 'Ce site ne l’a pas déclaré : il reste bloqué, quel que soit votre choix.',
    once: 'Afficher une fois',
    allow: 'Autoriser « {0} »',
    reload:
      'Un élément que vous avez désactivé fonctionne jusqu’au prochain chargement de cette page. Ce que vous avez saisi serait perdu.',
    now: 'Recharger maintenant',
    later: 'Pas encore',
    receipt: 'Reçu de votre choix',
  },
  de: {
    blocked: '„{0}“ wird nicht gezeigt. Es kommt von {1}.',
    undeclared: 'Diese Website hat es nicht angegeben; es bleibt aus, was immer Sie wählen.',
    once: 'Einmal zeigen',
    allow: '„{0}“ erlauben',
    reload:
      'Etwas, das Sie abgeschaltet haben, läuft weiter, bis diese Seite neu geladen wird. Was Sie eingegeben haben, ginge verloren.',
    now: 'Jetzt neu laden',
    later: 'Noch nicht',
    receipt: 'Quittung für Ihre Auswahl',
  },
  es: {
    blocked: '«{0}» no se muestra. Procede de {1}.',
    undeclared: 'Este sitio no lo ha declarado, así que permanece bloqueado elija lo que elija.',
    once: 'Mostrar una vez',
    allow: 'Permitir «{0}»',
    reload:
      'Algo que ha desactivado sigue funcionando hasta que se vuelva a cargar esta página. Lo que ha escrito se perdería.',
    now: 'Volver a cargar ahora',
    later: 'Todavía no',
    receipt: 'Recibo de su elección',
  },
  it: {
    blocked: '«{0}» non viene mostrato. Proviene da {1}.',
    undeclared: 'Questo sito non lo ha dichiarato: resta bloccato, qualunque cosa scelga.',
    once: 'Mostra una volta',
    allow: 'Consenti «{0}»',
    reload:
      'Qualcosa che ha disattivato resta in funzione finché questa pagina non viene ricaricata. Ciò che ha scritto andrebbe perso.',
    now: 'Ricarica ora',
    later: 'Non ancora',
    receipt: 'Ricevuta della sua scelta',
  },
  pt: {
    blocked: '“{0}” não é mostrado. Vem de {1}.',
    undeclared: 'Este site não o declarou, por isso fica bloqueado seja qual for a sua escolha.',
    once: 'Mostrar uma vez',
    allow: 'Permitir “{0}”',
    reload:
      'Algo que desativou continua a funcionar até esta página ser carregada de novo. O que escreveu perder-se-ia.',
    now: 'Carregar agora',
    later: 'Ainda não',
    receipt: 'Recibo da sua escolha',
  },
}

/** Of the first question, by the places that page/banner.ts reads. */
export const asked = (lang: string, it: BannerTexts): readonly string[] => [
  lang,
  it.title,
  it.intro,
  it.refuse,
  it.accept,
  it.choose,
  it.reopen,
  it.close,
  it.policy,
  it.policyUrl,
]

/** Of what comes later, by the places that page/more.ts reads. */
export const told = ({ classes, save, always, gpc }: BannerTexts, it: Told): readonly string[] => [
  ...(['n', 'p', 'f', 't', 'x'] as const).flatMap(letter => [classes[letter].name, classes[letter].says]),
  save,
  always,
  it.blocked,
  it.undeclared,
  it.once,
  it.allow,
  it.reload,
  it.now,
  it.later,
  it.receipt,
  gpc,
]
