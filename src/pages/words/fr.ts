import type { Words } from '../words.ts'

export const fr: Words = {
  from: 'Cette page vient de',
  contact: 'Contact :',
  thanks: {
    title: 'Encore une étape',
    sent: address =>
      `Si ${address} peut recevoir notre courrier, un message est en route. Ouvrez le lien qu’il contient pour confirmer. D’ici là, rien n’est envoyé.`,
    look: 'Aucun message après quelques minutes ? Regardez dans les indésirables et vérifiez l’adresse ci-dessus.',
  },
  form: {
    absent: {
      title: 'Ce formulaire n’existe pas',
      says: 'Vérifiez l’adresse de cette page, ou demandez à qui vous l’a donnée.',
    },
    closed: {
      title: 'Ce formulaire est fermé',
      says: 'On ne peut plus s’y inscrire. Ce que vous avez accepté auparavant reste inchangé.',
    },
    resting: {
      title: 'Les inscriptions sont suspendues pour le moment',
      says: 'Ce formulaire n’accepte pas d’inscription pour l’instant. Rien n’a été enregistré. Ce que vous avez accepté auparavant reste inchangé, et vous pouvez le retirer à tout moment par le lien présent dans chaque message.',
    },
    used: {
      title: 'Nous l’avons déjà',
      says: 'Cette page a déjà été envoyée, et une fois suffit. Pour inscrire une autre adresse, ouvrez de nouveau le formulaire.',
    },
    again: 'Ouvrir de nouveau le formulaire',
    tooMany: {
      title: 'Trop d’essais',
      says: 'Il y a eu beaucoup d’inscriptions pour cette adresse ou depuis ce réseau. Réessayez plus tard.',
    },
    notHere: {
      title: 'Le formulaire n’est pas affiché sur cette page',
      says: 'Il se trouve à sa propre adresse, tel qu’il doit être. Vous y choisissez ce que vous souhaitez recevoir.',
    },
    open: 'Ouvrir le formulaire',
  },
  confirm: {
    title: 'Était-ce bien vous ?',
    asked: (sender, address) =>
      `${address} a été saisie dans un formulaire de ${sender}, avec les cases suivantes cochées :`,
    button: 'Oui, c’était moi',
    nothing: 'Si ce n’était pas vous, fermez simplement cette page : rien ne vous sera envoyé.',
    until: day => `Vous pouvez confirmer jusqu’au ${day}.`,
    done: 'Confirmé',
    doneSays: sender => `Merci. ${sender} peut maintenant vous envoyer ceci :`,
    preferences: 'Vous pouvez le changer à tout moment : vos préférences',
    absent: {
      title: 'Ce lien ne fonctionne pas',
      says: 'Il est incomplet. Ouvrez-le de nouveau depuis le message, ou copiez-le en entier.',
    },
    expired: {
      title: 'Ce lien n’est plus valable',
      says: 'Il n’a pas été utilisé à temps, donc rien ne vous est envoyé. Si vous le souhaitez toujours, inscrivez-vous de nouveau.',
    },
    used: { title: 'Déjà confirmé', says: 'Ce lien a déjà servi. Il n’y a plus rien à faire.' },
    withdrawn: {
      title: 'Plus rien à confirmer',
      says: 'Cela a été retiré après l’envoi du message. Si vous le souhaitez malgré tout, inscrivez-vous de nouveau.',
    },
  },
  leave: {
    title: 'Se désinscrire ?',
    asked: sender => `Voulez-vous que ${sender} cesse de vous envoyer ceci ?`,
    looking: 'L’ouverture de cette page n’a encore rien changé.',
    button: 'Se désinscrire',
    done: 'Vous êtes désinscrit',
    doneSays: sender => `Désormais, ${sender} ne vous envoie plus rien de ceci :`,
    nothing: 'Il n’y a rien ici dont vous pourriez vous désinscrire.',
    others: 'Toutes vos préférences',
  },
  preferences: {
    title: 'Vos préférences',
    intro: (sender, hint) => `Ce que ${sender} peut envoyer à ${hint}. Désactiver prend effet immédiatement.`,
    allOff: 'Tout désactiver',
    off: purpose => `Désactiver « ${purpose} »`,
    done: 'C’est fait, avec effet immédiat.',
    none: 'Rien n’a jamais été accepté avec cette adresse.',
    again:
      'Pour réactiver quelque chose, inscrivez-vous par un formulaire : seule compte la case que vous cochez vous-même.',
    why: 'Comment en est-on arrivé là ?',
    ticked: 'Le texte de la case :',
    since: day => `depuis le ${day}`,
    on: day => `le ${day}`,
    form: version => `Formulaire, version ${version}`,
  },
  channels: { email: 'Par e-mail', sms: 'Par SMS', call: 'Par téléphone' },
  states: {
    active: 'Activé',
    pending: 'Attend votre confirmation',
    refused: 'Désactivé : la case est restée vide',
    withdrawn: 'Désactivé : vous l’avez retiré',
    expired: 'Désactivé : arrivé à son terme',
    suppressed: 'Désactivé : rien n’est envoyé à cette adresse',
    none: 'Désactivé',
  },
  why: {
    title: 'Pourquoi ai-je reçu ce message ?',
    intro: (sender, hint) =>
      `Voici ce qui est consigné au sujet de ${hint} dans un registre que personne ne peut modifier après coup, pas même ${sender}.`,
    now: 'Où l’on en est',
    happened: 'Ce qui s’est passé',
    none: 'Aucun consentement n’est consigné pour cette adresse. Dites-le-nous par le contact ci-dessous.',
    entry: place => `Entrée ${place} du registre`,
    waiting: 'En route vers le registre',
    events: {
      grant: 'Un formulaire a été envoyé avec ces cases cochées :',
      refuse: 'Un formulaire a été envoyé avec ces cases laissées vides :',
      'doi.sent': 'Un message a été envoyé à cette adresse pour demander si c’était exact.',
      confirm: 'Cette adresse a confirmé :',
      withdraw: 'Retiré :',
      expire: 'Arrivé à son terme :',
      other: 'L’enregistrement a été corrigé.',
    },
  },
  unknown: {
    title: 'Ce lien ne fonctionne pas',
    says: 'Il est incomplet, ou n’a jamais été l’un des nôtres. Ouvrez-le de nouveau depuis le message, ou copiez-le en entier.',
  },
  unreadable: {
    title: 'Illisible',
    says: 'Ce que votre navigateur a envoyé est endommagé. Revenez en arrière, rouvrez la page et réessayez. Rien n’a été modifié.',
  },
  tooLarge: {
    title: 'C’était trop',
    says: 'L’envoi dépasse ce que ce formulaire accepte. Revenez en arrière et raccourcissez. Rien n’a été modifié.',
  },
  ourFault: { title: 'Un problème est survenu chez nous', says: 'Rien n’a été modifié. Réessayez dans un instant.' },
}
