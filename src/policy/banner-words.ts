/**
 * What a banner says, in six languages: the classes as the Cookie Policy explains them, and three answers of which none is
 * urged. A site may put its own title and introduction in place of ours, and nothing else.
 */

import type { TextLocale } from './texts/shape.ts'

export type BannerWords = {
  readonly title: string
  readonly intro: string
  readonly refuse: string
  readonly accept: string
  readonly choose: string
  readonly save: string
  readonly reopen: string
  readonly close: string
  readonly always: string
  readonly policy: string
  readonly gpc: string
  readonly classes: Readonly<Record<'n' | 'p' | 'f' | 't' | 'x', { readonly name: string; readonly says: string }>>
}

export const BANNER_WORDS: Readonly<Record<TextLocale, BannerWords>> = {
  en: {
    title: 'Your privacy choice',
    intro:
      'This site keeps only what is strictly necessary unless you allow more. You can change your mind at any time.',
    refuse: 'Refuse all',
    accept: 'Accept all',
    choose: 'Choose',
    save: 'Save my choice',
    reopen: 'Privacy choice',
    close: 'Refuse and close',
    always: 'always on',
    policy: 'Cookie Policy',
    gpc: 'Your browser sends Global Privacy Control. It is honoured: targeting and third-party cookies stay off.',
    classes: {
      n: {
        name: 'Strictly necessary',
        says: 'Set only when you do something, such as choosing your privacy settings, logging in or filling in a form. They hold nothing that identifies you and cannot be switched off.',
      },
      p: {
        name: 'Performance',
        says: 'They count visits and where they come from, and show which pages are read most and least. All of it is added up and anonymous. If you refuse, it is not known that you visited.',
      },
      f: {
        name: 'Functional',
        says: 'They give more functions and personal settings, such as videos and maps, by us or by others whose services are on the page. If you refuse, some of these services may not work.',
      },
      t: {
        name: 'Targeting',
        says: 'Set by advertising partners, who may build a profile of your interests and show you advertisements on other sites. They recognise your browser and device. If you refuse, you see less targeted advertising.',
      },
      x: {
        name: 'Third-party',
        says: 'They come from a domain other than this site’s and serve advertising and marketing.',
      },
    },
  },
  fr: {
    title: 'Votre choix de confidentialité',
    intro: 'Sans votre accord, ce site ne conserve que le strict nécessaire. Vous pouvez changer d’avis à tout moment.',
    refuse: 'Tout refuser',
    accept: 'Tout accepter',
    choose: 'Choisir',
    save: 'Enregistrer mon choix',
    reopen: 'Choix de confidentialité',
    close: 'Refuser et fermer',
    always: 'toujours actifs',
    policy: 'Politique de cookies',
    gpc: 'Votre navigateur envoie le signal Global Privacy Control. Il est respecté : les cookies de ciblage et les cookies tiers restent désactivés.',
    classes: {
      n: {
        name: 'Strictement nécessaires',
        says: 'Déposés uniquement lorsque vous agissez : choisir vos réglages de confidentialité, vous connecter, remplir un formulaire. Ils ne contiennent rien qui vous identifie et ne peuvent pas être désactivés.',
      },
      p: {
        name: 'Performance',
        says: 'Ils comptent les visites et leur provenance et montrent quelles pages sont les plus et les moins lues. Tout est additionné et anonyme. Si vous refusez, on ne sait pas que vous êtes venu.',
      },
      f: {
        name: 'Fonctionnels',
        says: 'Ils offrent davantage de fonctions et de réglages personnels, comme des vidéos ou des cartes, par nous ou par d’autres dont les services figurent sur la page. Si vous refusez, certains de ces services peuvent ne pas fonctionner.',
      },
      t: {
        name: 'Ciblage',
        says: 'Déposés par des partenaires publicitaires, qui peuvent établir un profil de vos centres d’intérêt et vous montrer des publicités sur d’autres sites. Ils reconnaissent votre navigateur et votre appareil. Si vous refusez, la publicité que vous voyez est moins ciblée.',
      },
      x: {
        name: 'Tiers',
        says: 'Ils viennent d’un autre domaine que celui de ce site et servent à la publicité et au marketing.',
      },
    },
  },
  de: {
    title: 'Ihre Datenschutz-Auswahl',
    intro: 'Ohne Ihre Erlaubnis wird nur unbedingt Notwendiges gespeichert. Das können Sie jederzeit ändern.',
    refuse: 'Alle ablehnen',
    accept: 'Alle annehmen',
    choose: 'Auswählen',
    save: 'Auswahl speichern',
    reopen: 'Datenschutz-Auswahl',
    close: 'Ablehnen und schließen',
    always: 'immer aktiv',
    policy: 'Cookie-Richtlinie',
    gpc: 'Ihr Browser sendet Global Privacy Control. Das wird beachtet: Targeting- und Drittanbieter-Cookies bleiben aus.',
    classes: {
      n: {
        name: 'Unbedingt notwendig',
        says: 'Werden nur gesetzt, wenn Sie etwas tun: Ihre Datenschutz-Einstellungen wählen, sich anmelden, ein Formular ausfüllen. Sie enthalten nichts, was Sie identifiziert, und lassen sich nicht abschalten.',
      },
      p: {
        name: 'Leistung',
        says: 'Sie zählen Besuche und deren Herkunft und zeigen, welche Seiten am meisten und am wenigsten gelesen werden. Alles wird zusammengezählt und ist anonym. Wenn Sie ablehnen, ist nicht bekannt, dass Sie da waren.',
      },
      f: {
        name: 'Funktional',
        says: 'Sie bieten mehr Funktionen und persönliche Einstellungen, etwa Videos und Karten, von uns oder von anderen, deren Dienste auf der Seite stehen. Wenn Sie ablehnen, funktionieren manche dieser Dienste vielleicht nicht.',
      },
      t: {
        name: 'Targeting',
        says: 'Werden von Werbepartnern gesetzt, die ein Profil Ihrer Interessen bilden und Ihnen auf anderen Websites Werbung zeigen können. Sie erkennen Browser und Gerät wieder. Wenn Sie ablehnen, sehen Sie weniger gezielte Werbung.',
      },
      x: {
        name: 'Drittanbieter',
        says: 'Sie kommen von einer anderen Domain als der dieser Website und dienen Werbung und Marketing.',
      },
    },
  },
  es: {
    title: 'Su elección de privacidad',
    intro:
      'Este sitio guarda solo lo estrictamente necesario, salvo que usted permita más. Puede cambiar de opinión en cualquier momento.',
    refuse: 'Rechazar todo',
    accept: 'Aceptar todo',
    choose: 'Elegir',
    save: 'Guardar mi elección',
    reopen: 'Elección de privacidad',
    close: 'Rechazar y cerrar',
    always: 'siempre activas',
    policy: 'Política de cookies',
    gpc: 'Su navegador envía Global Privacy Control. Se respeta: las cookies de publicidad dirigida y las de terceros siguen desactivadas.',
    classes: {
      n: {
        name: 'Estrictamente necesarias',
        says: 'Se guardan solo cuando usted hace algo: elegir sus ajustes de privacidad, iniciar sesión o rellenar un formulario. No contienen nada que le identifique y no se pueden desactivar.',
      },
      p: {
        name: 'Rendimiento',
        says: 'Cuentan las visitas y su procedencia, y muestran qué páginas se leen más y menos. Todo se suma y es anónimo. Si las rechaza, no se sabe que usted ha venido.',
      },
      f: {
        name: 'Funcionales',
        says: 'Ofrecen más funciones y ajustes personales, como vídeos y mapas, nuestros o de otros cuyos servicios están en la página. Si las rechaza, puede que algunos de esos servicios no funcionen.',
      },
      t: {
        name: 'Publicidad dirigida',
        says: 'Las ponen socios publicitarios, que pueden crear un perfil de sus intereses y mostrarle anuncios en otros sitios. Reconocen su navegador y su dispositivo. Si las rechaza, verá publicidad menos dirigida.',
      },
      x: {
        name: 'De terceros',
        says: 'Vienen de un dominio distinto del de este sitio y sirven para publicidad y marketing.',
      },
    },
  },
  it: {
    title: 'La sua scelta sulla privacy',
    intro:
      'Questo sito conserva solo lo stretto necessario, a meno che lei non consenta di più. Può cambiare idea in qualsiasi momento.',
    refuse: 'Rifiuta tutto',
    accept: 'Accetta tutto',
    choose: 'Scegli',
    save: 'Salva la mia scelta',
    reopen: 'Scelta sulla privacy',
    close: 'Rifiuta e chiudi',
    always: 'sempre attivi',
    policy: 'Informativa sui cookie',
    gpc: 'Il suo browser invia Global Privacy Control. Viene rispettato: i cookie di targeting e di terze parti restano disattivati.',
    classes: {
      n: {
        name: 'Strettamente necessari',
        says: 'Vengono salvati solo quando lei fa qualcosa: scegliere le impostazioni sulla privacy, accedere, compilare un modulo. Non contengono nulla che la identifichi e non si possono disattivare.',
      },
      p: {
        name: 'Prestazioni',
        says: 'Contano le visite e la loro provenienza e mostrano quali pagine sono più e meno lette. Tutto viene sommato ed è anonimo. Se rifiuta, non si sa che lei è venuto.',
      },
      f: {
        name: 'Funzionali',
        says: 'Offrono più funzioni e impostazioni personali, come video e mappe, nostre o di altri i cui servizi sono sulla pagina. Se rifiuta, alcuni di questi servizi potrebbero non funzionare.',
      },
      t: {
        name: 'Targeting',
        says: 'Sono impostati da partner pubblicitari, che possono creare un profilo dei suoi interessi e mostrarle annunci su altri siti. Riconoscono browser e dispositivo. Se rifiuta, vedrà pubblicità meno mirata.',
      },
      x: {
        name: 'Di terze parti',
        says: 'Provengono da un dominio diverso da quello di questo sito e servono alla pubblicità e al marketing.',
      },
    },
  },
  pt: {
    title: 'A sua escolha de privacidade',
    intro:
      'Este site guarda apenas o estritamente necessário, a menos que permita mais. Pode mudar de ideias em qualquer altura.',
    refuse: 'Recusar tudo',
    accept: 'Aceitar tudo',
    choose: 'Escolher',
    save: 'Guardar a minha escolha',
    reopen: 'Escolha de privacidade',
    close: 'Recusar e fechar',
    always: 'sempre ativos',
    policy: 'Política de cookies',
    gpc: 'O seu navegador envia o sinal Global Privacy Control. É respeitado: os cookies de publicidade dirigida e de terceiros continuam desligados.',
    classes: {
      n: {
        name: 'Estritamente necessários',
        says: 'São guardados apenas quando faz algo: escolher as definições de privacidade, iniciar sessão ou preencher um formulário. Não contêm nada que o identifique e não podem ser desligados.',
      },
      p: {
        name: 'Desempenho',
        says: 'Contam as visitas e a sua origem e mostram que páginas são mais e menos lidas. Tudo é somado e anónimo. Se recusar, não se sabe que nos visitou.',
      },
      f: {
        name: 'Funcionais',
        says: 'Oferecem mais funções e definições pessoais, como vídeos e mapas, nossas ou de outros cujos serviços estão na página. Se recusar, alguns destes serviços podem não funcionar.',
      },
      t: {
        name: 'Publicidade dirigida',
        says: 'São colocados por parceiros de publicidade, que podem criar um perfil dos seus interesses e mostrar-lhe anúncios noutros sites. Reconhecem o navegador e o dispositivo. Se recusar, verá publicidade menos dirigida.',
      },
      x: {
        name: 'De terceiros',
        says: 'Vêm de um domínio diferente do deste site e servem para publicidade e marketing.',
      },
    },
  },
}
