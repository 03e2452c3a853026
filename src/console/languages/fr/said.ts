/** French of what the server says, room by room, in the order of its source. */

import type { Folders } from '../folders.ts'

export const tables = {
  'said/server': {
    // accounts
    'Choose a password of 12 characters or more.': 'Choisissez un mot de passe de 12 caractères ou plus.',
    'Choose a password of 256 characters or fewer.': 'Choisissez un mot de passe de 256 caractères ou moins.',
    'This password is easy to guess. Choose another, such as four unrelated words.':
      'Ce mot de passe est facile à deviner. Choisissez-en un autre, par exemple quatre mots sans lien.',
    // consent
    'This is not an email address that mail could reach.': 'Aucun e-mail ne pourrait arriver à cette adresse.',
    // accounts
    'Sign-up is closed here. Ask the operator of this installation for an invitation.':
      'Ici, on ne peut pas ouvrir de compte soi-même. Demandez une invitation à l’exploitant de cette installation.',
    'There is a user with this address already. Log in instead.':
      'Cette adresse a déjà un utilisateur. Connectez-vous plutôt.',
    'Too many sign-ups from this network. Wait an hour and try again.':
      'Trop de comptes ont été ouverts depuis ce réseau. Attendez une heure, puis réessayez.',
    'This invitation has ended, or is for another address. Ask for a new one.':
      'Cette invitation a expiré, ou vaut pour une autre adresse. Demandez-en une nouvelle.',
    'The address or the password is wrong.': 'L’adresse ou le mot de passe est incorrect.',
    'Too many tries. Wait a quarter of an hour and try again.':
      'Trop de tentatives. Attendez un quart d’heure, puis réessayez.',
    'This is not the version in force. Read the current one and accept that.':
      'Ce n’est pas la version en vigueur. Lisez la version actuelle et acceptez celle-là.',
    'A person accepts the policies, logged in under their own name.':
      'C’est une personne, connectée sous son propre nom, qui accepte les politiques.',
    'There is no such user in this account.': 'Cet utilisateur n’existe pas dans ce compte.',
    'You cannot take yourself out. Ask another owner.':
      'Vous ne pouvez pas vous retirer vous-même. Demandez à un autre propriétaire.',
    'No key can carry “{0}”.': 'Aucune clé ne peut avoir le droit « {0} ».',
    'A key cannot carry rights over users, keys, the account or the installation.':
      'Une clé ne peut avoir aucun droit sur les utilisateurs, les clés, le compte ou l’installation.',
    'There are 100 keys. Revoke one that is not used.': 'Il y a déjà 100 clés. Révoquez-en une qui ne sert pas.',
    'There is no such key.': 'Cette clé n’existe pas.',
    'This is not the name of this account. Type it as it stands in the settings.':
      'Ce n’est pas le nom de ce compte. Saisissez-le tel qu’il figure dans les paramètres.',
    'This account is being closed already.': 'Ce compte est déjà en cours de fermeture.',
    'A program cannot close an account. Log in and do it yourself.':
      'Un programme ne peut pas fermer un compte. Connectez-vous et faites-le vous-même.',
    'This account is not being closed.': 'Ce compte n’est pas en cours de fermeture.',
    'The thirty days are over. This account is closed.': 'Les trente jours sont passés. Ce compte est fermé.',
    'You have an authenticator already. Turn it off first, with its code.':
      'Vous avez déjà une application d’authentification. Désactivez-la d’abord, avec son code.',
    'This log-in has ended. Begin again with your address and your password.':
      'Cette connexion a expiré. Recommencez avec votre adresse et votre mot de passe.',
    'This is not your password.': 'Ce n’est pas votre mot de passe.',
    'Turn your own off with a code, under Settings, Security.':
      'Désactivez le vôtre avec un code, sous Paramètres, Sécurité.',
    'They have no second factor.': 'Cette personne n’a pas de second facteur.',
    'They work for other accounts too, or operate this installation. Whoever has the machine can reset it there: optimail password --email … --forget-second-factor.':
      'Cette personne travaille aussi pour d’autres comptes, ou exploite cette installation. Qui a accès à la machine peut y réinitialiser son second facteur : optimail password --email … --forget-second-factor.',
    'A person does this, logged in under their own name, with the code of their authenticator. A key cannot.':
      'Il faut pour cela une personne connectée sous son propre nom, avec le code de son application d’authentification. Une clé ne peut pas le faire.',
    'This asks for the code of your authenticator, and you have none yet. Set it up under Settings, Security.':
      'Il faut pour cela le code de votre application d’authentification, et vous n’en avez pas encore. Configurez-la sous Paramètres, Sécurité.',
    'This code is wrong, or was used already. Wait for the next one and type that.':
      'Ce code est incorrect, ou a déjà servi. Attendez le suivant et saisissez-le.',
    'Too many wrong codes. Wait a quarter of an hour and try again.':
      'Trop de codes incorrects. Attendez un quart d’heure, puis réessayez.',
    'One of the industries in GET /industries.': 'L’un des secteurs de GET /industries.',
    'What this organisation does is not accepted here. “errors” says which sentence of the Anti-Spam Policy that is.':
      'L’activité de cette organisation n’est pas acceptée ici. « errors » indique de quelle phrase de la politique anti-spam il s’agit.',
    'Nobody here has this address. They sign up first, with an account of their own or invited into one.':
      'Personne ici n’a cette adresse. La personne doit d’abord avoir son propre compte, ou être invitée dans un autre.',
    // audience
    'This is not a phone number that could be reached.': 'Ce numéro de téléphone ne peut pas être joint.',
    // reports
    'There is no such contact.': 'Ce contact n’existe pas.',
    // audience
    'This cursor is not one that a list gave. Begin without one.':
      'Ce curseur ne vient d’aucune liste. Commencez sans curseur.',
    'There is no such segment.': 'Ce segment n’existe pas.',
    // exports
    'A state is asked for without a purpose. Say which purpose is meant.':
      'Un statut est demandé sans finalité. Précisez pour quelle finalité.',
    // audience
    'Somebody changed this contact since you read it. Read it again before you save.':
      'Quelqu’un a modifié ce contact depuis que vous l’avez lu. Relisez-le avant d’enregistrer.',
    'Without an address and without a number nobody could be reached. To forget a contact, erase them.':
      'Sans adresse ni numéro, on ne pourrait joindre personne. Pour oublier un contact, effacez-le.',
    'Another contact has this address or number. Contacts are not merged, for consents cannot be.':
      'Un autre contact a cette adresse ou ce numéro. Les contacts ne se fusionnent pas, car les consentements ne le peuvent pas.',
    'This contact has no such address.': 'Ce contact n’a pas cette adresse.',
    'This address is not suppressed.': 'Cette adresse n’est pas exclue.',
    'This person complained or asked never to be written to. That is not for you to lift.':
      'Cette personne s’est plainte, ou a demandé à ne jamais recevoir de messages. Ce n’est pas à vous de lever cette exclusion.',
    'Nothing was ever agreed to under this address on this channel.':
      'Aucun consentement n’a jamais été donné sous cette adresse pour ce canal.',
    'The log does not cover the newest event yet. Try again in a moment.':
      'Le journal ne contient pas encore l’événement le plus récent. Réessayez dans un instant.',
    'One of the names in “redact” is not that of a disclosure.':
      'L’un des noms de « redact » ne désigne aucune donnée qu’une preuve peut montrer.',
    'This event has no such file, or it was erased.': 'Cet événement n’a pas ce fichier, ou le fichier a été effacé.',
    // sites
    'Control characters do not belong here.': 'Les caractères de contrôle n’ont pas leur place ici.',
    // audience
    'This would be a consent without evidence. Each entry of “errors” says what is missing and what to send.':
      'Ce serait un consentement sans preuve. Chaque entrée de « errors » dit ce qui manque et ce qu’il faut envoyer.',
    'There is no such form, version or language. A consent names the wording that was shown, as you published it.':
      'Ce formulaire, cette version ou cette langue n’existe pas. Un consentement désigne le texte qui a été montré, tel que vous l’avez publié.',
    'This form is closed: nobody is asked with it. Open it again to enter what was given on it before.':
      'Ce formulaire est fermé : il ne demande plus rien à personne. Rouvrez-le pour saisir ce qui y a été donné auparavant.',
    'This version of the form does not pass the rules any more. Nothing new can rest on it.':
      'Cette version du formulaire ne respecte plus les règles. Rien de nouveau ne peut s’y fonder.',
    'This address or number is suppressed. What somebody says about a consent does not end that.':
      'Cette adresse ou ce numéro est exclu. Ce qu’une personne dit d’un consentement n’y met pas fin.',
    'This was taken back after the time that you give. The newer word counts.':
      'Ce consentement a été retiré après la date que vous indiquez. C’est le plus récent qui compte.',
    'There is no such contact. Events make none.': 'Ce contact n’existe pas. Un événement n’en crée pas.',
    'This has not happened yet.': 'Cela n’a pas encore eu lieu.',
    'Events are not kept for so long.': 'Les événements ne sont pas conservés aussi longtemps.',
    // embeddings
    'The id of a form.': 'L’identifiant d’un formulaire.',
    // consent
    'There is no such form in this account.': 'Ce formulaire n’existe pas dans ce compte.',
    // audience
    'The first day has to come before the last one, and not more than 400 days before it.':
      'Le premier jour doit précéder le dernier, de 400 jours au plus.',
    'The form does not have this language.': 'Le formulaire n’existe pas dans cette langue.',
    'This sign cannot be kept.': 'Ce signe ne peut pas être conservé.',
    'Another segment has this name.': 'Un autre segment porte ce nom.',
    'There are as many segments as there may be. Remove one that nobody uses.':
      'Il ne peut pas y avoir plus de segments. Supprimez-en un qui ne sert à personne.',
    'It names a segment that is not there.': 'Il désigne un segment qui n’existe pas.',
    'It names itself, or a segment that names it in turn.':
      'Il se désigne lui-même, ou désigne un segment qui le désigne à son tour.',
    'With the segments that it names it has too many conditions.':
      'Avec les segments qu’il désigne, il a trop de conditions.',
    'People are not sorted by this here. What “errors” lists is why.':
      'On ne trie pas les gens d’après cela ici. « errors » en donne la raison.',
    'Somebody changed this segment since you read it. Read it again before you save.':
      'Quelqu’un a modifié ce segment depuis que vous l’avez lu. Relisez-le avant d’enregistrer.',
    'A draft or another segment uses it. “used_by” says which.':
      'Un brouillon ou un autre segment l’utilise. « used_by » dit lequel.',
    'At most {0} properties.': '{0} propriétés au plus.',
    'Some of these cannot be kept, so none was. What “errors” lists is why.':
      'Certains ne peuvent pas être conservés ; aucun ne l’a donc été. « errors » en donne la raison.',
    'That were enough events for one hour. Go on later.':
      'Cela fait assez d’événements pour une heure. Continuez plus tard.',
    'Lists of a political character are not accepted: nobody is sorted by their party, their vote or their opinion.':
      'Les listes à caractère politique ne sont pas acceptées : on ne trie personne d’après son parti, son vote ou ses opinions.',
    // campaigns
    'There is no such time zone.': 'Ce fuseau horaire n’existe pas.',
    // audience
    'At most {0} conditions.': '{0} conditions au plus.',
    'At most {0} attributes.': '{0} attributs au plus.',
    'It names something that is not there. Each entry of “errors” says where, and what.':
      'Quelque chose y est désigné qui n’existe pas. Chaque entrée de « errors » dit où, et quoi.',
    'There is no {0} {1} here.': 'Introuvable ici : {0} {1}.',
    purpose: 'finalité',
    form: 'formulaire',
    campaign: 'campagne',
    'Ticked {0} on a form.': 'A coché {0} sur un formulaire.',
    'Ticked {0} on a form, and left {1} empty.': 'A coché {0} sur un formulaire et laissé {1} vide.',
    'Was brought in for {0}; nothing is sent before there is proof.':
      'A été importé pour {0} ; rien n’est envoyé avant qu’il y ait une preuve.',
    'Left {0} empty on a form.': 'A laissé {0} vide sur un formulaire.',
    'Was asked by mail to confirm the sign-up.': 'A reçu un e-mail demandant de confirmer l’inscription.',
    'Confirmed {0} from this address.': 'A confirmé {0} depuis cette adresse.',
    'Confirmed {0} from this phone.': 'A confirmé {0} depuis ce téléphone.',
    'Agreed to {0} again.': 'A consenti de nouveau à {0}.',
    'Withdrew {0}, {1}.': 'A retiré {0}, {1}.',
    'Withdrew {0}.': 'A retiré {0}.',
    '{0} became too old to rely on.': '{0} est devenu trop ancien pour s’y fier.',
    '{0} was declared invalid.': '{0} a été déclaré non valable.',
    'A record was corrected.': 'Un enregistrement a été rectifié.',
    'What was known about this person was erased.': 'Ce que l’on savait de cette personne a été effacé.',
    'with the button of the mail program': 'avec le bouton de la messagerie',
    'on the page of preferences': 'sur la page des préférences',
    // delivery
    'by text message': 'par SMS',
    // audience
    'through the programming interface': 'par l’interface de programmation',
    'through a user of this account': 'par un utilisateur de ce compte',
    // base
    'Where the web server listens.': 'Où le serveur web écoute.',
    'The port of the web server; 0 takes a free one.': 'Le port du serveur web ; 0 en prend un libre.',
    'Where the embedded database, the journals and the key of the installation live.':
      'Où se trouvent la base de données intégrée, les journaux et la clé de l’installation.',
    'A PostgreSQL server (17 or newer) to use instead of the embedded one.':
      'Un serveur PostgreSQL (17 ou plus récent) à utiliser au lieu de la base intégrée.',
    'The address under which recipients reach this installation; links in messages begin with it.':
      'L’adresse à laquelle les destinataires joignent cette installation ; les liens des messages commencent par elle.',
    'The key of the installation. Empty: made once and kept in the data folder as secret.key.':
      'La clé de l’installation. Vide : créée une fois, puis conservée dans le dossier de données sous le nom secret.key.',
    'What this process does: web, worker, mx, or several of them.':
      'Ce que fait ce processus : web, worker, mx, ou plusieurs d’entre eux.',
    'The port on which bounces and other mail for us arrive; 0 takes a free one.':
      'Le port où arrivent les retours et le reste du courrier qui nous est adressé ; 0 en prend un libre.',
    'The port of the sandbox mailbox, on loopback only; 0 takes a free one.':
      'Le port de la boîte d’essai, sur loopback seulement ; 0 en prend un libre.',
    'The port on which programs hand over messages for acts by SMTP, with an API key; empty for none. Without a certificate on loopback only.':
      'Le port où des programmes remettent par SMTP des messages transactionnels, avec une clé d’API ; vide : aucun. Sans certificat, sur loopback seulement.',
    'A file with the certificate and the key of that port, in PEM; with it log-in is by TLS only.':
      'Un fichier avec le certificat et la clé de ce port, en PEM ; avec lui, on ne s’y connecte qu’en TLS.',
    'Sending threads; 0 means one for each processor core.':
      'Fils d’exécution pour l’envoi ; 0 signifie un par cœur de processeur.',
    'The servers that are asked about names, in order, such as 127.0.0.1 or [::1]:5353; empty: those of the machine.':
      'Les serveurs interrogés sur les noms, dans l’ordre, par exemple 127.0.0.1 ou [::1]:5353 ; vide : ceux de la machine.',
    'Whether the servers of OPTIMAIL_DNS_SERVERS check DNSSEC and the way to them is safe, as on this machine: then DANE is used.':
      'Indique si les serveurs de OPTIMAIL_DNS_SERVERS vérifient DNSSEC et si le chemin jusqu’à eux est sûr, comme sur cette machine : DANE est alors utilisé.',
    'Where providers’ interfaces are when that is not their own address, such as ses=https://vpce-1.email.eu-west-1.vpce.amazonaws.com,postmark=http://127.0.0.1:9000. Empty: the providers’ own.':
      'Où se trouvent les interfaces des prestataires quand ce n’est pas à leur propre adresse, par exemple ses=https://vpce-1.email.eu-west-1.vpce.amazonaws.com,postmark=http://127.0.0.1:9000. Vide : celles des prestataires.',
    'The Chromium or Chrome that looks at forms as people see them; empty: found on PATH. Without one this is told as not measured.':
      'Le Chromium ou Chrome qui regarde les formulaires comme les gens les voient ; vide : celui trouvé dans le PATH. Sans navigateur, le résultat est indiqué comme non mesuré.',
    'A server that speaks as OpenAI’s does, up to /v1, that gives a second opinion on texts that wait for people. It changes their order only. Empty: none is asked.':
      'Un serveur qui parle comme celui d’OpenAI, jusqu’à /v1, et donne un second avis sur les textes qui attendent une personne. Il ne change que leur ordre. Vide : aucun n’est interrogé.',
    'The model that is asked for a second opinion, as its server calls it.':
      'Le modèle auquel un second avis est demandé, sous le nom que lui donne son serveur.',
    'What the server of second opinions asks for as its key; empty: nothing.':
      'La clé que demande le serveur des seconds avis ; vide : aucune.',
    'How many second opinions are asked for in a day, at most.':
      'Le nombre de seconds avis demandés par jour, au plus.',
    'Of how many paths a process counts visits by name at one time, for each website; of what is more only the totals are counted.':
      'Le nombre de chemins dont un processus compte les visites par nom en même temps, pour chaque site web ; au-delà, seuls les totaux sont comptés.',
    'A file of networks from which no people browse, one such as 192.0.2.0/24 a line: visits from there are not counted. Empty: none.':
      'Un fichier des réseaux d’où personne ne navigue, un par ligne, comme 192.0.2.0/24 : les visites qui en viennent ne sont pas comptées. Vide : aucun.',
    'Whom to tell of a hole in this installation, the preferred first, such as mailto:security@example.org,https://example.org/security: they stand in /.well-known/security.txt. Empty: there is no such file.':
      'À qui signaler une faille de cette installation, le contact préféré en premier, par exemple mailto:security@example.org,https://example.org/security : ils figurent dans /.well-known/security.txt. Vide : ce fichier n’existe pas.',
    'How much is logged.': 'Le niveau de détail de la journalisation.',
    'There is no number.': 'Il n’y a pas de numéro.',
    'There are signs in it that no number has: a line break or its kin.':
      'Il contient des signes qu’aucun numéro n’a : un saut de ligne ou autre.',
    'There are signs in it that nobody sees and that change how it reads. Type it again.':
      'Il contient des signes que personne ne voit et qui changent sa lecture. Saisissez-le de nouveau.',
    'There are letters in it. Write the digits that they stand for.':
      'Il contient des lettres. Écrivez les chiffres qu’elles représentent.',
    'A number behind a switchboard cannot be reached by itself. Leave the extension out.':
      'Un poste derrière un standard n’est pas joignable seul. Retirez l’extension.',
    'There are signs in it that no phone number has.': 'Il contient des signes qu’aucun numéro de téléphone n’a.',
    'Begin with + and the code of the country, such as +41 79 123 45 67.':
      'Commencez par + et l’indicatif du pays, par exemple +41 79 123 45 67.',
    'No country has this code. Begin with + and the code of the country.':
      'Aucun pays n’a cet indicatif. Commencez par + et l’indicatif du pays.',
    'This is too short. Emergency and other short numbers are nobody’s own.':
      'C’est trop court. Les numéros d’urgence et autres numéros courts n’appartiennent à personne.',
    'This is too long to be a phone number.': 'C’est trop long pour un numéro de téléphone.',
    'Numbers of this country have another length.': 'Les numéros de ce pays ont une autre longueur.',
    'Whoever calls this number pays extra for it. It is not taken.':
      'Qui appelle ce numéro paie un supplément. Il n’est pas accepté.',
    'This is the number of a service, not of a person.': 'C’est le numéro d’un service, pas d’une personne.',
    // calls
    'There is no such list.': 'Cette liste n’existe pas.',
    'This list was closed. Make another one.': 'Cette liste a été close. Créez-en une autre.',
    'There is no such purpose that is published.': 'Aucune finalité publiée de ce genre n’existe.',
    'Only a purpose of your own can be called for: what people agreed to for a partner, or to measurements, is not for this.':
      'On ne peut appeler que pour une finalité à vous : ce qui a été accepté pour un partenaire, ou pour la mesure, ne sert pas à cela.',
    'This purpose does not include calls. Consent to one channel is none to another.':
      'Cette finalité ne comprend pas les appels. Consentir à un canal n’est pas consentir à un autre.',
    'The filter names a segment that is not there.': 'Le filtre désigne un segment qui n’existe pas.',
    'What the calls are about is not accepted, or a person has yet to look at it.':
      'L’objet des appels n’est pas accepté, ou une personne doit encore l’examiner.',
    'These are more than 20,000 numbers. Ask for some of them, by a filter.':
      'Cela fait plus de 20 000 numéros. Demandez-en une partie, avec un filtre.',
    'There is no such caller. Say first who calls.': 'Cet appelant n’existe pas. Indiquez d’abord qui appelle.',
    'There are as many lists in use as an account can have. Close one.':
      'Un compte ne peut pas avoir plus de listes en cours. Clôturez-en une.',
    'This list has expired: nobody may be called by it any more. Have it washed anew.':
      'Cette liste a expiré : plus personne ne doit être appelé d’après elle. Faites-la nettoyer à nouveau.',
    'This list was fetched five times since it was washed. Use the file that was fetched, until the list expires.':
      'Cette liste a été téléchargée cinq fois depuis son nettoyage. Utilisez le fichier téléchargé, jusqu’à l’expiration de la liste.',
    'The account is suspended, or restricted from using phone numbers.':
      'Le compte est suspendu, ou ne peut pas utiliser de numéros de téléphone pour le moment.',
    'The purpose of this list is not published for calls any more.':
      'La finalité de cette liste n’est plus publiée pour les appels.',
    'What the calls are about is not cleared under the policy as it is now. Make another list.':
      'L’objet des appels n’est pas admis par la politique dans son état actuel. Créez une autre liste.',
    'Nobody on this list may be called now: the gate left all of them out. Each entry of “errors” says how many, and why; the list itself says it as `left_out`.':
      'Personne sur cette liste ne peut être appelé maintenant : le contrôle d’envoi les a tous écartés. Chaque entrée de « errors » dit combien et pourquoi ; la liste elle-même l’indique dans `left_out`.',
    'This list may be used still. It is washed each time it is fetched, and a new date is given when it has expired.':
      'Cette liste est encore utilisable. Elle est nettoyée à chaque téléchargement, et reçoit une nouvelle date limite une fois expirée.',
    'This list is closed already.': 'Cette liste est déjà close.',
    'This list is not closed.': 'Cette liste n’est pas close.',
    'Whoever calls was told already that this list is over. Make another one.':
      'L’appelant a déjà été informé de la fin de cette liste. Créez-en une autre.',
    'Numbers of this list have left the house. That stays known: close the list instead.':
      'Des numéros de cette liste ont déjà été transmis. Cela doit rester connu : clôturez plutôt la liste.',
    'There is no such caller.': 'Cet appelant n’existe pas.',
    // webhooks
    'This is no web address. It begins with https://.': 'Ce n’est pas une adresse web. Elle commence par https://.',
    // calls
    'Numbers travel encrypted only. Enter an address that begins with https://.':
      'Les numéros ne voyagent que chiffrés. Saisissez une adresse qui commence par https://.',
    'The address has a log-in in it. Leave it out: the caller knows us by our signature.':
      'L’adresse contient des identifiants. Retirez-les : l’appelant nous reconnaît à notre signature.',
    'There are as many callers as an account can have. Remove one that has no list.':
      'Un compte ne peut pas avoir plus d’appelants. Supprimez-en un qui n’a pas de liste.',
    'Somebody else changed this caller meanwhile. Load it again.':
      'Quelqu’un d’autre a modifié cet appelant entre-temps. Rechargez-le.',
    'This caller has no web address to be told at.': 'Cet appelant n’a pas d’adresse web où l’informer.',
    'There are lists of this caller. It must still hear of withdrawals, so it stays.':
      'Cet appelant a encore des listes. Il doit continuer d’apprendre les retraits : il reste donc.',
    'This person took the consent back. Do not call, and delete the number.':
      'Cette personne a retiré son consentement. N’appelez pas et supprimez le numéro.',
    'This consent has expired. Do not call, and delete the number.':
      'Ce consentement a expiré. N’appelez pas et supprimez le numéro.',
    'This person asked to be erased. Delete everything that you hold by this reference.':
      'Cette personne a demandé à être effacée. Supprimez tout ce que vous avez sous cette référence.',
    'Nobody may be called at this number any more. Do not call, and delete the number.':
      'Plus personne ne peut être appelé à ce numéro. N’appelez pas et supprimez le numéro.',
    'This consent does not hold any more. Do not call, and delete the number.':
      'Ce consentement n’est plus valable. N’appelez pas et supprimez le numéro.',
    'The places where this number may be have no hour in common at which people may be called.':
      'Les lieux où ce numéro peut se trouver n’ont aucune heure commune où l’on puisse appeler.',
    'A test key cannot hand numbers to anybody. Use a live key, or the console.':
      'Une clé de test ne peut transmettre de numéros à personne. Utilisez une clé de production, ou la console.',
    // reports
    'There is no such campaign.': 'Cette campagne n’existe pas.',
    // campaigns
    'Somebody changed this draft since you read it. Read it again before you save.':
      'Quelqu’un a modifié ce brouillon depuis que vous l’avez lu. Relisez-le avant d’enregistrer.',
    'This campaign has started, and what is sent does not change any more. Duplicate it to go on writing.':
      'Cette campagne a commencé, et ce qui est envoyé ne change plus. Dupliquez-la pour continuer à rédiger.',
    'The campaign is not in a state in which this can be done.': 'La campagne n’est pas dans un état qui le permet.',
    'This campaign has not been started.': 'Cette campagne n’a pas commencé.',
    'A campaign stays by email, or by text. Make another one for the other.':
      'Une campagne reste par e-mail, ou par SMS. Créez-en une autre pour l’autre canal.',
    'There is no message yet to show. Mend what “errors” lists.':
      'Il n’y a pas encore de message à montrer. Corrigez ce que liste « errors ».',
    'Tests go to users of this account only. Everybody else has to agree first.':
      'Les tests ne vont qu’aux utilisateurs de ce compte. Tous les autres doivent d’abord consentir.',
    // transactional
    'That were enough tests for one hour. Look at the preview, and go on later.':
      'Cela fait assez de tests pour une heure. Regardez l’aperçu, et continuez plus tard.',
    // campaigns
    'This is not a phone number. Begin with + and the code of the country.':
      'Ce n’est pas un numéro de téléphone. Commencez par + et l’indicatif du pays.',
    'There is no message yet to send. Mend what “errors” lists.':
      'Il n’y a pas encore de message à envoyer. Corrigez ce que liste « errors ».',
    'Screening did not clear this message, so it goes to nobody. What “errors” lists is why.':
      'Le contrôle du contenu n’a pas admis ce message : il ne va donc à personne. « errors » en donne la raison.',
    'There is nothing yet that this could come from. Mails: a domain under Settings, Sending. Texts: a sender under Texts.':
      'Il n’y a encore rien d’où l’envoyer. E-mails : un domaine sous Paramètres, Envoi. SMS : un expéditeur sous Réponses par SMS.',
    'Something has to be mended before this can be sent.': 'Il faut corriger quelque chose avant l’envoi.',
    'Choose a published purpose first: what matters is whether they agreed to it.':
      'Choisissez d’abord une finalité publiée : ce qui compte, c’est qu’on y ait consenti.',
    '{0} of {1} have no {2}, and read nothing in its place. Say what stands there for them: {{ contact.{3} | default: "…" }}.':
      '{0} sur {1} n’ont pas de {2} et ne lisent rien à cet endroit. Dites ce qu’ils y lisent : {{ contact.{3} | default: "…" }}.',
    'The campaign was cancelled before the hour that was declared; the rest gets none.':
      'La campagne a été annulée avant l’heure déclarée ; le reste ne reçoit rien.',
    'It is judged once, at the hour that was declared. What is seen before that decides nothing.':
      'On juge une seule fois, à l’heure déclarée. Ce que l’on voit avant ne décide rien.',
    'Its hour has come; it is judged in a moment.': 'L’heure est venue ; on juge dans un instant.',
    'Text {0} was clicked more often than each other, beyond what chance explains.':
      'Le texte {0} a été cliqué plus souvent que chacun des autres, au-delà de ce qu’explique le hasard.',
    'Text {0} made fewer people leave than each other, beyond what chance explains.':
      'Le texte {0} a fait partir moins de monde que chacun des autres, au-delà de ce qu’explique le hasard.',
    'Text {0} drew fewer complaints than each other, beyond what chance explains.':
      'Le texte {0} a suscité moins de plaintes que chacun des autres, au-delà de ce qu’explique le hasard.',
    'Too few people count for anything to be judged.': 'Trop peu de personnes comptent pour que l’on puisse juger.',
    'No difference showed that chance would not explain.':
      'Aucune différence n’est apparue que le hasard n’expliquerait pas.',
    'Text {0} was for the rest when the campaign was cancelled.':
      'Le texte {0} était destiné au reste quand la campagne a été annulée.',
    'The rest gets text {0}.': 'Le reste reçoit le texte {0}.',
    'The campaign was cancelled; the rest gets none.': 'La campagne a été annulée ; le reste ne reçoit rien.',
    'The rest waits for a person; text {0} was declared for this.':
      'Le reste attend une personne ; le texte {0} a été déclaré pour cela.',
    'This time has passed. Choose a later one, or start it now.':
      'Cette heure est passée. Choisissez-en une plus tardive, ou commencez maintenant.',
    'That is too late: nothing of it would be sent by then, or nobody can know so far ahead.':
      'C’est trop tard : rien n’en serait envoyé d’ici là, ou personne ne peut prévoir si loin.',
    'Say either “at” or “local”.': 'Indiquez soit « at », soit « local ».',
    'Somebody changed this draft since you read it. Read it again before you schedule it.':
      'Quelqu’un a modifié ce brouillon depuis que vous l’avez lu. Relisez-le avant de le programmer.',
    'This campaign compares no texts.': 'Cette campagne ne compare pas de versions.',
    'Its hour has not come: who decides as soon as one is ahead mostly decides by chance.':
      'Il est encore trop tôt : décider dès qu’une version mène, c’est le plus souvent décider au hasard.',
    'This is decided, and goes out.': 'C’est décidé, et l’envoi est en cours.',
    // texting
    'There is no such text.': 'Ce SMS n’existe pas.',
    // campaigns
    'All {0} have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      'Les {0} en ont tous reçu récemment autant que la finalité l’annonce, ou qu’ils l’ont choisi : commencé maintenant, cet envoi ne leur parviendrait pas.',
    '{0} of {1} have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      '{0} sur {1} en ont reçu récemment autant que la finalité l’annonce, ou qu’ils l’ont choisi : commencé maintenant, cet envoi ne leur parviendrait pas.',
    'About {0} % of them have lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.':
      'Environ {0} % d’entre eux en ont reçu récemment autant que la finalité l’annonce, ou qu’ils l’ont choisi : commencé maintenant, cet envoi ne leur parviendrait pas.',
    // http
    'Nothing can be sent before somebody accepts the current policies for this account.':
      'Rien ne peut être envoyé tant que personne n’a accepté les politiques en vigueur pour ce compte.',
    // campaigns
    'This purpose is not published: nobody can have agreed to it.':
      'Cette finalité n’est pas publiée : personne ne peut y avoir consenti.',
    'Only a purpose of your own messages can be written to: what people agreed to for a partner, or to measurements, is not for this.':
      'On ne peut écrire que pour une finalité de vos propres messages : ce qui a été accepté pour un partenaire, ou pour la mesure, ne sert pas à cela.',
    'This purpose does not include email. Consent to one channel is none to another.':
      'Cette finalité ne comprend pas l’e-mail. Consentir à un canal n’est pas consentir à un autre.',
    'Say from which address this comes.': 'Indiquez de quelle adresse part l’envoi.',
    'This is not an email address.': 'Ce n’est pas une adresse e-mail.',
    'There is no signing key for the domain of this address. Add the domain under Settings, Sending.':
      'Il n’y a pas de clé de signature pour le domaine de cette adresse. Ajoutez le domaine sous Paramètres, Envoi.',
    'Mail from this domain stops soon: something in the DNS that was in order is not any more.':
      'Les e-mails de ce domaine s’arrêtent bientôt : quelque chose dans le DNS qui était en ordre ne l’est plus.',
    'The address for replies is not an email address.': 'L’adresse pour les réponses n’est pas une adresse e-mail.',
    'Nobody who fits has agreed to this purpose yet, so nobody would get it.':
      'Aucune des personnes visées n’a encore consenti à cette finalité : personne ne le recevrait.',
    'A segment that this audience names is no longer there. Choose another one.':
      'Un segment que désigne cette audience n’existe plus. Choisissez-en un autre.',
    'The audience sorts people by their politics. Lists of a political character are not accepted.':
      'L’audience trie les gens d’après leurs opinions politiques. Les listes à caractère politique ne sont pas acceptées.',
    'Say under Settings what your organisation does. Whoever reviews a text then knows it from its trade.':
      'Indiquez dans les paramètres ce que fait votre organisation. Qui examine un texte connaît ainsi votre métier.',
    'No route for texts is active: everything arrives at the sandbox handset, and nothing reaches anybody.':
      'Aucune route pour les SMS n’est active : tout arrive sur le téléphone d’essai et n’atteint personne.',
    'No provider is set up: everything arrives in the sandbox mailbox, and nothing reaches anybody.':
      'Aucun prestataire n’est configuré : tout arrive dans la boîte d’essai et n’atteint personne.',
    'The Anti-Spam Policy does not accept this.': 'La politique anti-spam n’accepte pas cela.',
    'A person has to look at this before it goes.': 'Une personne doit regarder cela avant l’envoi.',
    // review
    'Reasons: {0}.': 'Motifs : {0}.',
    // campaigns
    'Text {0} is the same as {1}: write another subject, sender name or preview text.':
      'Le texte {0} est le même que {1} : écrivez un autre objet, nom d’expéditeur ou texte d’aperçu.',
    'Nobody who would get it has agreed that clicks are measured, so nothing can be judged, and the rest gets text {0}. Compare by something else.':
      'Aucun des destinataires n’a accepté la mesure des clics : rien ne peut être départagé, et les autres reçoivent la version {0}. Comparez d’après autre chose.',
    'Each text goes to about {0} people who agreed that clicks are measured; below {1} that count nothing is judged, and the rest gets text {2}.':
      'Chaque texte va à environ {0} personnes qui ont accepté que les clics soient mesurés ; s’il en compte moins de {1}, rien n’est jugé, et le reste reçoit le texte {2}.',
    'Each text goes to about {0} people; below {1} that count nothing is judged, and the rest gets text {2}.':
      'Chaque texte va à environ {0} personnes ; s’il en compte moins de {1}, rien n’est jugé, et le reste reçoit le texte {2}.',
    'It has to end after it begins, on the same day.': 'La fin vient après le début, le même jour.',
    'Write it as 2026-12-01T09:00.': 'Écrivez-le comme 2026-12-01T09:00.',
    'Write the name of the site alone, such as bakery.example.':
      'Écrivez seulement le nom du site, par exemple bakery.example.',
    'It is the same for every reader: no merge tags [CK-03].':
      'Il est le même pour chaque lecteur : pas de balises de fusion [CK-03].',
    'Line {0}: {1}': 'Ligne {0} : {1}',
    'This campaign goes by email, which costs nothing by the message.':
      'Cette campagne part par e-mail : un message n’y coûte rien.',
    'Choose a purpose, an audience and a sender first: what it costs depends on them.':
      'Choisissez d’abord une finalité, une audience et un expéditeur : le coût en dépend.',
    'Choose what this text is for: it goes to those who agreed to that, and to nobody else.':
      'Choisissez à quoi sert ce SMS : il va aux personnes qui y ont consenti, et à personne d’autre.',
    'This purpose does not include texts. Consent to one channel is none to another.':
      'Cette finalité ne comprend pas les SMS. Consentir à un canal n’est pas consentir à un autre.',
    'Say who this text comes from.': 'Indiquez de qui vient ce SMS.',
    'The proof of this sender was refused. Show another one, or choose another sender.':
      'La preuve de cet expéditeur a été refusée. Présentez-en une autre, ou choisissez un autre expéditeur.',
    'This sender was registered for other purposes.': 'Cet expéditeur a été enregistré pour d’autres finalités.',
    'Nobody has shown yet that this sender is yours. Until then nothing leaves the house in its name.':
      'Personne n’a encore montré que cet expéditeur est à vous. D’ici là, rien ne sort en son nom.',
    'Nobody would get it: {0}.': 'Personne ne le recevrait : {0}.',
    'Some would not get it. {0}.': 'Certaines personnes ne le recevraient pas. {0}.',
    'Nobody’s clicks are measured in this text ({0}). Let its links be measured, or compare by who leaves, or by complaints.':
      'Ce SMS ne mesure les clics de personne ({0}). Faites mesurer ses liens, ou comparez d’après les désinscriptions ou les plaintes.',
    'Links are to be measured, and nobody has agreed to that by text: all get them as they are written.':
      'Les liens doivent être mesurés, et personne n’y a consenti par SMS : tout le monde les reçoit tels quels.',
    'Links are to be measured, and this text has none. A link that is measured begins with https://.':
      'Les liens doivent être mesurés, et ce SMS n’en a pas. Un lien mesuré commence par https://.',
    'the sender is not proven': 'l’expéditeur n’est pas prouvé',
    'the sender is not for this country': 'l’expéditeur n’est pas pour ce pays',
    'networks there do not take such a sender': 'les réseaux n’y acceptent pas un tel expéditeur',
    'the sender is not registered there': 'l’expéditeur n’y est pas enregistré',
    'no route serves it': 'aucune route ne le dessert',
    'no route can be opened': 'aucune route ne peut être ouverte',
    '{0} people in {1}: {2}': '{0} personnes en {1} : {2}',
    '{0} people in no country of its own: {1}': '{0} personnes sans pays propre : {1}',
    'and {0} more countries': 'et {0} autres pays',
    // conduct
    'There is no such case.': 'Ce dossier n’existe pas.',
    'This case is closed.': 'Ce dossier est clos.',
    'Say something that can be read.': 'Écrivez quelque chose qui puisse se lire.',
    'Its time is over and it was destroyed. Its hash is still known.':
      'Sa durée de conservation est passée et il a été détruit. Son empreinte est toujours connue.',
    'This case is closed by whoever decides about it, and not by the account itself. You can reply, and appeal.':
      'Ce dossier est clos par la personne qui en décide, et non par le compte lui-même. Vous pouvez répondre, et former un recours.',
    'This case is closed already.': 'Ce dossier est déjà clos.',
    'There are fifty replies. Send what else there is as an attachment.':
      'Il y a déjà cinquante réponses. Envoyez le reste en pièce jointe.',
    'There is nothing in this file.': 'Ce fichier est vide.',
    'An attachment has at most 5 MiB.': 'Une pièce jointe fait 5 Mio au plus.',
    'This is not what its media type says. A PDF, PNG, JPEG, UTF-8 text, CSV or a mail as a file is taken; no archive is.':
      'Le contenu ne correspond pas au type de média indiqué. Un PDF, un PNG, un JPEG, du texte en UTF-8, un CSV ou un e-mail en fichier est accepté ; une archive, non.',
    'A case takes ten attachments, and 20 MiB together.': 'Un dossier accepte dix pièces jointes, et 20 Mio en tout.',
    'There is no such attachment in this case.': 'Cette pièce jointe n’existe pas dans ce dossier.',
    'A person appeals, logged in under their own name: whoever decides must be somebody else.':
      'C’est une personne connectée sous son propre nom qui forme un recours : quelqu’un d’autre doit pouvoir en décider.',
    'There is an appeal already that waits to be decided.': 'Un recours attend déjà d’être tranché.',
    'Nothing is taken from the account because of this case.': 'Rien n’est retiré au compte à cause de ce dossier.',
    'An appeal against this was decided. A measure that is new can be appealed against again.':
      'Un recours contre cette mesure a été tranché. Une nouvelle mesure peut de nouveau faire l’objet d’un recours.',
    'The thirty days for an appeal are over. You can still reply.':
      'Les trente jours pour former un recours sont passés. Vous pouvez encore répondre.',
    'The appeal against it was right.': 'Le recours contre elle était fondé.',
    'The appeal was right.': 'Le recours était fondé.',
    'The audience is small enough to be written to at once.':
      'L’audience est assez petite pour que tout parte d’un coup.',
    'Of the first {0} messages, {1} went to addresses that nobody ever gave.':
      'Sur les {0} premiers messages, {1} sont allés à des adresses que personne n’a jamais données.',
    'Of the first {0} messages, {1} were called spam.':
      'Sur les {0} premiers messages, {1} ont été signalés comme spam.',
    'Of the first {0} messages, {1} went to addresses that do not exist.':
      'Sur les {0} premiers messages, {1} sont allés à des adresses qui n’existent pas.',
    'Of the first {0} messages, {1} were refused by the servers.':
      'Sur les {0} premiers messages, {1} ont été refusés par les serveurs.',
    'Of the first {0} messages, {1} made their readers leave.':
      'Sur les {0} premiers messages, {1} ont fait partir leurs lecteurs.',
    'The rest was not sent.': 'Le reste n’a pas été envoyé.',
    'The first {0} messages were received well. The rest follows.':
      'Les premiers messages ({0}) ont été bien reçus. Le reste suit.',
    'After a day servers have answered for {0} of {1} messages. The rest was not sent.':
      'Après un jour, les serveurs ont répondu pour {0} des {1} messages. Le reste n’a pas été envoyé.',
    'The id of a case.': 'L’identifiant d’un dossier.',
    'The id of an attachment.': 'L’identifiant d’une pièce jointe.',
    'Its time was over.': 'Sa durée était écoulée.',
    'Nothing of it holds any more.': 'Plus rien n’en est en vigueur.',
    'It became: {0}.': 'C’est devenu : {0}.',
    'Nothing of what it was about holds any more.': 'Plus rien de ce dont il s’agissait n’est en vigueur.',
    'It became a way back, in steps.': 'C’est devenu un retour par étapes.',
    'Its step is done.': 'Son étape est franchie.',
    'Everything is as it was before.': 'Tout est comme avant.',
    'Its step showed too much, twice.': 'Son étape a montré trop de choses, deux fois.',
    'Nobody decided the appeal against it in time.': 'Personne n’a tranché à temps le recours contre elle.',
    'Send more slowly, and to people who expect it.': 'Envoyez plus lentement, et à des personnes qui s’y attendent.',
    'Find out where these addresses come from, and send to nobody who did not confirm theirs.':
      'Cherchez d’où viennent ces adresses, et n’envoyez à personne qui n’ait confirmé la sienne.',
    'Read what the servers said in the campaign’s report, and mend that first.':
      'Lisez dans le rapport de la campagne ce qu’ont dit les serveurs, et corrigez cela d’abord.',
    'Find out who complains, and whether they expected these messages; offer a way to have fewer.':
      'Cherchez qui se plaint, et si ces messages étaient attendus ; proposez d’en recevoir moins.',
    'Find out where these addresses come from, and take everything away that came the same way.':
      'Cherchez d’où viennent ces adresses, et retirez tout ce qui est venu par la même voie.',
    'Send what was announced, and no more often.': 'Envoyez ce qui a été annoncé, et pas plus souvent.',
    'Read why they were refused before you write the next one.':
      'Lisez pourquoi ils ont été refusés avant d’écrire le suivant.',
    'There is nothing to do.': 'Il n’y a rien à faire.',
    'Bring the documents, or take these people out.': 'Fournissez les documents, ou retirez ces personnes.',
    'Tell us how these consents came to be.': 'Dites-nous comment ces consentements ont été recueillis.',
    'Paste the lines as they are.': 'Collez les lignes telles quelles.',
    'Bring no list of which you cannot prove each row.':
      'N’apportez pas de liste dont vous ne pouvez prouver chaque ligne.',
    'Bring no list that was bought, rented, collected or borrowed, under whatever name.':
      'N’apportez pas de liste achetée, louée, collectée ou empruntée, sous quelque nom que ce soit.',
    'Read the decisions before the next appeal.': 'Lisez les décisions avant le prochain recours.',
    'Within a day: {0}.': 'En un jour : {0}.',
    'Within {0} days: {1}.': 'En {0} jours : {1}.',
    'Within a day: {0}, of {1}: {2}, surely between {3} and {4}.':
      'En un jour : {0}, sur {1} : {2}, à coup sûr entre {3} et {4}.',
    'Within {0} days: {1}, of {2}: {3}, surely between {4} and {5}.':
      'En {0} jours : {1}, sur {2} : {3}, à coup sûr entre {4} et {5}.',
    '{0} messages that servers took': '{0} messages que des serveurs ont pris',
    '{0} attempts that servers put off': '{0} essais que des serveurs ont différés',
    '{0} addresses that do not exist': '{0} adresses qui n’existent pas',
    '{0} messages that servers refused': '{0} messages que des serveurs ont refusés',
    '{0} complaints': '{0} plaintes',
    '{0} messages to addresses that nobody ever gave': '{0} messages à des adresses que personne n’a jamais données',
    '{0} people who left by a link': '{0} personnes parties par un lien',
    '{0} texts that the Anti-Spam Policy does not allow': '{0} textes que la politique anti-spam n’admet pas',
    '{0} texts that somebody had to look at': '{0} textes que quelqu’un a dû regarder',
    '{0} consents that were to be proved and were not': '{0} consentements qui étaient à prouver et ne l’ont pas été',
    '{0} proofs that do not hold': '{0} preuves qui ne tiennent pas',
    '{0} pages that changed a form': '{0} pages qui ont modifié un formulaire',
    '{0} imports of which something that was attested is not true': '{0} imports dont une déclaration est fausse',
    '{0} lists of a kind that is not taken': '{0} listes d’un genre qui n’est pas accepté',
    '{0} appeals that were decided against the account': '{0} recours tranchés contre le compte',
    // imports
    'The id of an account.': 'L’identifiant d’un compte.',
    // http
    'There is no such account on this installation.': 'Ce compte n’existe pas sur cette installation.',
    // conduct
    'This account is suspended. What it holds can be read, exported and proved, and recipients can leave. “Policy status” says why, and how to answer.':
      'Ce compte est suspendu. Ce qu’il contient peut être lu, exporté et prouvé, et les destinataires peuvent se désinscrire. « Conformité » dit pourquoi, et comment répondre.',
    'This service is restricted for the account. “Policy status” says which, why, until when, and how to answer.':
      'Ce service est restreint pour le compte. « Conformité » dit lequel, pourquoi, jusqu’à quand, et comment répondre.',
    'You work for this account, or did. Somebody who never has decides about it.':
      'Vous travaillez pour ce compte, ou l’avez fait. Quelqu’un qui ne l’a jamais fait en décide.',
    'You imposed this, or you appeal against it. Somebody else decides: another trust lead or administrator.':
      'Vous avez imposé cette mesure, ou formez un recours contre elle. Quelqu’un d’autre décide : un autre responsable de la confiance ou administrateur.',
    'You imposed this, or you appeal against it, and there is somebody else here. Make them a trust lead, and they decide.':
      'Vous avez imposé cette mesure, ou formez un recours contre elle, et vous n’êtes pas seul ici. Nommez l’autre personne responsable de la confiance : elle décidera.',
    'It is about prohibited content: nobody decides that for themselves. Invite somebody, and make them a trust lead.':
      'Il s’agit de contenus interdits : personne n’en décide pour soi-même. Invitez quelqu’un, et nommez cette personne responsable de la confiance.',
    'Nobody else is here, so you may decide this yourself after 24 hours; it will be marked as self-decided.':
      'Il n’y a personne d’autre ici : vous pourrez donc décider vous-même après 24 heures, avec la mention « décidé par soi-même ».',
    'Name the services that this is about.': 'Indiquez les services concernés.',
    'Name an end that is still to come, or none.': 'Indiquez une fin encore à venir, ou aucune.',
    'Each step lets more leave than the one before, and less than all.':
      'Chaque étape laisse partir plus que la précédente, et moins que la totalité.',
    'Nothing is taken from the account because of this case: there is no way back to plan.':
      'Rien n’est retiré au compte à cause de ce dossier : il n’y a pas de retour à planifier.',
    'The id of a measure.': 'L’identifiant d’une mesure.',
    'There is no such measure in this case.': 'Cette mesure n’existe pas dans ce dossier.',
    'This measure has ended already.': 'Cette mesure a déjà pris fin.',
    'There are fifty messages. Decide, or close the case.':
      'Il y a déjà cinquante messages. Décidez, ou clôturez le dossier.',
    'There is no appeal that waits to be decided.': 'Aucun recours n’attend d’être tranché.',
    'What the appeal is against does not hold any more. It can only be decided as lifted.':
      'Ce que vise le recours ne s’applique plus. Il ne peut être tranché que comme levé.',
    'An appeal waits to be decided: decide it “in steps”.':
      'Un recours attend d’être tranché : décidez-en par « Retour par étapes ».',
    'Nothing is held back because of this case: it went, or was ended.':
      'Rien n’est retenu à cause de ce dossier : c’est parti, ou cela a pris fin.',
    'Something still holds because of this case. Lift it first, or plan the way back.':
      'Une mesure s’applique encore à cause de ce dossier. Levez-la d’abord, ou planifiez le retour.',
    // consent
    'There is no such purpose in this account.': 'Cette finalité n’existe pas dans ce compte.',
    // sites
    'Somebody else has saved since you opened it. Load it again, then make your change.':
      'Quelqu’un d’autre a enregistré depuis que vous l’avez ouvert. Rechargez, puis faites votre modification.',
    // consent
    'Forms were looked at 120 times in this hour. Each look asks other machines; try again later.':
      'Les formulaires ont été examinés 120 fois au cours de cette heure. Chaque examen interroge d’autres machines ; réessayez plus tard.',
    'Another purpose has this slug. Choose another one.':
      'Une autre finalité a cet identifiant. Choisissez-en un autre.',
    'There are 200 purposes. Archive those that nobody is asked for any more.':
      'Il y a 200 finalités. Archivez celles qui ne sont plus proposées à personne.',
    'A partner’s purpose has the slug “partner.” and the partner’s id, and no other purpose has one that begins so.':
      'La finalité d’un partenaire a pour identifiant « partner. » suivi de l’identifiant du partenaire, et aucune autre finalité n’en a un qui commence ainsi.',
    'This purpose is archived. Start a new one.': 'Cette finalité est archivée. Créez-en une nouvelle.',
    'The slug and the kind stand in people’s proofs and stay as they are. For other messages start a new purpose.':
      'L’identifiant et le type figurent dans les preuves et ne changent plus. Pour d’autres messages, créez une nouvelle finalité.',
    // sites
    'The draft is the same as the published version.': 'Le brouillon est identique à la version publiée.',
    // consent
    'Readers could not know what they agree to. Each entry of “errors” says what is missing.':
      'Les lecteurs ne pourraient pas savoir à quoi ils consentent. Chaque entrée de « errors » dit ce qui manque.',
    'A published form asks for this purpose. Close that form or publish it without the box.':
      'Un formulaire publié propose cette finalité. Fermez ce formulaire, ou publiez-le sans cette case.',
    'There are 500 forms. Use one of those that are closed again.':
      'Il y a 500 formulaires. Reprenez-en un parmi ceux qui sont fermés.',
    'A form can ask for purposes of this account that are published and not archived.':
      'Un formulaire peut proposer les finalités de ce compte qui sont publiées et non archivées.',
    'This form is closed. Open it again first.': 'Ce formulaire est fermé. Rouvrez-le d’abord.',
    'This form does not ask as people must be asked. Each entry of “errors” says what is wrong where, and names the demand.':
      'Ce formulaire ne demande pas comme il faut demander. Chaque entrée de « errors » dit ce qui ne va pas et où, et nomme l’exigence.',
    'The purpose of this box is not published yet. Publish the purpose first; then people can be asked for it.':
      'La finalité de cette case n’est pas encore publiée. Publiez d’abord la finalité ; on pourra ensuite la demander.',
    'This box stands for no published purpose, so nobody could know what they agree to.':
      'Cette case ne correspond à aucune finalité publiée : personne ne pourrait savoir à quoi il consent.',
    '“{0}” is archived: nobody is asked for it any more.':
      '« {0} » est archivée : elle n’est plus proposée à personne.',
    'There is a newer version of “{0}”. Who ticks this box agrees to the older one.':
      'Il existe une version plus récente de « {0} ». Qui coche cette case consent à l’ancienne.',
    '“{0}” does not come on this channel.': '« {0} » n’existe pas pour ce canal.',
    'This box is about text messages or calls, and the form does not ask for a number. Add a field of the kind “tel”, which nobody has to fill in.':
      'Cette case porte sur des SMS ou des appels, et le formulaire ne demande pas de numéro. Ajoutez un champ de type « tel », que personne n’est obligé de remplir.',
    'A form asks for one phone number: else nobody could tell which of them a box is about.':
      'Un formulaire ne demande qu’un seul numéro de téléphone : sinon, on ne saurait pas duquel parle une case.',
    'A form has {0} boxes at most.': 'Un formulaire a {0} cases au plus.',
    'The form has no box, so nobody could agree to anything with it. Add one for each purpose.':
      'Le formulaire n’a pas de case : personne ne pourrait y consentir à quoi que ce soit. Ajoutez-en une par finalité.',
    'Say who asks: the full legal name of the organisation or person.':
      'Indiquez qui demande : la raison sociale complète de l’organisation, ou le nom complet de la personne.',
    'Say how to reach whoever asks: an email address, a web address or a telephone number.':
      'Indiquez comment joindre l’organisation ou la personne qui demande : une adresse e-mail, une adresse web ou un numéro de téléphone.',
    'Say in which country you are: it decides what else has to stand here.':
      'Indiquez dans quel pays vous êtes : ce qui doit encore figurer ici en dépend.',
    'A postal address has to stand on the form in this country.':
      'Dans ce pays, une adresse postale doit figurer sur le formulaire.',
    'Each message has to carry your postal address later; it is best shown here as well.':
      'Chaque message devra porter votre adresse postale ; mieux vaut la montrer ici aussi.',
    'A partner stands here by its own full name: one partner, one box.':
      'Un partenaire figure ici sous son propre nom complet : un partenaire, une case.',
    '“{0}” stands here twice.': '« {0} » figure ici deux fois.',
    'This colour cannot be read well on the paper: {0}, and it takes 4.5.':
      'Cette couleur se lit mal sur le fond : {0}, et il faut 4,5.',
    'Two fields have the same id; “email” is the id of the address that every form asks for.':
      'Deux champs ont le même identifiant ; « email » est celui de l’adresse que demande chaque formulaire.',
    'Each language stands in the list once.': 'Chaque langue figure une seule fois dans la liste.',
    'the contrast is {0}': 'le contraste est de {0}',
    '{0} says another rhythm than the boxes do. Say the same in both places.':
      'Rythme différent de celui des cases : {0}. Dites la même chose aux deux endroits.',
    '{0} announces messages that no box asked for. Say what was ticked, and no more.':
      '{0} annonce des messages qu’aucune case ne propose. Dites ce qui a été coché, et rien de plus.',
    '{0} says that nothing is offered, and the messages bring offers.':
      '{0} dit qu’il n’y a pas d’offres, et les messages en apportent.',
    'When the page is drawn, this box is ticked.': 'Une fois la page affichée, cette case est cochée.',
    'These words do not stand out from what is behind them: {0}; it takes {1}.':
      'Ces mots ne se détachent pas assez de leur fond : {0} ; il faut {1}.',
    'These words are smaller than people read: {0}; it takes {1} px, and {2} of the page’s own letters.':
      'Ces mots sont trop petits pour être lus : {0} ; il faut {1} px, et {2} fois la taille des caractères de la page.',
    'This cannot be seen where it stands: {0}.': 'Ceci n’est pas visible à sa place : {0}.',
    'The words are not where their box is: {0}. Both have to be seen at once.':
      'Les mots ne sont pas là où se trouve leur case : {0}. On doit voir les deux en même temps.',
    'The page has a picture beside the logo. What people agree to is written, and not drawn.':
      'La page montre une image autre que le logo. Ce à quoi on consent s’écrit et ne se dessine pas.',
    '{0} px wide, by night': '{0} px de large, de nuit',
    '{0} px wide, by day': '{0} px de large, de jour',
    ticked: 'coché',
    '{0} % of it is seen': 'on en voit {0} %',
    'it has no box': 'il n’a pas de case',
    'one is off the screen': 'l’un est hors de l’écran',
    'Send the person’s email address as “email”, or their number as “phone”.':
      'Envoyez l’adresse e-mail de la personne dans « email », ou son numéro dans « phone ».',
    'Send as “ticked” the ids of the boxes that the person ticked; without a ticked box there is no consent.':
      'Envoyez dans « ticked » les identifiants des cases que la personne a cochées ; sans case cochée, il n’y a pas de consentement.',
    'Send as “form_id” and “form_version” which registered wording the person saw.':
      'Envoyez dans « form_id » et « form_version » le texte publié que la personne a vu.',
    'Send as “form_version” which published version of the form the person saw.':
      'Envoyez dans « form_version » la version publiée du formulaire que la personne a vue.',
    'Send as “locale” the language in which the person saw it.':
      'Envoyez dans « locale » la langue dans laquelle la personne l’a vu.',
    'Send as “given_at” when the box was ticked, such as 2026-11-26T10:15:00+01:00.':
      'Envoyez dans « given_at » quand la case a été cochée, par exemple 2026-11-26T10:15:00+01:00.',
    'Send “given_at” with its zone, such as 2026-11-26T10:15:00+01:00: without one nobody knows when it was.':
      'Envoyez « given_at » avec son fuseau horaire, par exemple 2026-11-26T10:15:00+01:00 : sans lui, personne ne sait quand c’était.',
    'Send as “place” where it was: the address of the page, or the place by its name.':
      'Envoyez dans « place » où cela a eu lieu : l’adresse de la page, ou le lieu par son nom.',
    'Send as “method” how the box was ticked: “api” before a program of yours, “paper” on a printed form.':
      'Envoyez dans « method » comment la case a été cochée : « api » devant l’un de vos programmes, « paper » sur un formulaire imprimé.',
    'Send as “entered_by” who keyed the paper in.': 'Envoyez dans « entered_by » qui a saisi le formulaire papier.',
    'A scan has {0} KiB at most.': 'Une numérisation fait {0} Kio au plus.',
    'The document is not what its media type says: send a PDF, a PNG or a JPEG.':
      'Le document ne correspond pas au type de média indiqué : envoyez un PDF, un PNG ou un JPEG.',
    'This has not been yet: nothing can have been ticked then.':
      'Cela n’a pas encore eu lieu : rien n’a pu être coché alors.',
    'This version was published later: nobody can have seen it then.':
      'Cette version a été publiée plus tard : personne n’a pu la voir alors.',
    'This version has no box “{0}”: nobody can have ticked it.':
      'Cette version n’a pas de case « {0} » : personne n’a pu la cocher.',
    'A box for email was ticked: send the address as “email”.':
      'Une case pour l’e-mail a été cochée : envoyez l’adresse dans « email ».',
    'A box for text messages or calls was ticked: send the number as “phone”.':
      'Une case pour les SMS ou les appels a été cochée : envoyez le numéro dans « phone ».',
    'The privacy notice cannot be read at its address: {0}. Readers have to find it there.':
      'La politique de confidentialité ne peut pas être lue à son adresse : {0}. Les lecteurs doivent l’y trouver.',
    'What stands at the address of the privacy notice is no text: a page or a PDF is.':
      'Ce qui se trouve à l’adresse de la politique de confidentialité n’est pas un texte : il y faut une page ou un PDF.',
    'this is no web address': 'ce n’est pas une adresse web',
    'no web site listens on this port': 'aucun site web n’écoute sur ce port',
    'this address leads into a private network, where no reader comes':
      'cette adresse mène à un réseau privé, où aucun lecteur ne va',
    'there is no such host': 'cet hôte n’existe pas',
    'nothing answers there': 'rien n’y répond',
    'its certificate is not valid': 'son certificat n’est pas valable',
    'it does not answer in time': 'elle ne répond pas à temps',
    'it is too large to be kept': 'elle est trop grande pour être conservée',
    'it leads in a circle': 'elle tourne en rond',
    'it leads from https to http': 'elle mène de https à http',
    'what answers there is no web server': 'ce qui y répond n’est pas un serveur web',
    'it answers {0}': 'elle répond {0}',
    'On the page this consent is not one visible checkbox.':
      'Sur la page, ce consentement n’est pas une seule case à cocher, visible.',
    'On the page this box is ticked from the start.': 'Sur la page, cette case est cochée d’avance.',
    'On the page this box has to be ticked.': 'Sur la page, cette case est obligatoire.',
    'The page does not show who asks.': 'La page ne montre pas qui demande.',
    'The page does not show this partner by name.': 'La page ne montre pas ce partenaire par son nom.',
    'The page does not say in which language it is.': 'La page n’indique pas dans quelle langue elle est.',
    'On the page this box has no label of its own, or cannot be reached by keyboard.':
      'Sur la page, cette case n’a pas de libellé à elle, ou n’est pas accessible au clavier.',
    'A field on the page has no label.': 'Un champ de la page n’a pas de libellé.',
    'The page holds a consent that nobody sees.': 'La page contient un consentement que personne ne voit.',
    'The page has no place for the token that ties an answer to what was shown.':
      'La page n’a pas de place pour le jeton qui relie une réponse à ce qui a été montré.',
    'The page can send something that the form does not know: {0}.':
      'La page peut envoyer quelque chose que le formulaire ne connaît pas : {0}.',
    'The page could change what was shown: {0}.': 'La page pourrait changer ce qui a été montré : {0}.',
    'Text messages need terms that can be read. Give their web address, beginning with https://.':
      'Les SMS demandent des conditions qui puissent se lire. Indiquez leur adresse web, qui commence par https://.',
    'Beside this box it does not say {0}.': 'À côté de cette case, il manque ceci : {0}.',
    'Beside this box there is no link to {0}.': 'À côté de cette case, il manque un lien : {0}.',
    'the name of the programme and who sends it': 'le nom du programme et qui l’envoie',
    'how often': 'à quelle fréquence',
    'that messages and data may cost something': 'que les messages et les données peuvent coûter quelque chose',
    'how it is ended': 'comment y mettre fin',
    'that no purchase depends on it': 'qu’aucun achat n’en dépend',
    'the terms of the messages': 'les conditions des messages',
    'the privacy notice': 'la déclaration de confidentialité',
    '{0} looks like a box, and is none. There is one box for each consent, and it is empty.':
      '{0} ressemble à une case, et n’en est pas une. Il y a une case par consentement, et elle est vide.',
    '{0} advertises. The label is repeated in the mail that asks, which nobody has agreed to.':
      '{0} fait de la publicité. Le libellé est repris dans l’e-mail de confirmation, auquel personne n’a consenti.',
    '{0} is no part of a name. Who asks is named, and nothing is advertised with it.':
      '{0} ne fait pas partie d’un nom. Nommez qui demande, sans publicité.',
    '{0} names nobody. Each partner stands on the form by name, with a box of its own.':
      '{0} ne nomme personne. Chaque partenaire figure sur le formulaire par son nom, avec sa propre case.',
    'Nobody has looked whether the privacy notice can be read.':
      'Personne n’a regardé si la déclaration de confidentialité peut être lue.',
    'This text is missing in this language.': 'Ce texte manque dans cette langue.',
    'Name, description and frequency have {0} characters together at most.':
      'Nom, description et fréquence font {0} caractères au plus, ensemble.',
    'This does not say which messages will come: about what, and of which kind.':
      'On ne lit pas ici quels messages viendront : à quel sujet, et de quelle sorte.',
    '{0} leaves open what will come. Name the kinds of messages, and no others.':
      '{0} laisse ouvert ce qui viendra. Nommez les sortes de messages, et aucune autre.',
    'This does not say how often messages come, such as once a week.':
      'On ne lit pas ici à quel rythme viennent les messages, par exemple une fois par semaine.',
    '{0} lets the rhythm stretch. Say the most that comes.':
      '{0} laisse le rythme s’étirer. Dites le maximum qui viendra.',
    'Readers would expect fewer messages than the bound allows. The sentence and the bound say the same.':
      'Les lecteurs attendraient moins de messages que la limite n’en permet. La phrase et la limite disent la même chose.',
    '{0} does not belong to what messages are for.': '{0} n’a pas sa place dans ce à quoi servent les messages.',
    'This joins {0}. Each of them is a purpose of its own.':
      'Ceci réunit plusieurs finalités : {0}. Faites de chacune une finalité à part.',
    '{0} tells of another channel than this purpose has. Give it that channel, or leave it out: each has a box of its own.':
      '{0} parle d’un autre canal que ceux de cette finalité. Ajoutez-le-lui, ou supprimez ce passage : chaque canal a sa propre case.',
    '{0} names nobody. A partner has a purpose of its own, and stands on the form by name.':
      '{0} ne nomme personne. Un partenaire a sa propre finalité, et figure sur le formulaire par son nom.',
    '{0} lets others write whom nobody names. Each has a purpose of its own.':
      '{0} permet à d’autres, que personne ne nomme, d’écrire. Chacun a sa propre finalité.',
    '{0} keeps the name of who writes. Say it.': '{0} tait le nom de qui écrit. Dites-le.',
    '{0} hands an address on. Who gets it stands on the form by name, with a box of its own.':
      '{0} transmet une adresse. Qui la reçoit figure sur le formulaire par son nom, avec sa propre case.',
    '{0} is about watching what readers do. That is a purpose of its own, of the kind “tracking”.':
      '{0} revient à observer ce que font les lecteurs. C’est une finalité à part, de type « tracking ».',
    'This purpose is for tracking, and does not say that opens and clicks are measured.':
      'Cette finalité sert à la mesure, et ne dit pas que les ouvertures et les clics sont mesurés.',
    '{0} makes a consent a duty. It has to be free.': '{0} fait d’un consentement une obligation. Il doit être libre.',
    '{0} has letters of another alphabet, or signs that nobody sees. Write it plainly.':
      '{0} contient des lettres d’un autre alphabet, ou des signes que personne ne voit. Écrivez-le simplement.',
    'This is written in another language than the one it stands for.':
      'Ceci est écrit dans une autre langue que celle indiquée.',
    'Say in at least one language what people will get.': 'Dites dans au moins une langue ce que les gens recevront.',
    'Choose the channels on which messages can come.': 'Choisissez les canaux par lesquels les messages peuvent venir.',
    'Each channel stands in the list once.': 'Chaque canal figure une seule fois dans la liste.',
    'Small letters, digits, - and _; 32 at most.': 'Lettres minuscules, chiffres, - et _ ; 32 au plus.',
    'Small letters, digits, dots, - and _; 64 at most.': 'Lettres minuscules, chiffres, points, - et _ ; 64 au plus.',
    // sites
    'Two capital letters, such as DE.': 'Deux lettres majuscules, par exemple DE.',
    'Six hexadecimal digits, such as #1d4ed8.': 'Six chiffres hexadécimaux, par exemple #1d4ed8.',
    // consent
    'A consent is given by a checkbox, and by nothing else.':
      'Un consentement se donne par une case à cocher, et par rien d’autre.',
    'A box starts empty: nothing ticks it but its reader.': 'Une case est vide au départ : seul son lecteur la coche.',
    'Two boxes have the same id, so nobody could tell which of them was ticked.':
      'Deux cases ont le même identifiant : on ne saurait pas laquelle a été cochée.',
    'Two boxes ask for one purpose on one channel. One box stands for one purpose and channel.':
      'Deux cases portent sur la même finalité et le même canal. Une case vaut pour une finalité et un canal.',
    'This label is also about {0}. Email, text messages and calls have a box each.':
      'Ce libellé porte aussi sur {0}. L’e-mail, les SMS et les appels ont chacun leur case.',
    'This label joins {0}. Each purpose has a box of its own.':
      'Ce libellé réunit plusieurs finalités : {0}. Chacune a sa propre case.',
    'Along with messages, this label would have its reader accept or declare {0}. Take that out, or give it a box of its own that grants nothing.':
      'Outre les messages, ce libellé ferait accepter ou déclarer ceci à son lecteur : {0}. Retirez-le, ou donnez-lui une case à part qui n’accorde rien.',
    'At most {0} partners can stand on one form.': 'Un formulaire peut présenter {0} partenaires au plus.',
    'Two partners have the id {0}.': 'Deux partenaires ont l’identifiant {0}.',
    'A partner stands on the form by name.': 'Un partenaire figure sur le formulaire par son nom.',
    'Give the web address of this partner’s own privacy policy, beginning with https://.':
      'Indiquez l’adresse web de la politique de confidentialité de ce partenaire, qui commence par https://.',
    '{0} has no box of its own.': '{0} n’a pas sa propre case.',
    'A partner’s box has the partner’s name and policy beside it, and a purpose with the slug “partner.” and the id of the box.':
      'La case d’un partenaire a, à côté d’elle, le nom et la politique du partenaire, et une finalité dont l’identifiant est « partner. » suivi de celui de la case.',
    '{0} tells something about the reader that the law protects more. Say “explicitly” in the label, and ask again in a second step.':
      '{0} révèle sur le lecteur quelque chose que la loi protège davantage. Écrivez « explicitement » dans le libellé, et redemandez dans une seconde étape.',
    'This is neither an email address nor a phone number with its country’s code.':
      'Ce n’est ni une adresse e-mail ni un numéro de téléphone avec l’indicatif de son pays.',
    'At most {0} lines at once. Send the rest in a second piece.':
      '{0} lignes au plus à la fois. Envoyez le reste dans un second lot.',
    'There is no such suppression.': 'Cette exclusion n’existe pas.',
    'This person complained, or asked to be left alone or erased. That is not for you to lift: only their own new consent ends it.':
      'Cette personne s’est plainte, ou a demandé à ne plus rien recevoir ou à être effacée. Ce n’est pas à vous de lever cette exclusion : seul son propre nouveau consentement y met fin.',
    '{0} is about watching what readers do. That is a purpose of its own, of the kind “tracking”, with a box of its own.':
      '{0} revient à observer ce que font les lecteurs. C’est une finalité à part, de type « tracking », avec sa propre case.',
    '{0} is about watching what readers do, and no box asks for it. Make it a purpose of its own, with a box, or leave it.':
      '{0} revient à observer ce que font les lecteurs, et aucune case ne le demande. Faites-en une finalité à part, avec une case, ou renoncez-y.',
    'This box is for tracking, and its label does not say that opens and clicks are measured.':
      'Cette case sert à la mesure, et son libellé ne dit pas que les ouvertures et les clics sont mesurés.',
    'A box in the file names a purpose that the file does not have, so nobody could know what it is for.':
      'Une case du fichier désigne une finalité que le fichier ne contient pas : personne ne pourrait savoir à quoi elle sert.',
    'This is what the newest version asks.': 'C’est ce que demande déjà la version la plus récente.',
    'This version does not ask as people must be asked today. Each entry of “errors” says what is wrong where, and names the demand.':
      'Cette version ne demande pas comme il faut demander aujourd’hui. Chaque entrée de « errors » dit ce qui ne va pas et où, et nomme l’exigence.',
    '{0} asks for messages in a field. Only a box of its own can do that.':
      '{0} propose des messages dans un champ. Seule une case à part peut le faire.',
    '{0} says that a box is ticked. Each starts empty, and its reader alone ticks it.':
      '{0} dit qu’une case est cochée. Chacune est vide au départ, et seul son lecteur la coche.',
    'The box for terms also asks for messages. It may accept the terms and nothing else.':
      'La case des conditions propose aussi des messages. Elle peut faire accepter les conditions, et rien d’autre.',
    '{0} takes it as settled that its reader accepts or declares something. Nobody asked them.':
      '{0} tient pour acquis que le lecteur accepte ou déclare quelque chose. Personne ne le lui a demandé.',
    '{0} uses an answer for what no box asks. Ask for it in a box of its own, or leave it.':
      '{0} utilise une réponse pour ce qu’aucune case ne demande. Demandez-le dans une case à part, ou renoncez-y.',
    '{0} is for people who have ticked nothing. Whoever is written to subscribes themselves.':
      '{0} s’adresse à des personnes qui n’ont rien coché. Pour recevoir des messages, on s’inscrit soi-même.',
    '{0} announces a call or a text message that no box asks for.':
      '{0} annonce un appel ou un SMS qu’aucune case ne propose.',
    '{0} announces questions that others have. They are a purpose of their own.':
      '{0} annonce des questions posées par d’autres. Elles sont une finalité à part.',
    '{0} makes the consent a duty, or a condition for something else. It has to be free.':
      '{0} fait du consentement une obligation, ou la condition d’autre chose. Il doit être libre.',
    'This box has no label in this language.': 'Cette case n’a pas de libellé dans cette langue.',
    'A label has at most {0} characters, so that people read it.':
      'Un libellé fait {0} caractères au plus, pour être lu.',
    'Neither the label nor what stands beside it says which messages will come.':
      'Ni le libellé ni ce qui l’accompagne ne dit quels messages viendront.',
    '{0} turns the meaning of a tick around. A ticked box says yes to something.':
      '{0} inverse le sens de la coche. Une case cochée dit oui à quelque chose.',
    'The purpose does not say how often messages come.': 'La finalité ne dit pas à quel rythme viennent les messages.',
    'The label does not name its channel. The page says it beside the box; it is better said in the label.':
      'Le libellé ne nomme pas son canal. La page le dit à côté de la case ; mieux vaut le dire dans le libellé.',
    'The way out is in every message. Say as well that it works at any time: people are told of that right.':
      'Chaque message permet de se désinscrire. Dites aussi que c’est possible à tout moment : on doit être informé de ce droit.',
    '{0} lets others write whom nobody names. Each has a box of its own, with its name.':
      '{0} permet à d’autres, que personne ne nomme, d’écrire. Chacun a sa propre case, avec son nom.',
    'The label of this box does not name “{0}”.': 'Le libellé de cette case ne nomme pas « {0} ».',
    '{0} does not say that one subscribes. A button names its act, and no other.':
      '{0} ne dit pas que l’on s’inscrit. Un bouton nomme ce qu’il fait, et rien d’autre.',
    'A button has at most {0} characters.': 'Un bouton fait {0} caractères au plus.',
    '{0} takes sending the form for consent. Only a ticked box is.':
      '{0} prend l’envoi du formulaire pour un consentement. Seule une case cochée en est un.',
    '{0} takes silence, or an empty box, for a yes. Only a ticked box is.':
      '{0} prend le silence, ou une case vide, pour un oui. Seule une case cochée en est un.',
    'The purpose “{0}” has no words in this language. Publish a version of it that has them.':
      'La finalité « {0} » n’est pas rédigée dans cette langue. Publiez-en une version qui l’est.',
    'Give the web address of your privacy notice, beginning with https://.':
      'Indiquez l’adresse web de votre politique de confidentialité, qui commence par https://.',
    'Give the web address of the terms, beginning with https://.':
      'Indiquez l’adresse web des conditions, qui commence par https://.',
    'This text is in {0}, and the page is not.': 'Langue de ce texte : {0}. Ce n’est pas celle de la page.',
    'A title has at most {0} characters.': 'Un titre fait {0} caractères au plus.',
    '{0} puts whoever says no to shame. A no is as good an answer as a yes.':
      '{0} fait honte à qui dit non. Un non vaut autant qu’un oui.',
    '{0} presses for time. A list has room for everybody, today and tomorrow.':
      '{0} presse le lecteur. Une liste a de la place pour tout le monde, aujourd’hui comme demain.',
    'Say that the consent can be withdrawn.': 'Dites que le consentement peut être retiré.',
    'Say that the consent can be withdrawn at any time.': 'Dites que le consentement peut être retiré à tout moment.',
    'Say how the consent can be withdrawn, such as by a link in each message.':
      'Dites comment le consentement peut être retiré, par exemple par un lien dans chaque message.',
    'A consent can always be withdrawn; this sentence denies it.':
      'Un consentement peut toujours être retiré ; cette phrase le nie.',
    English: 'anglais',
    French: 'français',
    German: 'allemand',
    Spanish: 'espagnol',
    Italian: 'italien',
    Portuguese: 'portugais',
    'another language': 'une autre langue',
    // content
    'This is not written in that format, or has faults: mend what the preflight shows first.':
      'Ceci n’est pas écrit dans ce format, ou a des défauts : corrigez d’abord ce que montre la vérification avant envoi.',
    'Markdown has at most {0} characters, and this is longer.':
      'Le Markdown fait {0} caractères au plus, et celui-ci est plus long.',
    'A tag such as {% if %} stands where only HTML has a place for it, between the rows of a table for instance.':
      'Une balise comme {% if %} se trouve là où seul le HTML peut la placer, par exemple entre les lignes d’un tableau.',
    'the name': 'le nom',
    'the postal address': 'l’adresse postale',
    'a style for all that is in the message': 'un style pour tout ce qui est dans le message',
    'it is in a block that not every reader gets': 'il est dans un bloc que tous les lecteurs ne reçoivent pas',
    'why the reader gets it': 'la raison pour laquelle le lecteur le reçoit',
    'the link to unsubscribe': 'le lien de désinscription',
    'the link to the preferences': 'le lien vers les préférences',
    'the link that answers “why did I get this?”': 'le lien qui répond à « pourquoi ai-je reçu cela ? »',
    'your name': 'votre nom',
    'your postal address': 'votre adresse postale',
    'The subject is empty.': 'L’objet est vide.',
    'A subject is one line.': 'Un objet tient sur une ligne.',
    'The subject has more than {0} characters.': 'L’objet dépasse {0} caractères.',
    'Most mail programs show about {0} characters of a subject.':
      'La plupart des messageries affichent environ {0} caractères d’un objet.',
    '“{0}” says that this is an answer or is passed on, and it is neither. A subject must be truthful.':
      '« {0} » annonce une réponse ou un transfert, et ce n’en est pas un. Un objet doit dire vrai.',
    'A subject in capitals reads as shouting, and spam filters count it.':
      'Un objet en majuscules se lit comme un cri, et les filtres anti-spam en tiennent compte.',
    '“{0}” looks like spam to people and to filters.':
      '« {0} » ressemble à du spam, pour les gens comme pour les filtres.',
    'The subject cannot contain itself.': 'L’objet ne peut pas se contenir lui-même.',
    'The name of the sender is empty.': 'Le nom de l’expéditeur est vide.',
    'The name of a sender is one line.': 'Le nom d’un expéditeur tient sur une ligne.',
    'The name of the sender has more than {0} characters.': 'Le nom de l’expéditeur dépasse {0} caractères.',
    'Most mail programs show about {0} characters of a name.':
      'La plupart des messageries affichent environ {0} caractères d’un nom.',
    '“{0}” in the name of a sender would be taken for the address that the message comes from.':
      '« {0} » dans le nom d’un expéditeur passerait pour l’adresse d’où vient le message.',
    'The preview text is one line.': 'Le texte d’aperçu tient sur une ligne.',
    'The preview text has more than {0} characters.': 'Le texte d’aperçu dépasse {0} caractères.',
    'Without a preview text, mail programs show the first words of the message beside the subject.':
      'Sans texte d’aperçu, les messageries affichent les premiers mots du message à côté de l’objet.',
    'Most mail programs show fewer than {0} characters of the preview text.':
      'La plupart des messageries affichent moins de {0} caractères du texte d’aperçu.',
    'Each message names who sends it and where they can be reached by post. Fill in {0} under Settings.':
      'Chaque message dit qui l’envoie et où le joindre par courrier. À compléter dans les paramètres : {0}.',
    'Choose what this message is for: each message says what its reader agreed to.':
      'Choisissez à quoi sert ce message : chaque message dit à quoi son lecteur a consenti.',
    'Nobody has a value {{ {0} }}: it prints nothing.': 'Personne n’a de valeur {{ {0} }} : elle n’affiche rien.',
    'This part is too much work for one message ({0}). Loop over less, or print less.':
      'Cette partie demande trop de travail pour un seul message ({0}). Réduisez les boucles, ou ce qu’elles affichent.',
    'A merge tag cannot stand here, inside a tag. Put it into a quoted attribute or between tags.':
      'Une balise de fusion ne peut pas se trouver ici, à l’intérieur d’une balise HTML. Mettez-la dans un attribut entre guillemets, ou entre deux balises.',
    'Put the value of {0} into quotation marks: a merge tag in it could end it early.':
      'Mettez la valeur de {0} entre guillemets : une balise de fusion pourrait la terminer trop tôt.',
    'Merge tags do not work inside HTML comments.':
      'Les balises de fusion ne fonctionnent pas dans les commentaires HTML.',
    'Merge tags do not work in styles.': 'Les balises de fusion ne fonctionnent pas dans les styles.',
    'Merge tags do not work in <{0}>.': 'Les balises de fusion ne fonctionnent pas dans <{0}>.',
    'Merge tags do not work in {0}.': 'Les balises de fusion ne fonctionnent pas dans {0}.',
    'This block begins in one element and ends in another. Each of its branches has to hold whole elements.':
      'Ce bloc commence dans un élément et finit dans un autre. Chacune de ses branches doit contenir des éléments entiers.',
    'The HTML around this merge tag is broken, so that mail programs would move it elsewhere. Is a table or a cell not closed?':
      'Le HTML autour de cette balise de fusion est défectueux : les messageries la déplaceraient. Un tableau ou une cellule n’est-il pas fermé ?',
    '<{0}> does not belong in a message: mail programs remove it, and filters mistrust it.':
      '<{0}> n’a pas sa place dans un message : les messageries le retirent, et les filtres s’en méfient.',
    '{0} runs a script, and scripts do not run in messages.':
      '{0} lance un script, et aucun script ne s’exécute dans un message.',
    'A message cannot send its reader to another page by itself.':
      'Un message ne peut pas envoyer de lui-même son lecteur vers une autre page.',
    '“{0}” is not a link for a message: use https, http, mailto, tel or sms.':
      '« {0} » n’est pas un lien pour un message : utilisez https, http, mailto, tel ou sms.',
    '“{0}” leads nowhere: a message has no site that it is part of. Write the whole address.':
      '« {0} » ne mène nulle part : un message n’appartient à aucun site. Écrivez l’adresse entière.',
    '“{0}” can be reached from your network only.': '« {0} » n’est accessible que depuis votre réseau.',
    'Most mail programs do not show images that are written into the message. Put it on a server and link to it.':
      'La plupart des messageries n’affichent pas les images incorporées au message. Mettez celle-ci sur un serveur et indiquez son adresse.',
    '“{0}” is no address of an image.': '« {0} » n’est pas une adresse d’image.',
    'An image that nobody can see tells somebody who opened the message. Opens are measured only for those who agreed to it.':
      'Une image que personne ne peut voir révèle qui a ouvert le message. Les ouvertures ne sont mesurées que pour les personnes qui y ont consenti.',
    'With {{ {0} }} in its address this image is another one for each reader, and so tells who opened the message. Opens are measured only for those who agreed to it. Where readers should see different images, choose between them with {% if %}.':
      'Avec {{ {0} }} dans son adresse, cette image est différente pour chaque lecteur, et révèle donc qui a ouvert le message. Les ouvertures ne sont mesurées que pour les personnes qui y ont consenti. Pour montrer des images différentes selon le lecteur, choisissez entre elles avec {% if %}.',
    'With {{ {0} }} in its address this link tells who followed it. Clicks are measured only for those who agreed to it, by links that we make. Take the value out.':
      'Avec {{ {0} }} dans son adresse, ce lien révèle qui l’a suivi. Les clics ne sont mesurés que pour les personnes qui y ont consenti, par des liens que nous créons. Retirez la valeur.',
    'Whoever has not agreed to be measured gets this link without {{ {0} }}, unless many others have the same value: it would tell who followed the link.':
      'Qui n’a pas accepté la mesure reçoit ce lien sans {{ {0} }}, sauf si beaucoup d’autres ont la même valeur : elle révélerait qui a suivi le lien.',
    '“{0}” does not belong in the styles of a message.': '« {0} » n’a pas sa place dans les styles d’un message.',
    'This style hides the whole message.': 'Ce style masque tout le message.',
    'The message is empty.': 'Le message est vide.',
    'Elements stand within each other more than {0} deep.': 'Des éléments sont imbriqués sur plus de {0} niveaux.',
    'The message has more than {0} tags.': 'Le message a plus de {0} balises.',
    'The source has more than {0} characters.': 'La source dépasse {0} caractères.',
    'The message has {0} bytes, and Gmail cuts off what is beyond {1}: the way to unsubscribe, too.':
      'Le message fait {0} octets, et Gmail coupe ce qui dépasse {1} : le lien de désinscription aussi.',
    'The message has {0} bytes. Gmail cuts off what is beyond {1}.':
      'Le message fait {0} octets. Gmail coupe ce qui dépasse {1}.',
    'There are too many styles.': 'Il y a trop de styles.',
    'The text part has more than {0} characters.': 'La partie texte dépasse {0} caractères.',
    'The text part is empty. Leave it to be made from the HTML, or write one.':
      'La partie texte est vide. Laissez-la être tirée du HTML, ou rédigez-en une.',
    'The text is empty.': 'Le texte est vide.',
    'With everything that is sent along, this text has more than {0} parts. Nobody reads so many.':
      'Avec tout ce qui s’y ajoute, ce SMS fait plus de {0} parties. Personne n’en lit autant.',
    'This text is sent, and paid for, as {0} messages to each reader.':
      'Ce SMS est envoyé, et payé, comme {0} messages par lecteur.',
    '“{0}” is not among the 128 characters of text messages. One of those leaves room for 70 characters in place of 160, and the text costs more.':
      '« {0} » ne fait pas partie des 128 caractères des SMS. Un seul de ces caractères, et il ne reste de la place que pour 70 caractères au lieu de 160 : le SMS coûte plus.',
    'The name of the sender holds “{0}”, which is not among the 128 characters of text messages: each text that says it costs more.':
      'Le nom de l’expéditeur contient « {0} », qui ne fait pas partie des 128 caractères des SMS : chaque SMS qui le porte coûte plus.',
    'Each text says who sends it, and this sender has no name. Fill it in under Texts, Senders.':
      'Chaque SMS dit qui l’envoie, et cet expéditeur n’a pas de nom. Complétez-le sous Réponses par SMS, Expéditeurs et mots-clés.',
    '{0} hides where the link leads. Networks block such links, and nobody can look before touching one. Write the whole address.':
      '{0} cache où mène le lien. Les réseaux bloquent ces liens, et personne ne peut regarder avant d’en toucher un. Écrivez l’adresse entière.',
    '{0} is none of your sites or domains. Say why this text leads there, or link to your own.':
      '{0} n’est aucun de vos sites ou domaines. Dites pourquoi ce texte y mène, ou liez le vôtre.',
    'Texts have no {{ {0} }}. The way out is added to each that needs one; {{ links.preferences }} is there as well.':
      'Les SMS n’ont pas de {{ {0} }}. Le moyen de se désinscrire s’ajoute à chaque SMS qui en a besoin ; {{ links.preferences }} existe aussi.',
    'This is no MJML: it begins with <mjml> and has an <mj-body>.':
      'Ce n’est pas du MJML : il commence par <mjml> et contient un <mj-body>.',
    '<{0}> is not closed, or closed where another element is open.':
      '<{0}> n’est pas fermé, ou l’est alors qu’un autre élément est ouvert.',
    '<mj-include> would read a file of this server. Put its content here.':
      '<mj-include> lirait un fichier de ce serveur. Mettez son contenu ici.',
    'This MJML takes more than {0} to read. Make it smaller, or put fewer elements into each other.':
      'Ce MJML met plus de {0} à être lu. Faites-le plus petit, ou imbriquez moins d’éléments.',
    'Many messages in MJML are being read. Try again in a moment.':
      'Beaucoup de messages en MJML sont en cours de lecture. Réessayez dans un instant.',
    'This is MJML, which no mail program reads: choose MJML as the format.':
      'C’est du MJML, qu’aucune messagerie ne lit : choisissez MJML comme format.',
    'Readers will see “{0}” as it stands: Markdown has no HTML. Say it in Markdown, or choose HTML as the format.':
      'Les lecteurs verront « {0} » tel quel : le Markdown n’a pas de HTML. Dites-le en Markdown, ou choisissez HTML comme format.',
    'Markdown has at most {0} characters.': 'Le Markdown fait {0} caractères au plus.',
    'We add the footer that each message needs, because yours lacks {0}.':
      'Nous ajoutons le pied de page dont chaque message a besoin, car il manque au vôtre : {0}.',
    'The link to unsubscribe cannot be seen ({0}). Show it, or leave it to the footer that we add.':
      'Le lien de désinscription ne se voit pas ({0}). Montrez-le, ou laissez-le au pied de page que nous ajoutons.',
    'This stands where HTML does not allow it; mail programs will show it elsewhere.':
      'Ceci se trouve là où le HTML ne le permet pas ; les messageries l’afficheront ailleurs.',
    'This link leads nowhere.': 'Ce lien ne mène nulle part.',
    '“{0}” is not encrypted. Use https.': '« {0} » n’est pas chiffré. Utilisez https.',
    '{0} hides where the link leads; many filters refuse such links.':
      '{0} cache où mène le lien ; beaucoup de filtres refusent ces liens.',
    'The link shows {0} but leads elsewhere, as phishing does.':
      'Le lien affiche {0} mais mène ailleurs, comme le fait l’hameçonnage.',
    '“{0}” does not say where the link leads, for those who hear the message read.':
      '« {0} » ne dit pas où mène le lien, pour qui écoute le message.',
    'Say in alt="…" what the image shows, or alt="" if it shows nothing: many readers see no images.':
      'Dites dans alt="…" ce que montre l’image, ou alt="" si elle ne montre rien : beaucoup de lecteurs ne voient pas les images.',
    '“{0}” only keeps the place. Write your own words there, or take it out.':
      '« {0} » ne fait que réserver la place. Écrivez-y vos propres mots, ou retirez-le.',
    '“{0}” is an address for examples, and nothing of yours is there. Put in where it should lead.':
      '« {0} » est une adresse d’exemple, et rien n’y est à vous. Mettez celle où le lien doit mener.',
    'There is more than one <h1>.': 'Il y a plus d’un <h1>.',
    'Text of {0} is hard to read.': 'Un texte de {0} est difficile à lire.',
    'Words from one person to another, with nothing around them.':
      'Des mots d’une personne à une autre, sans rien autour.',
    'One long story and two short ones, every month.': 'Une longue histoire et deux courtes, chaque mois.',
    'One thing that happens once: an event, an opening, a launch.':
      'Une chose qui a lieu une fois : un événement, une ouverture, un lancement.',
    // delivery
    'They ordered something: confirmation, change, dispatch, delivery, return.':
      'Le destinataire a commandé quelque chose : confirmation, modification, expédition, livraison, retour.',
    'They paid, or owe: invoice, receipt, failed payment, refund.':
      'Le destinataire a payé, ou doit payer : facture, reçu, paiement échoué, remboursement.',
    'They booked: confirmation, change, reminder, cancellation.':
      'Le destinataire a réservé : confirmation, modification, rappel, annulation.',
    'They opened, changed or closed an account.': 'Le destinataire a ouvert, modifié ou fermé un compte.',
    'They sign in: a code, another password, a new device.':
      'Le destinataire se connecte : un code, un autre mot de passe, un nouvel appareil.',
    'They asked something: the answer.': 'Le destinataire a demandé quelque chose : la réponse.',
    'They asked for access, correction or erasure of their data.':
      'Le destinataire a demandé l’accès à ses données, leur rectification ou leur effacement.',
    'There is no such route.': 'Cette voie d’envoi n’existe pas.',
    'This is neither the name of a host nor an address.': 'Ce n’est ni un nom d’hôte ni une adresse.',
    'This host is on a private network. Only the account of this installation’s operator may send through it.':
      'Cet hôte est sur un réseau privé. Seul le compte de l’exploitant de cette installation peut envoyer par lui.',
    'A log-in would cross the network unencrypted. Choose another kind of encryption, or leave the log-in out.':
      'Des identifiants traverseraient le réseau sans chiffrement. Choisissez un autre chiffrement, ou retirez les identifiants.',
    'A log-in is a user name and a password. Give both, or neither.':
      'Une connexion, c’est un nom d’utilisateur et un mot de passe. Donnez les deux, ou aucun.',
    'This kind of route has no host of its own: the DNS names each recipient’s, and where providers are we know. Leave it out.':
      'Ce type de voie n’a pas d’hôte à lui : le DNS indique celui de chaque destinataire, et nous savons où se trouvent les prestataires. Laissez-le vide.',
    'A provider knows an account by its key: of SES the access key ID as user name and the secret key as password, of the others the key as password alone.':
      'Un prestataire reconnaît un compte à sa clé : pour SES, l’ID de clé d’accès comme nom d’utilisateur et la clé secrète comme mot de passe ; pour les autres, seulement la clé comme mot de passe.',
    'There is no such region: of SES it is one like “eu-west-1”, of SendGrid “global” or “eu”.':
      'Cette région n’existe pas : pour SES, c’est par exemple « eu-west-1 », pour SendGrid « global » ou « eu ».',
    'Names of streams and configuration sets are letters, digits, “-” and “_”, 64 at most.':
      'Les noms de flux et de jeux de configurations contiennent des lettres, des chiffres, « - » et « _ », 64 au plus.',
    'Several messages at once over one connection are for a relay that you know. Leave it at 1.':
      'Plusieurs messages à la fois sur une connexion, c’est pour un relais que vous connaissez. Laissez 1.',
    'Recipients’ own servers take mail without a log-in. Leave the user name and the password out.':
      'Les serveurs des destinataires acceptent les e-mails sans identifiants. Retirez le nom d’utilisateur et le mot de passe.',
    'This is not an address of a machine, or not a name for one.':
      'Ce n’est pas une adresse de machine, ou pas un nom pour une machine.',
    'The addresses and the name of this machine are given out by its operator, for the operator’s account.':
      'Les adresses et le nom de cette machine sont attribués par son exploitant, au compte de l’exploitant.',
    'This kind of encryption does not go with this kind of route: “mta-sts” is for direct ones, “implicit” and “none” are for relays.':
      'Ce chiffrement ne va pas avec ce type de voie : « mta-sts » est pour les voies directes, « implicit » et « none » sont pour les relais.',
    'The sandbox mailbox is always there and has no settings. Make another route instead.':
      'La boîte d’essai est toujours là et n’a pas de réglages. Créez plutôt une autre voie.',
    'There are 20 routes. Remove one that is not used.': 'Il y a déjà 20 voies. Supprimez-en une qui ne sert pas.',
    'A test message goes to the address of the user who asks for it. Ask as a user, or without `send`.':
      'Un message de test va à l’adresse de l’utilisateur qui le demande. Demandez-le comme utilisateur, ou sans `send`.',
    'Accept the policies first. Until then this account sends nothing, not even a test message.':
      'Acceptez d’abord les politiques. D’ici là, ce compte n’envoie rien, pas même un test.',
    'Save a contact address under Settings first: the test message is sent from it.':
      'Enregistrez d’abord une adresse de contact dans les paramètres : le message de test en part.',
    'This is the 20th test within the hour. Wait a little.': 'C’est le 20e test dans l’heure. Attendez un peu.',
    'Mail leaves by this route. Make another one active first.':
      'Des e-mails partent par cette voie. Mettez-en d’abord une autre en service.',
    // feedback
    'This is not a sender domain of the account.': 'Ce n’est pas un domaine d’expédition du compte.',
    // delivery
    'This is not the name of a domain.': 'Ce n’est pas un nom de domaine.',
    'There is a key of this kind for the domain already. Rotate it instead.':
      'Le domaine a déjà une clé de ce type. Remplacez-la plutôt.',
    'There are 50 sender domains. Retire one that is not used.':
      'Il y a déjà 50 domaines d’expédition. Retirez-en un qui ne sert pas.',
    'The domain has no key of this kind that signs.': 'Le domaine n’a pas de clé de ce type qui signe.',
    'There is a new key already. It signs as soon as the DNS has it.':
      'Il y a déjà une nouvelle clé. Elle signe dès que le DNS l’a.',
    'The domain has no such key.': 'Le domaine n’a pas cette clé.',
    'No other key signs for this domain. Rotate it, or retire the domain.':
      'Aucune autre clé ne signe pour ce domaine. Remplacez-la, ou retirez le domaine.',
    'The DNS was asked often enough within the hour. It is asked again by itself.':
      'Le DNS a été assez interrogé dans l’heure. Il le sera de nouveau automatiquement.',
    'Another account of this installation has proven this domain. It can be used here once it is given up there.':
      'Un autre compte de cette installation a prouvé ce domaine. Il pourra servir ici une fois abandonné là-bas.',
    'Mail leaves encrypted wherever its server can.': 'Les e-mails partent chiffrés partout où le serveur le permet.',
    'A route of yours does not encrypt. Choose STARTTLS or TLS for it; Gmail asks for it.':
      'L’une de vos voies ne chiffre pas. Choisissez pour elle STARTTLS ou TLS ; Gmail le demande.',
    'Each message of a campaign carries it, and it is signed (RFC 8058).':
      'Chaque message d’une campagne le porte, et il est signé (RFC 8058).',
    'Not looked up yet. It says what becomes of mail that only pretends to be yours; begin with p=none.':
      'Pas encore consulté. Il dit ce que deviennent les e-mails qui se font passer pour les vôtres ; commencez par p=none.',
    'Not looked up yet. Only needed while no signing key is published.':
      'Pas encore consulté. Nécessaire seulement tant qu’aucune clé de signature n’est publiée.',
    'Not looked up yet. This key signs as soon as the DNS has it.':
      'Pas encore consulté. Cette clé signe dès que le DNS la contient.',
    'Not looked up yet.': 'Pas encore consulté.',
    'Leave it where it is for now: mail that was signed with it is still on its way.':
      'Laissez-la en place pour l’instant : des e-mails signés avec elle sont encore en route.',
    'Not looked up yet. With it, bounces and reports come straight back here.':
      'Pas encore consulté. Avec lui, les retours et les rapports reviennent directement ici.',
    'Not looked up yet. It goes with the record above.': 'Pas encore consulté. Il va avec l’enregistrement ci-dessus.',
    'Not looked up yet. With it, those who write to you tell where encryption fails.':
      'Pas encore consulté. Avec lui, ceux qui vous écrivent disent où le chiffrement échoue.',
    'Not looked up yet. Whoever gave you the address sets its name.':
      'Pas encore consulté. C’est celui qui vous a donné l’adresse qui en fixe le nom.',
    'Not looked up yet. In place of spf.your-provider.example goes the name that your provider tells you.':
      'Pas encore consulté. À la place de spf.your-provider.example vient le nom que vous indique votre prestataire.',
    'Not looked up yet. If there is such a record already, add the middle part to it: two records count as none.':
      'Pas encore consulté. S’il existe déjà un tel enregistrement, ajoutez-y la partie du milieu : deux enregistrements valent aucun.',
    'Publish {0} and {1} of {2}, as Settings, Sending shows them; then check again.':
      'Publiez {0} et {1} de {2}, comme l’indique Paramètres, Envoi ; puis vérifiez de nouveau.',
    'Publish {0} of {1}, as Settings, Sending shows them; then check again.':
      'Publiez {0} de {1}, comme l’indique Paramètres, Envoi ; puis vérifiez de nouveau.',
    'the proof that the domain is yours': 'la preuve que le domaine est à vous',
    'the DKIM key': 'la clé DKIM',
    'the SPF record': 'l’enregistrement SPF',
    'the DMARC record': 'l’enregistrement DMARC',
    'the MX record of the return path': 'l’enregistrement MX du chemin de retour',
    'the SPF record of the return path': 'l’enregistrement SPF du chemin de retour',
    'the name of the sending address (PTR)': 'le nom de l’adresse d’envoi (PTR)',
    encryption: 'le chiffrement',
    'the record for reports about encryption': 'l’enregistrement pour les rapports sur le chiffrement',
    'the way out by one click': 'la désinscription en un clic',
    'The DNS did not answer. It is asked again by itself.':
      'Le DNS n’a pas répondu. Il sera interrogé de nouveau tout seul.',
    'There is no such record yet. New records may take hours to appear.':
      'Cet enregistrement n’existe pas encore. Les nouveaux peuvent mettre des heures à apparaître.',
    'The name leads to {0}, where no key stands.': 'Le nom mène à {0}, où il n’y a pas de clé.',
    'What stands there is no key. Copy the value again.':
      'Ce qui s’y trouve n’est pas une clé. Copiez de nouveau la valeur.',
    'The key was taken back: its record is empty. Copy the value again.':
      'La clé a été révoquée : son enregistrement est vide. Copiez de nouveau la valeur.',
    'There is a record, but with another key. Copy the value again.':
      'Il y a un enregistrement, mais avec une autre clé. Copiez de nouveau la valeur.',
    'The record allows this key for something else than mail. Copy the value again.':
      'L’enregistrement autorise cette clé pour autre chose que l’e-mail. Copiez de nouveau la valeur.',
    'There are several records; some receivers take the wrong one. Keep ours.':
      'Il y a plusieurs enregistrements ; certains destinataires prennent le mauvais. Gardez le nôtre.',
    'The key is published, but marked as a test (t=y): take that away.':
      'La clé est publiée, mais marquée comme essai (t=y) : retirez cela.',
    'The key is published.': 'La clé est publiée.',
    'The domain is proven to be yours.': 'Il est prouvé que le domaine est à vous.',
    'Only needed while no signing key is published.':
      'Nécessaire seulement tant qu’aucune clé de signature n’est publiée.',
    'The domain says nothing about who may send for it. Your provider tells you what to include.':
      'Le domaine ne dit pas qui peut envoyer en son nom. Votre prestataire vous indique quoi inclure.',
    'There are several such records, which counts as none. Join them into one.':
      'Il y a plusieurs enregistrements de ce genre, ce qui vaut aucun. Réunissez-les en un seul.',
    'In place of {0} goes the name that your provider tells you.':
      'À la place de {0} vient le nom que vous indique votre prestataire.',
    'The record lets everybody send for this domain. End it with ~all or -all.':
      'L’enregistrement laisse n’importe qui envoyer pour ce domaine. Terminez-le par ~all ou -all.',
    'It takes {0} look-ups to read this record, and receivers stop at {1}: then nothing of it counts. Take includes away that you do not need.':
      'Il faut {0} requêtes pour lire cet enregistrement, et les destinataires s’arrêtent à {1} : rien n’en compte alors. Retirez les include dont vous n’avez pas besoin.',
    'Receivers cannot read this record: {0}.': 'Les destinataires ne peuvent pas lire cet enregistrement : {0}.',
    'Part of it could not be looked up: {0}.': 'Une partie n’a pas pu être consultée : {0}.',
    'It does not allow {0}, from which your mail leaves ({1}).':
      'Il n’autorise pas {0}, d’où partent vos e-mails ({1}).',
    'Add ip6:{0} to it.': 'Ajoutez-y ip6:{0}.',
    'Add ip4:{0} to it.': 'Ajoutez-y ip4:{0}.',
    'Found, with {0} of {1} look-ups.': 'Trouvé, avec {0} requêtes sur {1}.',
    '{0} of its names lead nowhere.': '{0} de ses noms ne mènent nulle part.',
    'It does not name {0} itself; make sure that it includes what your provider tells you.':
      'Il ne nomme pas {0} lui-même ; veillez à ce qu’il inclue ce que vous indique votre prestataire.',
    'There are several such records, which counts as none. Keep one.':
      'Il y a plusieurs enregistrements de ce genre, ce qui vaut aucun. Gardez-en un.',
    'The record names no policy that is one: p=none, p=quarantine or p=reject.':
      'L’enregistrement ne nomme aucune politique valable : p=none, p=quarantine ou p=reject.',
    'Mail that only pretends to be yours is let through (p=none).':
      'Les e-mails qui se font passer pour les vôtres sont laissés passer (p=none).',
    'To read reports here, add mailto:{0} to its rua.': 'Pour lire les rapports ici, ajoutez mailto:{0} à sa rua.',
    'It is that of the organisation.': 'C’est celui de l’organisation.',
    'Mail that only pretends to be yours goes to the junk folder.':
      'Les e-mails qui se font passer pour les vôtres vont dans les indésirables.',
    'Mail that only pretends to be yours is refused.': 'Les e-mails qui se font passer pour les vôtres sont refusés.',
    'What stands there is no such record. Copy the value again.':
      'Ce qui s’y trouve n’est pas un tel enregistrement. Copiez de nouveau la valeur.',
    'Without it, nobody tells you where the encryption of mail to you fails.':
      'Sans lui, personne ne vous dit où échoue le chiffrement des e-mails qui vous sont adressés.',
    'The record names nobody to tell: its rua is missing or no address.':
      'L’enregistrement ne nomme personne à prévenir : sa rua manque ou n’est pas une adresse.',
    'Senders tell where encryption fails.': 'Les expéditeurs disent où le chiffrement échoue.',
    'Without it, bounces come to the mail server of the domain itself and are not read here.':
      'Sans lui, les retours vont au serveur de messagerie du domaine et ne sont pas lus ici.',
    'Bounces come back here.': 'Les retours reviennent ici.',
    'Bounces go to {0} first, and not to {1}.': 'Les retours vont d’abord à {0}, et non à {1}.',
    'Bounces go to nobody first, and not to {0}.': 'Les retours ne vont d’abord à personne, et non à {0}.',
    '{0} has no name. Whoever gave you the address sets it; Gmail and others refuse mail without one.':
      '{0} n’a pas de nom. C’est celui qui vous a donné l’adresse qui le fixe ; Gmail et d’autres refusent les e-mails sans nom.',
    'The name leads back to the address.': 'Le nom ramène à l’adresse.',
    '{0} does not lead back to {1}: give that name an AAAA record.':
      '{0} ne ramène pas à {1} : donnez à ce nom un enregistrement AAAA.',
    '{0} does not lead back to {1}: give that name an A record.':
      '{0} ne ramène pas à {1} : donnez à ce nom un enregistrement A.',
    'There is no such host. Check its name.': 'Cet hôte n’existe pas. Vérifiez son nom.',
    'The name of the host leads into a private network. Only the account of this installation’s operator may send there.':
      'Le nom de l’hôte mène à un réseau privé. Seul le compte de l’exploitant de cette installation peut y envoyer.',
    'Nothing answers at this host and port. Check both, and whether a firewall is in between.':
      'Rien ne répond à cet hôte et à ce port. Vérifiez les deux, et s’il y a un pare-feu entre les deux.',
    'The server hung up. Check the port and the kind of encryption: 465 is for TLS from the start, 587 for STARTTLS.':
      'Le serveur a raccroché. Vérifiez le port et le type de chiffrement : 465 est pour TLS dès le début, 587 pour STARTTLS.',
    'The server did not answer in time. Check the port and the kind of encryption: 465 is for TLS from the start, 587 for STARTTLS.':
      'Le serveur n’a pas répondu à temps. Vérifiez le port et le type de chiffrement : 465 est pour TLS dès le début, 587 pour STARTTLS.',
    'The server said no.': 'Le serveur a dit non.',
    'The server is not available now. Try again later.':
      'Le serveur n’est pas disponible pour l’instant. Réessayez plus tard.',
    'The connection could not be encrypted. Check the port, the kind of encryption, and whether the certificate is valid for this host.':
      'La connexion n’a pas pu être chiffrée. Vérifiez le port, le type de chiffrement, et si le certificat vaut pour cet hôte.',
    'There is no safe way to log in: the server offers none, or only without encryption.':
      'Il n’y a pas de moyen sûr de s’identifier : le serveur n’en offre aucun, ou seulement sans chiffrement.',
    'What answers there does not speak SMTP. Check the port.': 'Ce qui répond là ne parle pas SMTP. Vérifiez le port.',
    'The test could not be written down here. Look at the log of the installation.':
      'L’essai n’a pas pu être consigné ici. Regardez le journal de l’installation.',
    'The test was stopped.': 'L’essai a été arrêté.',
    'The server answers, and offers no encryption (STARTTLS) at this port. Try port 465 with TLS from the start, or ask the provider which port encrypts.':
      'Le serveur répond et n’offre pas de chiffrement (STARTTLS) sur ce port. Essayez le port 465 avec TLS dès le début, ou demandez au prestataire quel port chiffre.',
    'The server refused the log-in. Check the user name and the password.':
      'Le serveur a refusé l’identification. Vérifiez le nom d’utilisateur et le mot de passe.',
    'The log-in works, but the server does not take mail from this sender. Check which senders the provider knows.':
      'L’identification fonctionne, mais le serveur ne prend pas les e-mails de cet expéditeur. Vérifiez quels expéditeurs le prestataire connaît.',
    'The log-in works, but the server does not take mail for your address.':
      'L’identification fonctionne, mais le serveur ne prend pas les e-mails pour votre adresse.',
    'The server answers and takes the log-in.': 'Le serveur répond et accepte l’identification.',
    'The server took a message for {0}.': 'Le serveur a pris un message pour {0}.',
    'The server did not take the message.': 'Le serveur n’a pas pris le message.',
    'The account accepted the policies in force.': 'Le compte a accepté les politiques en vigueur.',
    'Nobody has accepted the policies in force for this account.':
      'Personne n’a accepté les politiques en vigueur pour ce compte.',
    'Nobody has stopped this sending.': 'Personne n’a arrêté cet envoi.',
    'This sending was stopped.': 'Cet envoi a été arrêté.',
    'The account may send email, and from this domain.': 'Le compte peut envoyer des e-mails, et depuis ce domaine.',
    'The account is suspended, or restricted from sending email or from this domain.':
      'Le compte est suspendu, ou n’a pas le droit d’envoyer des e-mails ou depuis ce domaine.',
    'The account may {0}.': 'Le compte peut {0}.',
    'The account is suspended, or may not {0} for now.': 'Le compte est suspendu, ou ne peut pas {0} pour l’instant.',
    'The DNS proves the domain of the sender to be the account’s, or nothing leaves the house.':
      'Le DNS prouve que le domaine de l’expéditeur est celui du compte, ou rien ne sort de la maison.',
    'The DNS does not prove the domain of the sender to be the account’s. Publish what Settings, Sending shows.':
      'Le DNS ne prouve pas que le domaine de l’expéditeur est celui du compte. Publiez ce qu’indique Paramètres, Envoi.',
    'The sender is proven to be the account’s where this number is, or nothing leaves the house.':
      'L’expéditeur est prouvé comme celui du compte là où est ce numéro, ou rien ne sort de la maison.',
    'The sender is not proven to be the account’s, or may not be used where this number is.':
      'L’expéditeur n’est pas prouvé comme celui du compte, ou ne peut servir là où est ce numéro.',
    'The contact has the address that the consent was given for.':
      'Le contact a l’adresse pour laquelle le consentement a été donné.',
    'The contact has no such address any more. A consent is not carried over to another one.':
      'Le contact n’a plus cette adresse. Un consentement ne se transporte pas sur une autre.',
    'The contact has the number that the consent was given for.':
      'Le contact a le numéro pour lequel le consentement a été donné.',
    'The contact has no such number any more. A consent is not carried over to another one.':
      'Le contact n’a plus ce numéro. Un consentement ne se transporte pas sur un autre.',
    'Nothing keeps mail from this address.': 'Rien n’empêche d’écrire à cette adresse.',
    'This address is suppressed: it bounced, complained, or was closed to mail.':
      'Cette adresse est bloquée : elle a renvoyé, s’est plainte, ou a été fermée aux e-mails.',
    'Nothing keeps {0} from this number.': 'Rien n’empêche {0} vers ce numéro.',
    'This number is suppressed: it is not in service, it has another owner, or it was closed.':
      'Ce numéro est bloqué : il n’est pas en service, a un autre titulaire, ou a été fermé.',
    'The consent was not withdrawn.': 'Le consentement n’a pas été retiré.',
    'The consent was withdrawn.': 'Le consentement a été retiré.',
    'There is a consent for this purpose by email.': 'Il y a un consentement pour cette finalité par e-mail.',
    'There is no active consent for this purpose by email.':
      'Il n’y a pas de consentement en cours pour cette finalité par e-mail.',
    'There is a consent for this purpose {0}.': 'Il y a un consentement pour cette finalité {0}.',
    'There is no active consent for this purpose {0}. One by another way says nothing of it.':
      'Il n’y a pas de consentement en cours pour cette finalité {0}. Un consentement par une autre voie n’en dit rien.',
    'The person ticked the box, and it is evidenced as well as the channel and the region demand.':
      'La personne a coché la case, et c’est prouvé aussi bien que le canal et la région l’exigent.',
    'The consent is not confirmed: its evidence is less than the channel and the region demand.':
      'Le consentement n’est pas confirmé : sa preuve est moindre que ce qu’exigent le canal et la région.',
    'Nothing of the confirmation was a rehearsal, or nothing leaves the house.':
      'Rien de la confirmation n’était une répétition, ou rien ne sort de la maison.',
    'The confirmation went to the sandbox mailbox, where anybody of the account could answer it. It counts in the sandbox only; the person has to sign up again.':
      'La confirmation est allée à la boîte d’essai, où n’importe qui du compte pouvait y répondre. Elle ne compte qu’à l’essai ; la personne doit s’inscrire de nouveau.',
    'The confirmation went to the sandbox handset, where anybody of the account could answer it. It counts in the sandbox only; the person has to sign up again.':
      'La confirmation est allée au téléphone d’essai, où n’importe qui du compte pouvait y répondre. Elle ne compte qu’à l’essai ; la personne doit s’inscrire de nouveau.',
    'The person agreed to the purpose as it is now.':
      'La personne a consenti à la finalité telle qu’elle est aujourd’hui.',
    'The person agreed to another version of this purpose, or to none.':
      'La personne a consenti à une autre version de cette finalité, ou à aucune.',
    'The consent stands in the log, under a checkpoint: it can be proved.':
      'Le consentement est au registre, sous un point de contrôle : il peut être prouvé.',
    'The consent does not stand in the log yet: it could not be proved.':
      'Le consentement n’est pas encore au registre : il ne pourrait pas être prouvé.',
    'Screening, or people, cleared exactly these words under the policy as it is now.':
      'Le contrôle du contenu, ou une personne, a admis exactement ces mots selon la politique actuelle.',
    'These words are not cleared: they are refused, or a person has yet to look at them.':
      'Ces mots ne sont pas admis : ils sont refusés, ou une personne doit encore les regarder.',
    'What is known of the person makes nothing else of the message.':
      'Ce que l’on sait de la personne ne change pas la nature du message.',
    'With the values of this person in it the message says something that is not accepted.':
      'Avec les valeurs de cette personne, le message dit quelque chose qui n’est pas accepté.',
    'It comes no more often than the purpose declares, nor than the person chose.':
      'Il ne vient pas plus souvent que la finalité l’annonce, ni que la personne l’a choisi.',
    'The person has lately had as many of these as the purpose declares, or as they chose themselves.':
      'La personne en a reçu récemment autant que la finalité l’annonce, ou qu’elle l’a choisi.',
    'One more is within what is allowed where this number may be.':
      'Un de plus reste dans ce qui est permis là où ce numéro peut être.',
    'This number has lately had as many as are allowed where it may be. It waits.':
      'Ce numéro en a reçu récemment autant qu’il est permis là où il peut être. Cela attend.',
    'It is an hour of the day at which people may be written to where this number may be.':
      'C’est une heure de la journée où l’on peut écrire là où ce numéro peut être.',
    'It is too early or too late, or no day for it, where this number may be. It waits.':
      'Il est trop tôt ou trop tard, ou ce n’est pas le jour, là où ce numéro peut être. Cela attend.',
    'send text messages': 'envoyer des SMS',
    texts: 'les SMS',
    'use phone numbers': 'utiliser des numéros de téléphone',
    'by telephone': 'par téléphone',
    calls: 'les appels',
    'A handset is somebody’s. Log in under your own name: a key has none.':
      'Un téléphone est celui de quelqu’un. Connectez-vous sous votre propre nom : une clé n’en a pas.',
    'No code is on its way. Enter your number first.': 'Aucun code n’est en route. Saisissez d’abord votre numéro.',
    'This is no number of a person. Begin with + and the code of the country.':
      'Ce n’est pas le numéro d’une personne. Commencez par + et l’indicatif du pays.',
    'This number is suppressed here: whoever has it wants no texts. It may be written to again when they fill in a form and confirm it.':
      'Ce numéro est exclu ici : qui l’a ne veut pas de SMS. On pourra lui écrire de nouveau quand cette personne aura rempli un formulaire et confirmé.',
    'A code was sent less than a minute ago. Wait for it.':
      'Un code a été envoyé il y a moins d’une minute. Attendez-le.',
    'This number was asked often enough for one day.': 'Ce numéro a été assez sollicité pour une journée.',
    'There is no proven sender that may be used there. Add one under Texts, Senders.':
      'Aucun expéditeur vérifié ne peut y être utilisé. Ajoutez-en un sous Réponses par SMS, Expéditeurs et mots-clés.',
    'The name of your account did not pass screening, so no text that carries it can leave.':
      'Le contrôle du contenu n’a pas admis le nom de votre compte : aucun SMS qui le porte ne peut partir.',
    'This code is over. Ask for another one.': 'Ce code ne vaut plus. Demandez-en un autre.',
    'This is not the code of the newest text.': 'Ce n’est pas le code du SMS le plus récent.',
    'That were enough tries. Ask for another code.': 'Cela fait assez de tentatives. Demandez un autre code.',
    'This is no host. Give a name such as smpp.example.com, or an address.':
      'Ce n’est pas un hôte. Donnez un nom, comme smpp.example.com, ou une adresse.',
    'Texts of this account leave by servers of the public Internet. Only the account of this installation’s operator may use others.':
      'Les SMS de ce compte partent par des serveurs de l’Internet public. Seul le compte de l’exploitant de cette installation peut en utiliser d’autres.',
    'What is secret of this route is missing. It stays when a route is saved, unless the route moves to another place.':
      'Le secret de cette voie manque. Il est conservé quand une voie est enregistrée, sauf si la voie mène désormais ailleurs.',
    'One of the settings has signs in it that the provider’s have not.':
      'L’un des réglages contient des signes que ceux du prestataire n’ont pas.',
    'The address must begin with https:// and name nobody and nothing behind a #.':
      'L’adresse doit commencer par https://, sans identifiants et sans rien après un #.',
    'One of the headers is not one, or is ours to write.':
      'L’un des en-têtes n’en est pas un, ou c’est à nous de l’écrire.',
    'The body must be an object, and not too deep.': 'Le corps doit être un objet, et pas trop profond.',
    'The body must say {to} and {text} somewhere, or nobody gets anything.':
      'Le corps doit contenir {to} et {text} quelque part, sinon personne ne reçoit rien.',
    'The secret of calls must be of Standard Webhooks: whsec_ and 24 to 64 bytes in base64.':
      'Le secret des appels doit être de Standard Webhooks : whsec_ et 24 à 64 octets en base64.',
    'One of the senders is neither letters, nor a short code, nor a number with its +.':
      'L’un des expéditeurs n’est ni en lettres, ni un numéro court, ni un numéro avec son +.',
    'A country stands twice among the terms.': 'Un pays figure deux fois dans les prix et rythmes.',
    'A price needs a currency.': 'Un prix demande une devise.',
    'There is no such route for texts.': 'Cette voie pour les SMS n’existe pas.',
    'The handset of the sandbox is always there.': 'Le téléphone d’essai est toujours là.',
    'An account has at most {0} routes for texts.': 'Un compte a {0} voies pour les SMS au plus.',
    'A route stays of the kind that it was made as. Add another one.':
      'Une voie garde le type avec lequel elle a été créée. Ajoutez-en une autre.',
    'What goes to the handset of the sandbox reaches nobody, so it does not stand in for another route. Use it alone.':
      'Ce qui va au téléphone d’essai n’atteint personne : il ne remplace donc aucune autre voie. Utilisez-le seul.',
    'This is no number that a text can be sent to. Begin with + and the code of the country.':
      'Ce n’est pas un numéro auquel un SMS peut être envoyé. Commencez par + et l’indicatif du pays.',
    'A test goes to a phone that a user of this account has shown to be theirs. Say which is yours, and type the code that it gets: that tries the route as well.':
      'Un test va à un téléphone dont un utilisateur de ce compte a montré qu’il est le sien. Indiquez lequel est le vôtre, et saisissez le code qu’il reçoit : cela teste aussi la voie.',
    'There is no sender that may be used there. Add one, and show that it is yours.':
      'Aucun expéditeur ne peut y être utilisé. Ajoutez-en un, et montrez qu’il est à vous.',
    'This number got as many texts today as anybody gets.':
      'Ce numéro a reçu aujourd’hui autant de SMS qu’on peut en recevoir.',
    'Somebody of this account has to accept the policies first.':
      'Quelqu’un de ce compte doit d’abord accepter les politiques.',
    'These are many tests within an hour. Wait a while.': 'Cela fait beaucoup de tests en une heure. Attendez un peu.',
    'Texts leave by this route. Use another one first.':
      'Des SMS partent par cette voie. Mettez-en d’abord une autre en service.',
    'Texts stay on the handset of the sandbox.': 'Les SMS restent sur le téléphone d’essai.',
    'The server answers and lets us in.': 'Le serveur répond et nous laisse entrer.',
    'The provider answers, and did not refuse us.': 'Le prestataire répond et ne nous a pas refusés.',
    'The server hung up. Check the port, and whether it wants TLS.':
      'Le serveur a raccroché. Vérifiez le port, et s’il veut TLS.',
    'The server did not answer in time. Check the port, and whether it wants TLS.':
      'Le serveur n’a pas répondu à temps. Vérifiez le port, et s’il veut TLS.',
    'The server refused us. Check the name and the password, and whether it knows our address.':
      'Le serveur nous a refusés. Vérifiez le nom et le mot de passe, et s’il connaît notre adresse.',
    'The connection could not be encrypted. Check the port, and whether the certificate is valid for this host.':
      'La connexion n’a pas pu être chiffrée. Vérifiez le port, et si le certificat vaut pour cet hôte.',
    'What answers there does not speak SMPP. Check the port.': 'Ce qui répond là ne parle pas SMPP. Vérifiez le port.',
    'What answers there does not speak HTTP. Check the address.':
      'Ce qui répond là ne parle pas HTTP. Vérifiez l’adresse.',
    'The handset’s number is none. Begin with + and the code of the country.':
      'Le numéro du téléphone n’en est pas un. Commencez par + et l’indicatif du pays.',
    'What goes to the sandbox mailbox reaches nobody, so it does not stand in for another route. Use it alone.':
      'Ce qui va à la boîte d’essai n’atteint personne : elle ne remplace donc aucune autre voie. Utilisez-la seule.',
    'This is neither a route nor a sender domain of the account.':
      'Ce n’est ni une voie d’envoi ni un domaine d’expédition du compte.',
    'This neither warms up, nor did.': 'Ici, le volume ne monte pas par paliers, et ne l’a jamais fait.',
    // embeddings
    'The id of an embedding.': 'L’identifiant d’une intégration.',
    'There is no such embedding.': 'Cette intégration n’existe pas.',
    'There is no such form.': 'Ce formulaire n’existe pas.',
    'This is not the address of a page on the web: it begins with https:// and has no log-in in it.':
      'Ce n’est pas l’adresse d’une page du web : elle commence par https:// et ne contient pas d’identifiants.',
    'This page has the form in this way already.': 'Cette page a déjà le formulaire, par cette méthode.',
    'A form is named on {0} pages at most. Remove those where it is not any more.':
      'Un formulaire est inscrit sur {0} pages au plus. Retirez celles où il n’est plus.',
    'This embedding is not closed.': 'Cette intégration n’est pas fermée.',
    'This embedding is closed for what was found on its page, and stays on the list until the page is mended.':
      'Cette intégration est fermée pour ce qui a été trouvé sur sa page, et reste dans la liste jusqu’à ce que la page soit corrigée.',
    'A look at the page found it in order; {0} had asked for it.':
      'Un regard sur la page l’a trouvée en ordre ; {0} l’avait demandé.',
    'A box on this page is ticked before anybody ticked it. The form is not shown there any more. Take the box away, then ask for it to be opened again.':
      'Une case de cette page est cochée avant que quiconque l’ait cochée. Le formulaire n’y est plus montré. Retirez la case, puis demandez qu’il soit rouvert.',
    'This page has a box of its own that sends to the form. The form is not shown there any more. Paste our lines as they are, then ask for it to be opened again.':
      'Cette page a une case à elle qui envoie au formulaire. Le formulaire n’y est plus montré. Collez nos lignes telles quelles, puis demandez qu’il soit rouvert.',
    'On this page the form cannot be seen as it is. It is not shown there any more. Show it whole and uncovered, then ask for it to be opened again.':
      'Sur cette page, le formulaire ne peut être vu tel qu’il est. Il n’y est plus montré. Montrez-le entier et découvert, puis demandez qu’il soit rouvert.',
    'This page has other words than ours around the form, or in it, that bear on consent. It is not shown there any more. Put the words right, then ask for it to be opened again.':
      'Cette page a d’autres mots que les nôtres, autour du formulaire ou dedans, qui touchent au consentement. Il n’y est plus montré. Rétablissez les mots, puis demandez qu’il soit rouvert.',
    // exports
    'There is no such export.': 'Cet export n’existe pas.',
    'These are more than a million contacts. Ask for some of them.':
      'Cela fait plus d’un million de contacts. Demandez-en une partie.',
    'Five exports are being made. Wait for one of them, or cancel it.':
      'Cinq exports sont en cours. Attendez que l’un se termine, ou annulez-en un.',
    'This export is over: there is nothing to cancel.': 'Cet export est terminé : il n’y a rien à annuler.',
    'This export is not made yet, or was ended before it was.':
      'Cet export n’est pas encore créé, ou a été arrêté avant de l’être.',
    'This export is not kept any more: its week is over, or somebody in it was erased.':
      'Cet export n’est plus conservé : sa semaine est passée, ou une personne qui y figurait a été effacée.',
    // feedback
    'This is neither XML nor JSON nor a file that is packed in a way that reports are.':
      'Ce n’est ni du XML, ni du JSON, ni un fichier compressé comme le sont les rapports.',
    'This is no XML that could be read to its end.': 'Ce n’est pas du XML lisible jusqu’au bout.',
    'This is no JSON that could be read to its end.': 'Ce n’est pas du JSON lisible jusqu’au bout.',
    'The file brings definitions of its own, as no report does. It is not read.':
      'Le fichier apporte ses propres définitions, comme aucun rapport ne le fait. Il n’est pas lu.',
    'The file nests deeper than any report does.': 'Le fichier s’imbrique plus profondément qu’aucun rapport.',
    'The report has more rows than are read.': 'Le rapport a plus de lignes qu’on n’en lit.',
    'This is no aggregate report about a domain.': 'Ce n’est pas un rapport agrégé sur un domaine.',
    'The report is about no time that could be: a day, or a week.':
      'La période du rapport n’en est pas une : il faut un jour, ou une semaine.',
    'The id of the report has more than 400 bytes, as none does that receivers write. It is not read.':
      'L’identifiant du rapport dépasse 400 octets, comme aucun de ceux qu’écrivent les serveurs de réception. Il n’est pas lu.',
    'The report is about a domain that this account has not proven to be its own.':
      'Le rapport porte sur un domaine dont ce compte n’a pas prouvé qu’il est à lui.',
    'There were 500 reports about this domain within a day. Go on tomorrow.':
      'Il y a eu 500 rapports sur ce domaine en un jour. Continuez demain.',
    'Signed for {0} and allowed by its SPF record.': 'Signé pour {0} et autorisé par son enregistrement SPF.',
    'Signed for {0}, but sent by somebody else{1}: most likely forwarded, or by a provider without your return path.':
      'Signé pour {0}, mais envoyé par quelqu’un d’autre{1} : le plus souvent transféré, ou par un prestataire sans votre chemin de retour.',
    'Allowed by the SPF record of {0}, but not signed: find out who sends there, and sign it.':
      'Autorisé par l’enregistrement SPF de {0}, mais non signé : trouvez qui y envoie, et faites signer.',
    'Neither signed nor allowed for your domain, but for {0}: a service of yours that is not set up, or somebody who uses your name.':
      'Ni signé ni autorisé pour votre domaine, mais pour {0} : un service à vous qui n’est pas configuré, ou quelqu’un qui utilise votre nom.',
    'Neither signed nor allowed by anybody: a machine of yours that was forgotten, or somebody who uses your name.':
      'Ni signé ni autorisé par personne : une machine à vous, oubliée, ou quelqu’un qui utilise votre nom.',
    'There are 20 such addresses. Remove one that is not used.':
      'Il y a déjà 20 adresses de ce genre. Supprimez-en une qui ne sert pas.',
    'This provider signs what it tells. Give the key that it shows for that.':
      'Ce prestataire signe ce qu’il signale. Donnez la clé qu’il affiche à cet effet.',
    'This is no verification key of SendGrid: it is one line of base64, from its Event Webhook settings.':
      'Ce n’est pas une clé de vérification de SendGrid : c’est une ligne en base64, tirée de ses réglages Event Webhook.',
    'Give the ARN of the SNS topic, like arn:aws:sns:eu-west-1:123456789012:mail.':
      'Donnez l’ARN de la rubrique SNS, par exemple arn:aws:sns:eu-west-1:123456789012:mail.',
    'There is no such address.': 'Cette adresse n’existe pas.',
    'There are as many mailboxes as an account may have.': 'Un compte ne peut pas avoir plus de boîtes.',
    'A password goes over encrypted connections alone.': 'Un mot de passe ne passe que par des connexions chiffrées.',
    'This host is not on the public Internet.': 'Cet hôte n’est pas sur l’Internet public.',
    'There is no such mailbox.': 'Cette boîte n’existe pas.',
    'Name servers fail for a day, not for three.': 'Les serveurs de noms sont en panne un jour, pas trois.',
    'Providers close what nobody opens, and make traps of it later.':
      'Les fournisseurs ferment ce que personne n’ouvre, et en font plus tard des pièges.',
    'People clear a mailbox that they use.': 'On vide une boîte qu’on utilise.',
    'They have a rule against us, or are gone.': 'Le destinataire a une règle contre nous, ou n’est plus là.',
    'Servers are mended within two weeks.': 'Un serveur se répare en moins de deux semaines.',
    'The server offered no encryption, or somebody in between took the offer away. Switch STARTTLS on.':
      'Le serveur n’a pas offert de chiffrement, ou quelqu’un entre les deux a retiré l’offre. Activez STARTTLS.',
    'Its certificate is for another name. Get one for the name in the MX record.':
      'Son certificat est pour un autre nom. Obtenez-en un pour le nom de l’enregistrement MX.',
    'Its certificate is too old. Renew it, and see why that did not happen by itself.':
      'Son certificat est périmé. Renouvelez-le, et voyez pourquoi cela ne s’est pas fait tout seul.',
    'Nobody whom senders trust has signed its certificate, or the one in between is missing.':
      'Personne en qui les expéditeurs ont confiance n’a signé son certificat, ou l’intermédiaire manque.',
    'The encryption could not be agreed on, for a reason that has no name of its own.':
      'Le chiffrement n’a pas pu être convenu, pour une raison qui n’a pas de nom propre.',
    'The TLSA record fits no certificate of the server. Renew both together.':
      'L’enregistrement TLSA ne correspond à aucun certificat du serveur. Renouvelez les deux ensemble.',
    'The signatures in the DNS of the domain do not hold (DNSSEC).':
      'Les signatures dans le DNS du domaine ne tiennent pas (DNSSEC).',
    'The sender insists on DANE, and the server has no TLSA record that counts.':
      'L’expéditeur exige DANE, et le serveur n’a pas d’enregistrement TLSA valable.',
    'The MTA-STS policy could not be fetched. Look at mta-sts. and its web server.':
      'La politique MTA-STS n’a pas pu être récupérée. Regardez mta-sts. et son serveur web.',
    'The MTA-STS policy breaks the rules of RFC 8461.': 'La politique MTA-STS enfreint les règles de la RFC 8461.',
    'The web server with the MTA-STS policy has a certificate that does not hold.':
      'Le serveur web de la politique MTA-STS a un certificat qui ne tient pas.',
    'The report counts them and does not say why.': 'Le rapport les compte et ne dit pas pourquoi.',
    // http
    'This has a character that no text has.': 'Il y a ici un caractère qu’aucun texte n’a.',
    'Log in, or send an API key as “Authorization: Bearer om_live_…”.':
      'Connectez-vous, ou envoyez une clé d’API sous la forme « Authorization: Bearer om_live_… ».',
    'This API key is not known, or was revoked.': 'Cette clé d’API est inconnue, ou a été révoquée.',
    'This is for operators of the installation whose role includes “{0}”. An administrator of the installation can give it; an owner of an account cannot.':
      'C’est réservé aux exploitants de l’installation dont le rôle comprend « {0} ». Un administrateur de l’installation peut l’accorder ; le propriétaire d’un compte ne le peut pas.',
    'Your role or key does not include “{0}”. Ask an owner of the account.':
      'Votre rôle ou votre clé ne comprend pas « {0} ». Demandez à un propriétaire du compte.',
    'This request came from another site. Open the console and try again there.':
      'Cette requête venait d’un autre site. Ouvrez la console et réessayez-y.',
    'This account is being closed: it can be read, exported and proved, and changes nothing any more. Its owner can call that off in the settings.':
      'Ce compte est en cours de fermeture : on peut le lire, l’exporter et en tirer des preuves, mais plus rien n’y change. Son propriétaire peut annuler la fermeture dans les paramètres.',
    'There is nothing at this address. The list of operations is at /v1/openapi.json.':
      'Il n’y a rien à cette adresse. La liste des opérations est à /v1/openapi.json.',
    '{0} does nothing at this address. It takes {1}.': '{0} ne fait rien à cette adresse. Elle accepte {1}.',
    'The request is larger than is taken at once: 1 MiB of JSON, 8 MiB of a file. Send less at once.':
      'La requête dépasse ce qui est accepté à la fois : 1 Mio de JSON, 8 Mio de fichier. Envoyez-en moins à la fois.',
    'The body is not JSON. Send “Content-Type: application/json” and one JSON object.':
      'Le corps n’est pas du JSON. Envoyez « Content-Type: application/json » et un seul objet JSON.',
    'A file of this kind is not taken here. Taken are: {0}.':
      'Ce type de fichier n’est pas accepté ici. Sont acceptés : {0}.',
    'Too many requests. Wait as long as Retry-After says.':
      'Trop de requêtes. Attendez aussi longtemps que l’indique Retry-After.',
    'An Idempotency-Key has 1 to {0} printable ASCII characters.':
      'Une Idempotency-Key fait de 1 à {0} caractères ASCII imprimables.',
    'This Idempotency-Key was used for another request. Use a new one for each.':
      'Cette Idempotency-Key a servi à une autre requête. Utilisez-en une nouvelle à chaque requête.',
    'Something broke on our side; nothing was changed. Try again, and tell the operator the request id if it stays.':
      'Quelque chose s’est cassé de notre côté ; rien n’a changé. Réessayez, et donnez l’identifiant de la requête à l’exploitant si cela persiste.',
    'A part of the system does not answer just now; nothing was changed. Try again in a moment.':
      'Une partie du système ne répond pas pour l’instant ; rien n’a changé. Réessayez dans un instant.',
    'Some of what was sent does not fit. Each entry of “errors” says where and why.':
      'Une partie de ce qui a été envoyé ne convient pas. Chaque entrée de « errors » dit où et pourquoi.',
    'Send “rev”, or If-Match, as you read it.': 'Envoyez « rev », ou If-Match, tel que vous l’avez lu.',
    'This is no cursor of this list. Send “next_cursor” as this list gave it, or begin without one.':
      'Ce n’est pas un curseur de cette liste. Envoyez « next_cursor » tel que cette liste l’a donné, ou commencez sans.',
    'A box starts empty and free: nothing here can tick it for its reader.':
      'Une case est vide et libre au départ : rien ici ne peut la cocher à la place de son lecteur.',
    'Every class but the necessary is off until the visitor chooses: nothing here can choose for them.':
      'Chaque classe, sauf le strict nécessaire, est désactivée jusqu’à ce que le visiteur choisisse : rien ici ne peut choisir à sa place.',
    'Refusing, accepting and choosing look and read alike: nothing here can make one stand out.':
      'Refuser, accepter et choisir ont la même apparence et se lisent aussi bien : rien ici ne peut en mettre un en avant.',
    'There is no such field here.': 'Ce champ n’existe pas ici.',
    'This is missing.': 'Cela manque.',
    'This does not fit here.': 'Cela ne convient pas ici.',
    'Send one of: {0}.': 'Envoyez l’une de ces valeurs : {0}.',
    'Send {0}.': 'Envoyez {0}.',
    'A name in here does not fit.': 'Un nom là-dedans ne convient pas.',
    'An entry in here does not fit.': 'Une entrée là-dedans ne convient pas.',
    'This is empty.': 'C’est vide.',
    'Send a multiple of {0}.': 'Envoyez un multiple de {0}.',
    'Send {0}; this is a number with a fraction.': 'Envoyez {0} ; ceci est un nombre à décimales.',
    'Send {0}; this is {1}.': 'Envoyez {0} ; ceci est {1}.',
    'Send exactly {0} {1}.': 'Envoyez exactement {0} {1}.',
    'Send a number that is exactly {0}.': 'Envoyez un nombre qui soit exactement {0}.',
    'Send at least {0} {1}.': 'Envoyez au moins {0} {1}.',
    'Send a number that is at least {0}.': 'Envoyez un nombre d’au moins {0}.',
    'Send more than {0} {1}.': 'Envoyez plus de {0} {1}.',
    'Send a number that is more than {0}.': 'Envoyez un nombre supérieur à {0}.',
    'Send at most {0} {1}.': 'Envoyez au plus {0} {1}.',
    'Send a number that is at most {0}.': 'Envoyez un nombre d’au plus {0}.',
    'Send less than {0} {1}.': 'Envoyez moins de {0} {1}.',
    'Send a number that is less than {0}.': 'Envoyez un nombre inférieur à {0}.',
    'Send a time, such as 2026-11-26T09:00:00Z.': 'Envoyez un instant, par exemple 2026-11-26T09:00:00Z.',
    'Send a day, such as 2026-11-26.': 'Envoyez un jour, par exemple 2026-11-26.',
    'Send a time of day, such as 09:00:00.': 'Envoyez une heure, par exemple 09:00:00.',
    'Send an e-mail address.': 'Envoyez une adresse e-mail.',
    'Send a web address, such as https://example.org.': 'Envoyez une adresse web, par exemple https://example.org.',
    'Send bytes as base64.': 'Envoyez des octets en base64.',
    'Send a text that begins with {0}.': 'Envoyez un texte qui commence par {0}.',
    'Send an id of this kind: {0}_ and 25 characters, as it was given.':
      'Envoyez un identifiant de ce genre : {0}_ et 25 caractères, tel qu’il a été donné.',
    'This text is not in the form that is wanted here.': 'Ce texte n’a pas la forme voulue ici.',
    'a text': 'un texte',
    'a number': 'un nombre',
    'a whole number': 'un nombre entier',
    'true or false': 'true ou false',
    'a list': 'une liste',
    'an object': 'un objet',
    'a time': 'un instant',
    null: 'null',
    nothing: 'rien',
    'another value': 'une autre valeur',
    character: 'caractère',
    characters: 'caractères',
    entry: 'entrée',
    entries: 'entrées',
    byte: 'octet',
    bytes: 'octets',
    'It is about {0}, by the case {1}.': 'Cela concerne {0}, selon le dossier {1}.',
    'email campaigns': 'les campagnes par e-mail',
    'text campaigns': 'les campagnes par SMS',
    imports: 'les imports',
    forms: 'les formulaires',
    'messages for acts': 'les messages pour des actes',
    'API keys': 'les clés API',
    measuring: 'la mesure',
    // imports
    'There is no such import in this account.': 'Cette importation n’existe pas dans ce compte.',
    'The import is not in a state in which this can be done.': 'L’importation n’est pas dans un état qui le permet.',
    'A list of this kind is not taken, whatever stands in it.':
      'Une liste de ce genre n’est pas acceptée, quoi qu’elle contienne.',
    'What was attested of an earlier import did not hold. Imports are suspended until its case is closed.':
      'Ce qui a été attesté d’une importation précédente s’est révélé inexact. Les importations sont suspendues jusqu’à la clôture de son dossier.',
    'Screening did not clear what is said of where this list comes from. What “errors” lists is why.':
      'Le contrôle du contenu n’a pas admis ce qui est dit de la provenance de cette liste. « errors » en donne la raison.',
    'There are 20 imports under way. Finish or cancel some first.':
      'Il y a déjà 20 importations en cours. Terminez-en ou annulez-en d’abord.',
    'A file has at most 4 GiB. Split the list.': 'Un fichier fait 4 Gio au plus. Divisez la liste.',
    'Some parts have not arrived: “errors” names them. Send them, then say it again.':
      'Certaines parties ne sont pas arrivées : « errors » les nomme. Envoyez-les, puis annoncez de nouveau que tout est là.',
    'The file cannot be read as a list. “errors” says why.':
      'Le fichier ne peut pas être lu comme une liste. « errors » dit pourquoi.',
    'An import has at most 50 wordings.': 'Une importation a 50 textes au plus.',
    'The file is not of the kind that it says it is.': 'Le fichier n’est pas du type qu’il annonce.',
    'These words do not say what anybody agreed to, or join it to something else. Send the words that stood beside the box.':
      'Ces mots ne disent pas à quoi on a consenti, ou le mêlent à autre chose. Envoyez les mots qui étaient à côté de la case.',
    'The mapping leaves out what each row must prove. “errors” says what.':
      'Les correspondances omettent ce que chaque ligne doit prouver. « errors » dit quoi.',
    'The words of the attestation have changed. Read them again.': 'Le texte de l’attestation a changé. Relisez-le.',
    'The trial found that this is no list that people signed up to. “errors” says why.':
      'La simulation a montré que ce n’est pas une liste à laquelle des gens se sont inscrits. « errors » dit pourquoi.',
    'No row of the file can be taken. The trial says why.':
      'Aucune ligne du fichier n’est acceptable. La simulation dit pourquoi.',
    'One of these rows was not drawn. The rows that were are in the list of the sample.':
      'L’une de ces lignes n’a pas été tirée au sort. Celles qui l’ont été sont dans la liste de l’échantillon.',
    'The file is not of the kind that it says it is, is broken, or is a picture too small to show anything.':
      'Le fichier n’est pas du type qu’il annonce, est endommagé, ou est une image trop petite pour montrer quoi que ce soit.',
    'The document is text, and an address of one of these rows does not stand in it; or it is the list itself, which proves nothing.':
      'Le document est du texte, et l’adresse de l’une de ces lignes n’y figure pas ; ou c’est la liste elle-même, ce qui ne prouve rien.',
    'The seven days in which the sample could be backed are over.':
      'Les sept jours pour justifier l’échantillon sont passés.',
    'There are too many documents. Send one file for several rows.':
      'Il y a trop de documents. Envoyez un fichier pour plusieurs lignes.',
    'Some rows of the sample have no document yet. Nothing is released before each of them has.':
      'Certaines lignes de l’échantillon n’ont pas encore de document. Rien n’est libéré avant que chacune en ait un.',
    'A person looks at this list before anybody of it is released: it looks strange, or one scan stands for several people. “errors” names the review. Text in which each address stands needs no look.':
      'Une personne examine cette liste avant que quiconque en soit libéré : elle paraît étrange, ou une seule numérisation vaut pour plusieurs personnes. « errors » nomme l’examen. Un texte où figure chaque adresse n’a pas besoin d’être regardé.',
    'The wave before has not rested for a day, or fewer than half of its people were written to; or other lists began with as many people today. Silence proves nothing.':
      'La vague précédente ne repose pas depuis un jour, ou moins de la moitié de ses personnes ont reçu un message ; ou d’autres listes ont commencé aujourd’hui avec autant de personnes. Le silence ne prouve rien.',
    '{0} of the addresses are such as nobody signs up with: abuse@, postmaster@, spamtrap@ and their kin.':
      '{0} des adresses sont de celles avec lesquelles personne ne s’inscrit : abuse@, postmaster@, spamtrap@ et autres du même genre.',
    '{0} of the addresses belong to nobody in particular, as info@ and sales@: such lists are collected from websites.':
      '{0} des adresses n’appartiennent à personne en particulier, comme info@ et sales@ : de telles listes sont collectées sur des sites web.',
    '{0} of the addresses are of services that give them away for ten minutes.':
      '{0} des adresses viennent de services qui les prêtent dix minutes.',
    '{0} of the addresses are under domains that were closed years ago, or are misspelt: nobody has confirmed them.':
      '{0} des adresses sont sous des domaines fermés depuis des années, ou mal orthographiés : personne ne les a confirmées.',
    '{0} of the addresses count on from the one before, as anna1, anna2, anna3: a program made them.':
      '{0} des adresses continuent la précédente, comme anna1, anna2, anna3 : un programme les a faites.',
    '{0} of the addresses are a first name or a common word alone at a large provider: those were taken long ago, and are what programs try.':
      '{0} des adresses sont un prénom seul ou un mot courant seul chez un grand fournisseur : elles ont été prises il y a longtemps, et les programmes les essaient.',
    '{0} of the addresses are letters and digits without any sense: a program made them.':
      '{0} des adresses sont des lettres et des chiffres sans aucun sens : un programme les a faites.',
    '{0} of the addresses have nothing to do with the name beside them.':
      '{0} des adresses n’ont rien à voir avec le nom à côté.',
    '{0} of the people agreed in the same second as more than ten others: that is when a list was loaded, and not when anybody ticked a box.':
      '{0} des personnes ont consenti dans la même seconde que plus de dix autres : c’est le moment où une liste a été chargée, et non celui où quelqu’un a coché une case.',
    '{0} of the times are on the full hour: they were written down and not measured.':
      '{0} des heures sont des heures pile : elles ont été écrites après coup, et non mesurées.',
    '{0} of the times follow each other in even steps: people do not sign up by the clock.':
      '{0} des heures se suivent à intervalles réguliers : les gens ne s’inscrivent pas au rythme d’une horloge.',
    '{0} of the people agreed on one single day.': '{0} des personnes ont consenti le même jour.',
    '{0} of the people signed up from a network address from which more than twenty did.':
      '{0} des personnes se sont inscrites depuis une adresse réseau d’où plus de vingt autres l’ont fait.',
    '{0} of the people signed up from one and the same network.':
      '{0} des personnes se sont inscrites depuis un seul et même réseau.',
    '{0} of the network addresses are of no public network: nobody can have come from there.':
      '{0} des adresses réseau ne sont d’aucun réseau public : personne n’a pu en venir.',
    '{0} of the people stand in lists that other senders have brought along here: it is the same list.':
      '{0} des personnes figurent dans des listes que d’autres expéditeurs ont apportées ici : c’est la même liste.',
    'The list has people’s profiles at a professional network. Where did they give them to you?':
      'La liste contient les profils des gens sur un réseau professionnel. Où vous les ont-ils donnés ?',
    'Part {0} has not arrived.': 'La partie {0} n’est pas arrivée.',
    'Of {0} rows that were drawn, {1} were backed by a document within seven days. The import was refused, and nothing of it will be sent to.':
      'Sur {0} lignes tirées au sort, {1} ont été justifiées par un document en sept jours. L’importation a été refusée, et rien n’y sera envoyé.',
    'The id of a document.': 'L’identifiant d’un document.',
    'There is no such document.': 'Ce document n’existe pas.',
    'No column is the address or the number.': 'Aucune colonne n’est l’adresse ou le numéro.',
    'Say for which channel people agreed, for all rows or as a column. Each channel is a consent of its own.':
      'Indiquez pour quel canal on a consenti, pour toutes les lignes ou dans une colonne. Chaque canal est un consentement à part.',
    'The file has {0} columns.': 'Le fichier a {0} colonnes.',
    'A column is one thing, and each thing is one column.':
      'Une colonne a une seule signification, et chaque signification a une seule colonne.',
    'An attribute needs a name.': 'Un attribut a besoin d’un nom.',
    '“{0}” is when the row was written there, and no time at which anybody agreed. Leave it out, or add a column from your own records.':
      '« {0} » est le moment où la ligne a été écrite là-bas, et non celui où quelqu’un a consenti. Retirez cette colonne, ou ajoutez-en une tirée de vos propres dossiers.',
    'There is no time zone “{0}”. Name one as Europe/Paris, or an offset as +01:00.':
      'Le fuseau horaire « {0} » n’existe pas. Indiquez-en un comme Europe/Paris, ou un décalage comme +01:00.',
    'No version {0} of “{1}” was published here.': 'Aucune version {0} de « {1} » n’a été publiée ici.',
    'What goes to a partner was ticked on a form that names it, and on nothing else.':
      'Ce qui va à un partenaire a été coché sur un formulaire qui le nomme, et sur rien d’autre.',
    '“{0}” is not for this channel.': '« {0} » n’est pas pour ce canal.',
    'A purpose is named once, in the version whose words people saw.':
      'Une finalité est désignée une fois, dans la version dont on a vu les mots.',
    '“{0}” stands for “{1}”, which is not among the purposes.':
      '« {0} » correspond à « {1} », qui n’est pas parmi les finalités.',
    'The wording for “{0}” was not sent.': 'Le texte de « {0} » n’a pas été envoyé.',
    'When and from where each person signed up on a form, and when they confirmed it: the record of a double opt-in where the confirmation came after the sign-up.':
      'Quand et d’où chaque personne s’est inscrite sur un formulaire, et quand elle l’a confirmé : la trace d’un double opt-in là où la confirmation a suivi l’inscription.',
    'The words beside the box, and that a box was ticked at all. Add both; rows without OPTIN_TIME were imported there too, and stay in quarantine.':
      'Les mots à côté de la case, et qu’une case a bien été cochée. Ajoutez les deux ; les lignes sans OPTIN_TIME y avaient été importées aussi, et restent en quarantaine.',
    'Who they are, and who has left. ADDED_TIME is when the contact was made there, by whatever means; DOUBLE_OPT-IN says yes and not when.':
      'Qui ils sont, et qui est parti. ADDED_TIME est le moment où le contact y a été créé, par quelque moyen que ce soit ; DOUBLE_OPT-IN dit oui et pas quand.',
    'When, where and how each person agreed, and to which words. Add columns with these from your own records; without them the rows stay in quarantine.':
      'Quand, où et comment chaque personne a consenti, et à quels mots. Ajoutez des colonnes avec cela d’après vos propres dossiers ; sans elles les lignes restent en quarantaine.',
    'Who they are, and whom you blocked there. created_at is when the row was written.':
      'Qui ils sont, et qui vous y avez bloqué. created_at est le moment où la ligne a été écrite.',
    'Almost everything: the export does not say when, where, how or to which words anybody agreed. Without your own records the rows stay in quarantine.':
      'Presque tout : l’export ne dit pas quand, où, comment ni à quels mots quelqu’un a consenti. Sans vos propres dossiers, les lignes restent en quarantaine.',
    'Who they are, when they were last active, and in a report with that column who must not be contacted.':
      'Qui ils sont, quand ils ont été actifs pour la dernière fois, et, dans un rapport avec cette colonne, qui ne doit pas être contacté.',
    'When, where and how each person agreed, and to which words: date_added is when the contact was made, date_identified when it got a name.':
      'Quand, où et comment chaque personne a consenti, et à quels mots : date_added est le moment où le contact a été créé, date_identified celui où il a eu un nom.',
    'The line cannot be read: it is not text, too long, or a quote in it opens or closes in the wrong place.':
      'La ligne ne peut être lue : ce n’est pas du texte, elle est trop longue, ou un guillemet y ouvre ou ferme au mauvais endroit.',
    'There is no address in this row.': 'Il n’y a pas d’adresse dans cette ligne.',
    'This is not an email address that mail reaches: one name@domain, without a name, quotes or a second address.':
      'Ce n’est pas une adresse qu’un e-mail atteint : un seul nom@domaine, sans nom, guillemets ni seconde adresse.',
    'This is not a phone number. In local form it needs a country.':
      'Ce n’est pas un numéro de téléphone. Sous forme locale, il faut un pays.',
    'The address stands in the file already, for the same purpose. The first row counts.':
      'L’adresse figure déjà dans le fichier, pour la même finalité. La première ligne compte.',
    'It does not say for which channel the consent was given.':
      'Elle ne dit pas pour quel canal le consentement a été donné.',
    'It does not say for what the person agreed, or names a purpose that is not mapped.':
      'Elle ne dit pas à quoi la personne a consenti, ou nomme une finalité qui n’est pas associée.',
    'The file itself says that this person has left. The address is suppressed from now on.':
      'Le fichier lui-même dit que cette personne est partie. L’adresse est désormais bloquée.',
    'The address is suppressed: it bounced, complained, or asked to be left alone.':
      'L’adresse est bloquée : elle a renvoyé, s’est plainte, ou a demandé qu’on la laisse tranquille.',
    'The person has taken this consent back, or left the box empty, here. No file undoes that.':
      'La personne a retiré ce consentement, ou laissé la case vide, ici. Aucun fichier n’y change rien.',
    'The person has given this consent here already.': 'La personne a déjà donné ce consentement ici.',
    'The person was erased, and only they can come back.': 'La personne a été effacée, et elle seule peut revenir.',
    'Complaints or bounces ended an import before this person was released. Nobody is brought again from that list.':
      'Des plaintes ou des retours ont arrêté une importation avant que cette personne ne soit libérée. Personne de cette liste n’est apporté de nouveau.',
    'It does not say when the person agreed.': 'Elle ne dit pas quand la personne a consenti.',
    'The time of the consent cannot be read: a date with an hour and a zone is needed.':
      'Le moment du consentement ne peut être lu : il faut une date avec une heure et un fuseau.',
    'The time of the consent says no zone. Name the zone in the mapping.':
      'Le moment du consentement ne dit pas le fuseau. Indiquez-le dans l’association.',
    'The time of the consent is still to come.': 'Le moment du consentement est encore à venir.',
    'The time of the consent is before anybody kept such a record.':
      'Le moment du consentement précède toute trace de ce genre.',
    'Nobody has written to this person, or heard from them, for two years.':
      'Depuis deux ans, personne n’a écrit à cette personne ni eu de ses nouvelles.',
    'More than {0} people agreed in this very second. Nobody does.':
      'Plus de {0} personnes ont consenti à cette seconde même. Personne ne fait cela.',
    'It does not say how the person agreed.': 'Elle ne dit pas comment la personne a consenti.',
    'It does not say that the person ticked a box.': 'Elle ne dit pas que la personne a coché une case.',
    'It does not say where the person agreed.': 'Elle ne dit pas où la personne a consenti.',
    'The words that stood beside the box are not among the files of this import.':
      'Les mots qui figuraient à côté de la case ne sont pas parmi les fichiers de cet import.',
    'The country is not known, so that the strictest evidence would be needed.':
      'Le pays n’est pas connu : il faudrait donc la preuve la plus stricte.',
    'In this country, or for this channel, the record of the double opt-in is needed: when it was sent, and when it was confirmed.':
      'Dans ce pays, ou pour ce canal, il faut la trace du double opt-in : quand il a été envoyé, et quand il a été confirmé.',
    'Between one byte and 8 MiB.': 'Entre un octet et 8 Mio.',
    'Two capital letters, as FR.': 'Deux lettres majuscules, par exemple FR.',
    'People ticked a box on a form of your own website.':
      'Les personnes ont coché une case sur un formulaire de votre propre site web.',
    'People ticked a box on a tablet or a till of yours.':
      'Les personnes ont coché une case sur l’une de vos tablettes ou de vos caisses.',
    'People ticked a box on paper, and you keep the paper.':
      'Les personnes ont coché une case sur papier, et vous conservez le papier.',
    'People ticked a box at a stand of your own.': 'Les personnes ont coché une case à votre propre stand.',
    'People ticked a box on a form of yours that another provider ran.':
      'Les personnes ont coché une case sur l’un de vos formulaires, géré par un autre prestataire.',
    'A list that was bought agreed to nothing that you say. It is not taken, whatever its seller guarantees.':
      'Les personnes d’une liste achetée n’ont consenti à rien de ce que vous dites. Une telle liste n’est pas acceptée, quoi que garantisse son vendeur.',
    'Who is on a rented list agreed with somebody else. It is not taken.':
      'Qui figure sur une liste louée a consenti auprès de quelqu’un d’autre. Une telle liste n’est pas acceptée.',
    'An address that stands somewhere on the web is no consent. Such a list is not taken.':
      'Une adresse qui figure quelque part sur le web n’est pas un consentement. Une telle liste n’est pas acceptée.',
    'Addresses that were added to people by a data service were not given by them. They are not taken.':
      'Des adresses ajoutées à des personnes par un service de données n’ont pas été données par elles. Elles ne sont pas acceptées.',
    'Contacts from LinkedIn and other professional networks are not taken: a connection is no consent.':
      'Les contacts de LinkedIn et d’autres réseaux professionnels ne sont pas acceptés : être en relation n’est pas consentir.',
    'Who stands in a directory, a register or a chamber’s list agreed to no message of yours. It is not taken.':
      'Qui figure dans un annuaire, un registre ou la liste d’une chambre n’a consenti à aucun de vos messages. Une telle liste n’est pas acceptée.',
    'Leads that somebody else collected are not taken.':
      'Les leads collectés par quelqu’un d’autre ne sont pas acceptés.',
    'Who agreed to hear from another company did not agree to hear from you. Partners stand on a form by name, each with its own box.':
      'Qui a accepté de recevoir des messages d’une autre entreprise n’a pas accepté d’en recevoir de vous. Les partenaires figurent sur un formulaire par leur nom, chacun avec sa propre case.',
    'Who is in an address book ticked no box. It is not taken.':
      'Qui figure dans un carnet d’adresses n’a coché aucune case. Un tel carnet n’est pas accepté.',
    'Who bought something ticked no box by that. Ask your customers on a form.':
      'Qui a acheté quelque chose n’a pas coché de case pour autant. Demandez à vos clients sur un formulaire.',
    'Lists of a political character are not accepted.': 'Les listes à caractère politique ne sont pas acceptées.',
    '{0} stands in the exports of professional networks and of tools that collect contacts there, and in no list of people who signed up.':
      '{0} figure dans les exports des réseaux professionnels et des outils qui y collectent des contacts, et dans aucune liste de personnes inscrites.',
    '{0} stand in the exports of professional networks and of tools that collect contacts there, and in no list of people who signed up.':
      '{0} figurent dans les exports des réseaux professionnels et des outils qui y collectent des contacts, et dans aucune liste de personnes inscrites.',
    '{0} says that the address was found or guessed, and not given.':
      '{0} dit que l’adresse a été trouvée ou devinée, et non donnée.',
    '{0} say that the address was found or guessed, and not given.':
      '{0} disent que l’adresse a été trouvée ou devinée, et non donnée.',
    '{0} says that the address was collected by a program from pages.':
      '{0} dit qu’un programme a collecté l’adresse sur des pages.',
    '{0} say that the address was collected by a program from pages.':
      '{0} disent qu’un programme a collecté l’adresse sur des pages.',
    '{0} is a column of a list that is sold.': '{0} est une colonne d’une liste que l’on vend.',
    '{0} are columns of a list that is sold.': '{0} sont des colonnes d’une liste que l’on vend.',
    '{0} is a column of leads that somebody else collected.':
      '{0} est une colonne de prospects que quelqu’un d’autre a collectés.',
    '{0} are columns of leads that somebody else collected.':
      '{0} sont des colonnes de prospects que quelqu’un d’autre a collectés.',
    '{0} says that another company collected the address.': '{0} dit qu’une autre entreprise a collecté l’adresse.',
    '{0} say that another company collected the address.': '{0} disent qu’une autre entreprise a collecté l’adresse.',
    '{0} is a column of a list of a political character.': '{0} est une colonne d’une liste à caractère politique.',
    '{0} are columns of a list of a political character.': '{0} sont des colonnes d’une liste à caractère politique.',
    '{0} is a column of a directory or register.': '{0} est une colonne d’un annuaire ou d’un registre.',
    '{0} are columns of a directory or register.': '{0} sont des colonnes d’un annuaire ou d’un registre.',
    '{0} holds links into LinkedIn’s sales tools.': '{0} contient des liens vers les outils de vente de LinkedIn.',
    '{0} holds links into a tool that collects contacts from professional networks.':
      '{0} contient des liens vers un outil qui collecte des contacts sur les réseaux professionnels.',
    '“{0}” is in a list that looks like the contacts of a professional network, and does not say when anybody agreed. If people signed up, leave the column out and add when they agreed.':
      '« {0} » figure dans une liste qui ressemble aux contacts d’un réseau professionnel et ne dit pas quand quelqu’un a consenti. Si les gens se sont inscrits, retirez la colonne et ajoutez quand ils ont consenti.',
    '“{0}” stands beside columns that only tools have which collect contacts there.':
      '« {0} » est à côté de colonnes que n’ont que les outils qui y collectent des contacts.',
    '“{0}” is in a list that does not say when anybody agreed. If people gave you their profiles, leave the column out and add when they agreed.':
      '« {0} » figure dans une liste qui ne dit pas quand quelqu’un a consenti. Si les gens vous ont donné leurs profils, retirez la colonne et ajoutez quand ils ont consenti.',
    'There are no words in it.': 'Il n’y a pas de mots dedans.',
    'A box in it is ticked before anybody ticks it.': 'Une case y est cochée avant que quiconque la coche.',
    '{0} joins the consent to something else.': '{0} lie le consentement à autre chose.',
    '{0} makes a consent of something else than a tick.': '{0} fait un consentement d’autre chose qu’une case cochée.',
    '{0} makes a tick of a no, or a no of a tick.': '{0} fait d’un non une case cochée, ou d’une case cochée un non.',
    // ledger
    'The log has no such entry, or no checkpoint of that size is kept.':
      'Le journal n’a pas cette entrée, ou aucun point de contrôle de cette taille n’est conservé.',
    'The log was never of these sizes, in this order.': 'Le journal n’a jamais eu ces tailles, dans cet ordre.',
    'There is no such account, or it is not yours.': 'Ce compte n’existe pas, ou n’est pas le vôtre.',
    'It answered 409, and with no size.': 'Il a répondu 409, et sans taille.',
    'It has cosigned this log at size {0}.': 'Il a cosigné ce registre à la taille {0}.',
    'It has cosigned another log of size {0}.': 'Il a cosigné un autre registre de taille {0}.',
    'It names another size each time that it is asked.': 'Il donne une autre taille chaque fois qu’on l’interroge.',
    'It cannot be reached: {0}.': 'Il n’est pas joignable : {0}.',
    'It answered, and not with a cosignature of its key.': 'Il a répondu, et pas avec une cosignature de sa clé.',
    'Its clock says {0}, ours {1}.': 'Son horloge dit {0}, la nôtre {1}.',
    'There is no such verification.': 'Cette vérification n’existe pas.',
    'One is under way: wait until it has ended, or call it off.':
      'Une vérification est en cours : attendez sa fin, ou annulez-la.',
    'Restore a newer backup of the database.': 'Restaurez une sauvegarde plus récente de la base.',
    'The witness {0} knows a log that this database (size {1}) does not continue.':
      'Le témoin {0} connaît un registre que cette base (taille {1}) ne continue pas.',
    'If the witness is wrong, remove it.': 'Si le témoin se trompe, retirez-le.',
    'This machine has signed a later log than the database holds (size {0}).':
      'Cette machine a signé un registre plus récent que celui de la base (taille {0}).',
    'This machine has signed a different log than the database holds (size {0}).':
      'Cette machine a signé un autre registre que celui de la base (taille {0}).',
    'The database was restored (size {0}), and no witness could say whether the log was ever larger.':
      'La base a été restaurée (taille {0}), et aucun témoin n’a pu dire si le registre a jamais été plus grand.',
    'This machine has never signed the log (size {0}), and no witness could be asked whether it was ever larger.':
      'Cette machine n’a jamais signé le registre (taille {0}), et aucun témoin n’a pu être interrogé pour savoir s’il a jamais été plus grand.',
    'The database was restored from a backup.': 'La base a été restaurée depuis une sauvegarde.',
    'This is no key of a witness: “optimail witness” prints it as vkey.':
      'Ce n’est pas une clé de témoin : « optimail witness » l’affiche après vkey.',
    'A name has letters, digits and . _ / : -, and is not “none” or “external”.':
      'Un nom contient des lettres, des chiffres et . _ / : -, et n’est ni « none » ni « external ».',
    'This is no web address such as https://witness.example.org.':
      'Ce n’est pas une adresse web comme https://witness.example.org.',
    'This witness is named already.': 'Ce témoin est déjà désigné.',
    'Another witness has this name.': 'Un autre témoin porte ce nom.',
    'There are as many witnesses as a log can have.': 'Un journal ne peut pas avoir plus de témoins.',
    'No witness has this name.': 'Aucun témoin ne porte ce nom.',
    'The other witnesses have not cosigned what is served: it would go back. Wait until one of them has, or remove them first.':
      'Les autres témoins n’ont pas cosigné ce qui est publié : il reviendrait en arrière. Attendez que l’un d’eux l’ait fait, ou retirez-les d’abord.',
    'A key of the log is being exchanged: let that end first.':
      'Une clé du journal est en cours de remplacement : laissez-le d’abord se terminer.',
    'No key of the log is being exchanged.': 'Aucune clé du journal n’est en cours de remplacement.',
    'No witness has cosigned under the new key: tell it to their operators first (optimail witness add-log VKEY).':
      'Aucun témoin n’a cosigné avec la nouvelle clé : communiquez-la d’abord à leurs exploitants (optimail witness add-log VKEY).',
    'What is served is not signed with the new key yet. Try again in a moment.':
      'Ce qui est publié n’est pas encore signé avec la nouvelle clé. Réessayez dans un instant.',
    'The log is being signed: nothing holds it.': 'Le journal est signé normalement : rien ne l’en empêche.',
    'A witness has seen a log that this one does not continue. Restore a newer backup, or remove the witness if it is wrong.':
      'Un témoin a vu un journal que celui-ci ne prolonge pas. Restaurez une sauvegarde plus récente, ou retirez le témoin s’il se trompe.',
    'It was asked while the log grew.': 'Il a été interrogé pendant que le journal grandissait.',
    // outside
    'The address is no web address.': 'L’adresse n’est pas une adresse web.',
    'No web site listens on that port.': 'Aucun site web n’écoute sur ce port.',
    'The address leads into a private network.': 'L’adresse mène à un réseau privé.',
    'There is no server of that name.': 'Il n’y a pas de serveur de ce nom.',
    'This machine does not reach the internet.': 'Cette machine n’atteint pas internet.',
    'The server did not answer.': 'Le serveur n’a pas répondu.',
    'The server could not prove who it is: its certificate is not valid.':
      'Le serveur n’a pas pu prouver qui il est : son certificat n’est pas valable.',
    'The server took too long.': 'Le serveur a mis trop de temps.',
    'The server’s answer was too large.': 'La réponse du serveur était trop grande.',
    'The server sends elsewhere. Enter the address where it really is.':
      'Le serveur renvoie ailleurs. Saisissez l’adresse où il se trouve vraiment.',
    'The server sends to an address without encryption.': 'Le serveur renvoie à une adresse sans chiffrement.',
    'The server’s answer was no HTTP.': 'La réponse du serveur n’était pas du HTTP.',
    'The server answered {0}.': 'Le serveur a répondu {0}.',
    // privacy
    'A keyed hash of the address, so that nobody brings them back but they themselves.':
      'Une empreinte à clé de l’adresse, pour que personne ne la ramène sinon elle-même.',
    'The evidence of their consents, sealed and read by nobody, until claims can no longer be made (GDPR 17.3 e).':
      'Les preuves de ses consentements, scellées et lues par personne, jusqu’à ce qu’aucune réclamation ne soit plus possible (RGPD 17.3 e).',
    'Commitments in the log, from which nothing can be read: everybody else’s proof rests on them.':
      'Des engagements dans le registre, où rien ne peut être lu : les preuves de tous les autres reposent dessus.',
    'Nobody of this id was erased.': 'Personne avec cet identifiant n’a été effacé.',
    'There is no such request.': 'Cette demande n’existe pas.',
    'Say who asks: a contact, or a name or address of somebody who is none.':
      'Indiquez qui demande : un contact, ou le nom ou l’adresse d’une personne qui n’en est pas un.',
    'A request that came tomorrow cannot be written down today.':
      'Une demande arrivée demain ne peut pas être notée aujourd’hui.',
    'This is more than a year ago. Check the date.': 'C’était il y a plus d’un an. Vérifiez la date.',
    'This request is closed already.': 'Cette demande est déjà close.',
    'This request is open.': 'Cette demande est ouverte.',
    'This request was extended before. The law allows it once.':
      'Cette demande a déjà été prolongée. La loi ne le permet qu’une fois.',
    'The month is over. An extension had to be told before.':
      'Le mois est passé. Une prolongation aurait dû être annoncée avant.',
    'This rule is not an account’s to choose.': 'Ce n’est pas à un compte de choisir cette règle.',
    'The rule does not allow this number of days. Its bounds stand in the list.':
      'La règle ne permet pas ce nombre de jours. Ses bornes sont dans la liste.',
    'There is no such walk.': 'Ce passage n’existe pas.',
    'Such a walk is under way. Wait for it, or cancel it.': 'Un tel passage est en cours. Attendez-le, ou annulez-le.',
    'This walk is over.': 'Ce passage est terminé.',
    'The evidence of a consent that counts is kept while it is relied on.':
      'La preuve d’un consentement en cours est conservée tant qu’on s’y fie.',
    'Whoever sends must be able to prove it (GDPR 7.1).': 'Qui envoie doit pouvoir le prouver (RGPD 7.1).',
    'A consent ends when its person has done nothing themselves for so long.':
      'Un consentement prend fin quand la personne n’a rien fait elle-même depuis si longtemps.',
    'Three years from the last act of the person (CNIL, référentiel gestion commerciale). An opened mail is no act.':
      'Trois ans à compter du dernier acte de la personne (CNIL, référentiel gestion commerciale). Ouvrir un e-mail n’est pas un acte.',
    'After a consent has ended its evidence is archived: nothing is sent, counted or exported from it. Then it is erased. That a number left on a call list is kept for as long after the list was over.':
      'Après la fin d’un consentement, sa preuve est archivée : rien n’en est envoyé, compté ni exporté. Puis elle est effacée. Qu’un numéro figurait sur une liste d’appels est conservé aussi longtemps après la fin de la liste.',
    'Claims may be made for so long: five years (UWG §7a, TSR 310.5, French civil law), four in TCPA cases.':
      'Des réclamations restent possibles aussi longtemps : cinq ans (UWG §7a, TSR 310.5, droit civil français), quatre dans les affaires TCPA.',
    'That somebody refused is kept, so that they are not asked again and again. Then it is erased.':
      'Que quelqu’un a refusé est conservé, pour qu’on ne le lui redemande pas sans cesse. Puis c’est effacé.',
    'Six months at least (CNIL 2020-092 §39).': 'Six mois au moins (CNIL 2020-092 §39).',
    'IP addresses and browser names are erased from the evidence; their digests stay, so that the rest still verifies.':
      'Les adresses IP et les noms de navigateur sont effacés des preuves ; leurs empreintes restent, pour que le reste se vérifie encore.',
    'They link a person to an act, and do so no better after a year (EDPB 05/2020 ¶106).':
      'Ces données relient une personne à un acte, et ne le font pas mieux après un an (EDPB 05/2020 ¶106).',
    'A sign-up that nobody confirmed is erased, the contact with it.':
      'Une inscription que personne n’a confirmée est effacée, et le contact avec elle.',
    'Nobody knows whether the address’s owner typed it.':
      'Personne ne sait si le titulaire de l’adresse l’a saisie lui-même.',
    'Forms, notices and their pictures are kept as long as the newest record that cites them.':
      'Les formulaires, les mentions et leurs images sont conservés aussi longtemps que l’enregistrement le plus récent qui les cite.',
    'They are what was shown. There is nothing about anybody in them.':
      'C’est ce qui a été montré, sans rien sur quiconque.',
    'A suppressed address is kept as a keyed hash and nothing else.':
      'Une adresse bloquée est conservée comme empreinte à clé et rien d’autre.',
    'Whoever said no must not be written to again (CNIL: three years at least).':
      'Qui a dit non ne doit plus recevoir de messages (CNIL : trois ans au moins).',
    'Whoever asks to be erased is suppressed at once, and then erased, or archived until claims can no longer be made.':
      'Qui demande à être effacé est bloqué aussitôt, puis effacé, ou archivé jusqu’à ce qu’aucune réclamation ne soit plus possible.',
    'GDPR 17; an archive rests on 17.3 (e), legal claims. The person is told which.':
      'RGPD 17 ; un archivage se fonde sur 17.3 (e), la défense de droits en justice. La personne apprend lequel des deux s’applique.',
    'Backups are kept thirty days at most, so that a destroyed key is gone from them, too.':
      'Les sauvegardes sont gardées trente jours au plus, pour qu’une clé détruite en disparaisse aussi.',
    'An erasure must have a stated horizon.': 'Un effacement doit avoir un horizon annoncé.',
    'Entries of the log are never deleted: 33 bytes each, from which nobody can be found once their key is destroyed.':
      'Les entrées du registre ne sont jamais supprimées : 33 octets chacune, où personne ne peut être retrouvé une fois sa clé détruite.',
    'Everybody else’s proof rests on them.': 'La preuve de tous les autres en dépend.',
    // reports
    'This campaign has not been started: there is nothing to report yet.':
      'Cette campagne n’a pas commencé : il n’y a encore rien à rapporter.',
    'Messages are signed by DKIM.': 'Les messages sont signés avec DKIM.',
    'SPF allows whoever sends.': 'SPF autorise qui envoie.',
    'The domain has a DMARC record, and what is signed is in its name.':
      'Le domaine a un enregistrement DMARC, et ce qui est signé l’est à son nom.',
    'The sending address has a name that leads back to it.': 'L’adresse d’envoi a un nom qui ramène à elle.',
    'Mail is handed over encrypted.': 'Les e-mails sont remis chiffrés.',
    'People leave by one click, and it is heeded within two days. Here it is at once.':
      'On se désinscrit en un clic, et c’est pris en compte en deux jours. Ici, c’est immédiat.',
    'Fewer than 0.1 % say that it is spam, and never 0.3 %.':
      'Moins de 0,1 % disent que c’est du spam, et jamais 0,3 %.',
    'Built in': 'Intégré',
    'Up to your provider': 'Dépend de votre prestataire',
    'No domain yet': 'Pas encore de domaine',
    '{0} of {1} domains': '{0} domaines sur {1}',
    'Nothing was sent': 'Rien n’a été envoyé',
    'The server of the address says that there is no such mailbox.':
      'Le serveur de l’adresse dit que cette boîte n’existe pas.',
    'The domain of the address does not exist, or takes no mail.':
      'Le domaine de l’adresse n’existe pas, ou ne prend pas d’e-mails.',
    'The server does not take this for an address.': 'Le serveur ne tient pas cela pour une adresse.',
    'The mailbox has moved and left no address.': 'La boîte a déménagé sans laisser d’adresse.',
    'The mailbox is closed.': 'La boîte est fermée.',
    'The mailbox is full.': 'La boîte est pleine.',
    'The message is larger than the server takes.': 'Le message est plus grand que ce que prend le serveur.',
    'The address has letters that the server cannot read.': 'L’adresse a des lettres que le serveur ne sait pas lire.',
    'The server refuses mail like this, or from this sender.':
      'Le serveur refuse ce genre d’e-mails, ou cet expéditeur.',
    'The server put it off until it was too late.': 'Le serveur l’a différé jusqu’à ce qu’il soit trop tard.',
    'The server refused it.': 'Le serveur l’a refusé.',
    'The server refused the sender.': 'Le serveur a refusé l’expéditeur.',
    'Nobody took it in time.': 'Personne ne l’a pris à temps.',
    'The template was too much work for this recipient’s values.':
      'Le modèle demandait trop de travail avec les valeurs de ce destinataire.',
    'The operator says that there is no such number.': 'L’opérateur dit que ce numéro n’existe pas.',
    'The operator took a part of it and refused the rest: sent again, that part would be shown twice.':
      'L’opérateur en a pris une partie et refusé le reste : renvoyée, cette partie serait montrée deux fois.',
    'With this recipient’s values nothing is left of it.': 'Avec les valeurs de ce destinataire, il n’en reste rien.',
    'With this recipient’s values it has more parts than one text may have.':
      'Avec les valeurs de ce destinataire, il a plus de parties qu’un SMS ne peut en avoir.',
    'The operator refused our account there until it was too late.':
      'L’opérateur a refusé notre compte chez lui jusqu’à ce qu’il soit trop tard.',
    'It was handed over and no answer came: nobody knows whether it arrived, so it is not sent twice.':
      'Il a été remis et aucune réponse n’est venue : personne ne sait s’il est arrivé, il n’est donc pas renvoyé.',
    'It was under way when a worker ended: nobody knows whether it arrived, so it is not sent twice.':
      'Il était en route quand un processus s’est arrêté : personne ne sait s’il est arrivé, il n’est donc pas renvoyé.',
    'What a worker wrote down of it cannot be read: nobody knows whether it arrived, so it is not sent twice.':
      'Ce qu’un processus en a noté ne peut être lu : personne ne sait s’il est arrivé, il n’est donc pas renvoyé.',
    // sites
    'There is no such site in this account.': 'Ce site n’existe pas dans ce compte.',
    // reports
    'Days are counted from the first to the last, 800 at most.':
      'Les jours sont comptés du premier au dernier, 800 au plus.',
    'Counts are kept by two things at most, so that nobody is alone in one: ask for one of path, source, campaign and device at a time. The lists of the answer show the other.':
      'Les comptes sont tenus selon deux critères au plus, pour que personne n’y soit seul : demandez-en un à la fois parmi path, source, campaign et device. Les listes de la réponse montrent l’autre.',
    // review
    'Screening did not clear this name: it would stand beside each message. What “errors” lists is why.':
      'Le contrôle du contenu n’a pas admis ce nom : il figurerait à côté de chaque message. « errors » en donne la raison.',
    'There is no such review in this account.': 'Cet examen n’existe pas dans ce compte.',
    'A person looks at this text already, or has decided about it. Against a decision there is the appeal.':
      'Une personne examine déjà ce texte, ou en a décidé. Contre une décision, il y a le recours.',
    'There is no such review.': 'Cet examen n’existe pas.',
    'Where this review stands, that cannot be decided.':
      'Dans l’état de cet examen, cette décision n’est pas possible.',
    'Nobody decides about an account for which they work, or once did.':
      'Personne ne décide d’un compte pour lequel il travaille, ou a travaillé.',
    'You wrote this, and there is somebody else in your account: another user decides.':
      'Vous en êtes l’auteur, et vous n’êtes pas seul dans votre compte : un autre utilisateur décide.',
    'About a prohibited category two people decide, and neither is whoever wrote it.':
      'Pour une catégorie interdite, deux personnes décident, dont aucune n’est l’auteur du texte.',
    'There is nobody else who could decide. After 24 hours you may, and it is marked as decided by yourself.':
      'Personne d’autre ne pourrait décider. Vous le pourrez après 24 heures, avec la mention « décidé par soi-même ».',
    'This was escalated: a trust lead decides.': 'L’examen a été remonté : un responsable de la confiance décide.',
    'You have decided already. A second person is to agree.':
      'Vous avez déjà décidé. Une seconde personne doit être d’accord.',
    'The operator has not allowed that. An administrator can, in the settings of review.':
      'L’exploitant ne l’a pas autorisé. Un administrateur le peut, dans les réglages de l’examen.',
    'The id of a review.': 'L’identifiant d’un examen.',
    'A demand of the policy’s lists of content.': 'Une exigence des listes de contenus de la politique.',
    // sandbox
    'There is no such message. The mailbox keeps the newest ones only.':
      'Ce message n’existe pas. La boîte ne garde que les plus récents.',
    // sites
    'This site is archived. Restore it first.': 'Ce site est archivé. Rétablissez-le d’abord.',
    'Another site of this account has this address.': 'Un autre site de ce compte a cette adresse.',
    'There are 100 sites. Archive those that are no more.': 'Il y a 100 sites. Archivez ceux qui n’existent plus.',
    'The address of a site is https://host[:port], in small letters, without a path; http:// only on this machine.':
      'L’adresse d’un site est https://host[:port], en minuscules, sans chemin ; http:// seulement sur cette machine.',
    'Visitors could not know what they allow, or would not get what they chose. Each entry of “errors” says what is wrong.':
      'Les visiteurs ne pourraient pas savoir ce qu’ils autorisent, ou n’obtiendraient pas ce qu’ils ont choisi. Chaque entrée de « errors » dit ce qui ne va pas.',
    'It is not published yet: there is no key to follow.':
      'Il n’est pas encore publié : il n’y a pas de clé à remplacer.',
    'A site has {0} keys at most, one after the other.': 'Un site a {0} clés au plus, l’une après l’autre.',
    'This site is archived already.': 'Ce site est déjà archivé.',
    'There is no such finding of a site in this account.': 'Ce constat sur un site n’existe pas dans ce compte.',
    'Somebody has decided this already.': 'Quelqu’un en a déjà décidé.',
    'These settings cannot be used. Each entry of “errors” says what is wrong.':
      'Ces réglages ne sont pas utilisables. Chaque entrée de « errors » dit ce qui ne va pas.',
    'A count of fewer than {0} could be about one visitor: from {1} to {2}.':
      'Un compte de moins de {0} pourrait concerner un seul visiteur : de {1} à {2}.',
    '{0} routes at most.': '{0} routes au plus.',
    'A route is a path such as /shop/:id or /docs/*.': 'Une route est un chemin comme /shop/:id ou /docs/*.',
    'This route is there already.': 'Cette route existe déjà.',
    '{0} funnels at most.': '{0} entonnoirs au plus.',
    'An id has small letters, digits and hyphens, 20 at most.':
      'Un identifiant a des lettres minuscules, des chiffres et des tirets, 20 au plus.',
    'Another funnel has this id.': 'Un autre entonnoir a cet identifiant.',
    'A funnel has 2 to {0} steps.': 'Un entonnoir a de 2 à {0} étapes.',
    'A step is a path such as /cart or /shop/:id.': 'Une étape est un chemin comme /cart ou /shop/:id.',
    'There is no such site, or it is not published.': 'Ce site n’existe pas, ou n’est pas publié.',
    'Nothing of this site was published by then.': 'Rien de ce site n’était publié à ce moment.',
    'This version of this site has no such file.': 'Cette version de ce site n’a pas ce fichier.',
    'There is no such site in this account, or it is not published.':
      'Ce site n’existe pas dans ce compte, ou n’est pas publié.',
    'A registry has at most {0} entries.': 'Un registre a {0} entrées au plus.',
    'Visitors read what it is for in each language of the site. Write it, or take the language out.':
      'Les visiteurs lisent à quoi cela sert dans chaque langue du site. Rédigez-le, ou retirez la langue.',
    'Say who is behind it, by the name that people know.':
      'Indiquez qui est derrière, par le nom que les gens connaissent.',
    'Say on which domain it is set, or whom it talks to.':
      'Indiquez sur quel domaine il est déposé, ou avec qui il communique.',
    'An origin is https://host[:port] and nothing else; a worker or path begins with / and is not all of the site; a name has one * at most, at its end.':
      'Une origine est https://host[:port] et rien d’autre ; un worker ou un chemin commence par / et n’est pas tout le site ; un nom a un * au plus, à la fin.',
    'This would allow almost any name. Before the * at least {0} characters are needed.':
      'Cela autoriserait presque n’importe quel nom. Avant le * il faut au moins {0} caractères.',
    'Names that begin with om_ are those of the privacy choice and of what comes with it.':
      'Les noms qui commencent par om_ sont ceux du choix de confidentialité et de ce qui l’accompagne.',
    'Another entry means the same name and has another class: nobody could say which of the two was refused.':
      'Une autre entrée désigne le même nom et a une autre classe : personne ne saurait laquelle des deux a été refusée.',
    'Another entry speaks to the same origin and has another class: whoever refuses one of them would meet it all the same.':
      'Une autre entrée communique avec la même origine et a une autre classe : qui refuse l’une la rencontrerait quand même.',
    'Another entry has this id, or is about the very same thing.':
      'Une autre entrée a cet identifiant, ou porte exactement sur la même chose.',
    'What measures, or is about interests, lasts {0} days at most, and does not stay until somebody deletes it.':
      'Ce qui mesure, ou porte sur des centres d’intérêt, dure {0} jours au plus, et ne reste pas jusqu’à ce que quelqu’un le supprime.',
    'No browser keeps a cookie for more than {0} days.': 'Aucun navigateur ne garde un cookie plus de {0} jours.',
    'This is known to serve advertising. It is targeting (t) or third-party (x), whatever else it does.':
      'On sait que ceci sert à la publicité. C’est du ciblage (t) ou du marketing de tiers (x), quoi qu’il fasse d’autre.',
    'Its own words say that it is about advertising or marketing. That is targeting (t) or third-party (x).':
      'Ses propres mots disent qu’il s’agit de publicité ou de marketing. C’est du ciblage (t) ou du marketing de tiers (x).',
    'This is known to count visits, or to bring in what others do. Neither is strictly necessary nor a function for the visitor.':
      'On sait que ceci compte les visites, ou apporte ce que font d’autres. Aucun des deux n’est strictement nécessaire, ni une fonction pour le visiteur.',
    'Strictly necessary from another domain is rare: a payment, a library of the site’s own. Whoever is behind it must not use it for anything else.':
      'Du strict nécessaire venant d’un autre domaine, c’est rare : un paiement, une bibliothèque du site lui-même. Qui est derrière ne doit s’en servir pour rien d’autre.',
    'A name that holds an address, a number or a token would identify somebody by itself.':
      'Un nom qui contient une adresse, un numéro ou un jeton identifierait quelqu’un à lui seul.',
    'This host is written with letters of another alphabet that look like those of a name that people know.':
      'Cet hôte est écrit avec des lettres d’un autre alphabet qui imitent celles d’un nom que les gens connaissent.',
    'The table would name another domain than the one that is asked.':
      'Le tableau nommerait un autre domaine que celui qui est réellement sollicité.',
    'A placeholder needs the address of the frame, a title that says what is there, and its width to height, such as 16/9.':
      'Un espace réservé a besoin de l’adresse du cadre, d’un titre qui dit ce qu’il y a, et du rapport largeur/hauteur, comme 16/9.',
    'The header that names what is granted has room for {0} origins and {1} bytes.':
      'L’en-tête qui nomme ce qui est autorisé a de la place pour {0} origines et {1} octets.',
    'The banner could not be read: words need a contrast of 4.5 against what is behind them, buttons one of 3 against the paper.':
      'Le bandeau ne serait pas lisible : les mots ont besoin d’un contraste de 4,5 avec ce qui est derrière, les boutons d’un contraste de 3 avec le fond.',
    'Your own words are there in some languages of the site and not in all. Write them in each, or leave ours in all.':
      'Vos propres textes existent dans certaines langues du site et pas dans toutes. Rédigez-les dans chacune, ou laissez les nôtres dans toutes.',
    'A title has at most {0} characters and an introduction {1}.':
      'Un titre fait {0} caractères au plus et une introduction {1}.',
    'Going on, scrolling or saying nothing is refusing. A banner that says otherwise did not ask.':
      'Continuer, faire défiler ou ne rien dire, c’est refuser. Un bandeau qui dit autre chose n’a pas demandé.',
    'Nobody has to accept anything, and whoever refuses sees the same site.':
      'Personne n’est obligé d’accepter quoi que ce soit, et qui refuse voit le même site.',
    'An advertising partner is told interests, as small letters in up to four words, and nothing else: no address, no number, no hash of one, and nothing in the address of its frame. It is of targeting and of a domain of its own, and has a page there that forgets a browser.':
      'Un partenaire publicitaire n’apprend que des centres d’intérêt, en minuscules et en quatre mots au plus, et rien d’autre : ni adresse, ni numéro, ni empreinte de l’un d’eux, et rien dans l’adresse de son cadre. Il relève du ciblage, a son propre domaine, et y a une page qui oublie un navigateur.',
    'The page opens {0} by itself.': 'La page ouvre {0} d’elle-même.',
    'No policy holds that back.': 'Aucune politique ne retient cela.',
    'The page opens an empty window by itself.': 'La page ouvre d’elle-même une fenêtre vide.',
    'The page leads to {0} by itself.': 'La page mène d’elle-même à {0}.',
    'The page leads to an empty window by itself.': 'La page mène d’elle-même à une fenêtre vide.',
    'Lead nobody away who did not click.': 'N’emmenez ailleurs personne qui n’a pas cliqué.',
    'The page opens a connection to peers (WebRTC). It tells network addresses, and no policy holds it back.':
      'La page ouvre une connexion de pair à pair (WebRTC). Elle révèle des adresses réseau, et aucune politique ne l’empêche.',
    'Open it when somebody starts a call and has allowed it, or remove it.':
      'Ouvrez-la quand quelqu’un commence un appel et l’a autorisée, ou retirez-la.',
    'The registry names things that need an answer, and a visitor cannot give one.':
      'Le registre contient des éléments qui appellent une réponse, et un visiteur ne peut pas en donner.',
    'There is a question about cookies on the page, and nobody sees it.':
      'La page pose une question sur les cookies, et personne ne la voit.',
    'The first layer allows (“{0}”) and does not refuse.': 'Le premier niveau autorise (« {0} ») et ne refuse pas.',
    'The button that refuses (“{0}”) is drawn, and cannot be hit everywhere.':
      'Le bouton qui refuse (« {0} ») s’affiche, mais ne peut pas être cliqué partout.',
    'Refusing takes {0} actions and allowing {1}.': 'Actions pour refuser : {0}, pour autoriser : {1}.',
    'The buttons that refuse and that allow differ in size by more than 5 %.':
      'Les boutons pour refuser et pour autoriser diffèrent de plus de 5 % en taille.',
    'The buttons that refuse and that allow do not look alike.':
      'Les boutons pour refuser et pour autoriser n’ont pas la même apparence.',
    '“{0}” is on before the visitor chose.': '« {0} » est activé avant que le visiteur ait choisi.',
    'The class “{0}” cannot be allowed alone.': 'La classe « {0} » ne peut pas être autorisée seule.',
    'Whoever refused is asked again on the next page.': 'Qui a refusé est interrogé à nouveau à la page suivante.',
    'Who has chosen finds no way back to the choice.': 'Qui a choisi ne trouve aucun moyen de revenir sur son choix.',
    'It lies in the jar.': 'Il est dans le magasin de cookies.',
    'Set by the answer of {0}.': 'Posé par la réponse de {0}.',
    'Written by {0}.': 'Écrit par {0}.',
    'Written by {0}, line {1}.': 'Écrit par {0}, ligne {1}.',
    '“{0}” stays for {1} days; declared is until the browser is closed.':
      '« {0} » reste {1} jours ; il est déclaré jusqu’à la fermeture du navigateur.',
    '“{0}” stays for {1} days; declared is {2} days.': '« {0} » reste {1} jours ; {2} jours sont déclarés.',
    'Shorten it, or say in the registry how long it stays.': 'Réduisez sa durée, ou indiquez-la dans le registre.',
    '“{0}” stays for {1} days. Nothing that is not strictly necessary may stay for more than {2}.':
      '« {0} » reste {1} jours. Rien qui ne soit strictement nécessaire ne peut rester plus de {2} jours.',
    'Shorten it to {0} days at most.': 'Réduisez sa durée à {0} jours au plus.',
    '“{0}” is strictly necessary, and is set before the visitor did anything.':
      '« {0} » est strictement nécessaire, et est déposé avant que le visiteur ait fait quoi que ce soit.',
    'Set it when somebody logs in, chooses or sends something, and not before.':
      'Déposez-le quand quelqu’un se connecte, choisit ou envoie quelque chose, et pas avant.',
    '“{0}” is strictly necessary, and its value holds an email address.':
      '« {0} » est strictement nécessaire, et sa valeur contient une adresse e-mail.',
    '“{0}” is strictly necessary, and its value holds a telephone number.':
      '« {0} » est strictement nécessaire, et sa valeur contient un numéro de téléphone.',
    '“{0}” is strictly necessary, and its value holds a network address.':
      '« {0} » est strictement nécessaire, et sa valeur contient une adresse réseau.',
    '“{0}” is strictly necessary, and its value holds a token that can be read.':
      '« {0} » est strictement nécessaire, et sa valeur contient un jeton lisible.',
    'Put a random value there, and keep what it means on the server.':
      'Mettez-y une valeur aléatoire, et gardez sa signification sur le serveur.',
    'It was gone again in the end.': 'À la fin, il avait disparu.',
    'It lay in {0} and was gone again in the end.': 'Il était dans {0} et avait disparu à la fin.',
    'It lies in {0}.': 'Il est dans {0}.',
    '“{0}” is declared as {1}, and is there although {2} was not allowed.':
      '« {0} » est déclaré comme {1}, et est là alors que ceci n’a pas été autorisé : {2}.',
    'Hold it back until its class is allowed, or correct its class if that is wrong.':
      'Retenez-le jusqu’à ce que sa classe soit autorisée, ou corrigez sa classe si elle est fausse.',
    'The registry does not know {0} “{1}”.': 'Le registre ne connaît pas {0} « {1} ».',
    'The registry does not know {0} “{1}” of {2}.': 'Le registre ne connaît pas {0} « {1} » de {2}.',
    'There is no entry for such a thing: find what makes it, and remove that.':
      'Il n’y a pas d’entrée pour cela : trouvez ce qui le produit, et retirez-le.',
    'strictly necessary': 'strictement nécessaire',
    performance: 'performance',
    functional: 'fonctionnel',
    targeting: 'ciblage',
    'third-party': 'tiers',
    'the cookie': 'le cookie',
    'the key in local storage': 'la clé du stockage local',
    'the key in session storage': 'la clé du stockage de session',
    'the database': 'la base de données',
    'the cache': 'le cache',
    'the worker': 'le worker',
    'the file in the browser’s own store': 'le fichier dans le stockage propre du navigateur',
    'the storage bucket': 'le compartiment de stockage',
    'the origin': 'l’origine',
    'A frame. If it shows something for visitors it is functional, and declared as an embed it gets a placeholder; if it is there for advertising it is targeting.':
      'Un cadre. S’il montre quelque chose aux visiteurs, il est fonctionnel, et déclaré comme contenu intégré, il obtient un espace réservé ; s’il est là pour la publicité, c’est du ciblage.',
    'Letters for the page. They could come from your own server instead.':
      'Des polices pour la page. Elles pourraient plutôt venir de votre propre serveur.',
    'How the page looks. It could come from your own server instead.':
      'L’apparence de la page. Elle pourrait plutôt venir de votre propre serveur.',
    'Sound or film.': 'Son ou vidéo.',
    'A picture from elsewhere, of which nobody can see whether it counts. If it is only a picture it is functional, or belongs on your own server.':
      'Une image venue d’ailleurs, dont personne ne peut voir si elle compte. Si ce n’est qu’une image, elle est fonctionnelle, ou a sa place sur votre propre serveur.',
    'Something that is told to somebody else. If it only counts visits it is performance.':
      'Quelque chose qui est communiqué à quelqu’un d’autre. S’il ne fait que compter les visites, c’est de la performance.',
    'Data that a script asks for. If it measures it is performance; if it is about interests it is targeting.':
      'Des données que demande un script. S’il mesure, c’est de la performance ; s’il porte sur des centres d’intérêt, c’est du ciblage.',
    'An open line, as conversations need it.':
      'Une connexion maintenue ouverte, comme en ont besoin les conversations.',
    'An open line, as live figures need it.':
      'Une connexion maintenue ouverte, comme en ont besoin les chiffres en direct.',
    'Reports of what was blocked.': 'Des rapports sur ce qui a été bloqué.',
    'Nobody can see from outside what it is for. Targeting is the strictest class: it stays blocked for all who did not allow that. Say what it is for, or remove it.':
      'De l’extérieur, personne ne peut voir à quoi cela sert. Le ciblage est la classe la plus stricte : cela reste bloqué pour tous ceux qui ne l’ont pas autorisé. Dites à quoi cela sert, ou retirez-le.',
    'A cookie of your own server. Whether the site cannot do without it nobody sees from outside: then it is necessary, and may be set only when somebody does something.':
      'Un cookie de votre propre serveur. De l’extérieur, personne ne voit si le site peut s’en passer : sinon, il est nécessaire, et ne peut être déposé que quand quelqu’un fait quelque chose.',
    'This cannot be declared, because no entry could name it. Find what makes it, and remove that.':
      'Cela ne peut pas être déclaré, car aucune entrée ne pourrait le nommer. Trouvez ce qui le produit, et retirez-le.',
    'It is known as {0}’s, for what a site may be unable to do without. Whether yours is, only you can say; in doubt it is functional.':
      'Il est connu comme celui de {0}, pour une chose dont un site peut ne pas pouvoir se passer. Est-ce le cas du vôtre ? Vous seul pouvez le dire ; dans le doute, il est fonctionnel.',
    'It is known as {0}’s.': 'Il est connu comme celui de {0}.',
    'The id of a scan.': 'L’identifiant d’un examen de site.',
    'There is no such scan in this account.': 'Cette analyse n’existe pas dans ce compte.',
    'A page to scan is a whole address on the site itself.':
      'Une page à analyser est une adresse entière sur le site lui-même.',
    'This scan has no report yet.': 'Cette analyse n’a pas encore de rapport.',
    'A scan of it is on its way already.': 'Une analyse en est déjà en cours.',
    'Small letters, digits, - and _.': 'Lettres minuscules, chiffres, - et _.',
    'Keep the guard first in the head of each page: headers do not reach localStorage and cookies of scripts.':
      'Gardez le gardien en premier dans l’en-tête de chaque page : les en-têtes HTTP n’atteignent ni localStorage ni les cookies des scripts.',
    'These files say where links of the pages lead (Connection-Allowlist): a link to anywhere else does not open in Chromium 152 or newer. Try the pages before others do, and make the files again when a link is added.':
      'Ces fichiers disent où mènent les liens des pages (Connection-Allowlist) : un lien vers ailleurs ne s’ouvre pas dans Chromium 152 ou plus récent. Essayez les pages avant les autres, et refaites les fichiers quand un lien s’ajoute.',
    'Put om-consent-maps.conf into /etc/nginx/conf.d/, so that it is read within http { }.':
      'Mettez om-consent-maps.conf dans /etc/nginx/conf.d/, pour qu’il soit lu dans http { }.',
    'Write “include /path/to/om-consent.conf;” into server { }, and again into each location that has an add_header, proxy_hide_header or proxy_cookie_flags of its own: nginx inherits all of them or none.':
      'Écrivez « include /path/to/om-consent.conf; » dans server { }, et encore dans chaque location qui a un add_header, proxy_hide_header ou proxy_cookie_flags à elle : nginx les hérite tous ou aucun.',
    'Write “Include /path/to/om-consent.conf” into the <VirtualHost>, after everything else in it.':
      'Écrivez « Include /path/to/om-consent.conf » dans le <VirtualHost>, après tout le reste.',
    'Write “import /path/to/om-consent.caddy” first into the site’s block of the Caddyfile.':
      'Écrivez « import /path/to/om-consent.caddy » en premier dans le bloc du site du Caddyfile.',
    'Set auto_prepend_file = /path/to/om-consent.php in php.ini, the pool or .user.ini; or require it first in every entry script.':
      'Mettez auto_prepend_file = /path/to/om-consent.php dans php.ini, le pool ou .user.ini ; ou faites-en un require en premier dans chaque script d’entrée.',
    'Files that the web server hands out without PHP are not reached: use the web server’s own snippet for those.':
      'Les fichiers que le serveur web livre sans PHP ne sont pas atteints : utilisez pour eux l’extrait du serveur web.',
    'Commit the file as it is named; an edge function at /* needs nothing else. A _headers file cannot read a cookie.':
      'Validez le fichier sous son nom ; une edge function sur /* n’a besoin de rien d’autre. Un fichier _headers ne peut lire un cookie.',
    'Commit the file as it is named; Pages runs it before each file. A _headers file cannot read a cookie.':
      'Validez le fichier sous son nom ; Pages l’exécute avant chaque fichier. Un fichier _headers ne peut lire un cookie.',
    'Commit the file beside package.json. It adds headers to each answer.':
      'Validez le fichier à côté de package.json. Il ajoute des en-têtes à chaque réponse.',
    'For a host that sends files and runs nothing of yours, but reads a file of headers. Take the one that your host reads: _headers (Cloudflare Pages, where no function is wanted, and hosts that read “!” in it), or staticwebapp.config.json (Azure). What is in such a file already stays beside these lines. Netlify cannot take a header off one file again: take its edge function.':
      'Pour un hébergeur qui livre des fichiers et n’exécute rien de vous, mais lit un fichier d’en-têtes. Prenez celui que lit le vôtre : _headers (Cloudflare Pages, si l’on ne veut pas de fonction, et les hébergeurs qui y lisent « ! »), ou staticwebapp.config.json (Azure). Ce qui est déjà dans un tel fichier reste à côté de ces lignes. Netlify ne sait pas retirer un en-tête d’un seul fichier : prenez son edge function.',
    'No file can read a cookie: it says the strictest policy, and the worker loosens it from a visitor’s second page on. Put worker.js and the lines of head.html in place as well.':
      'Aucun fichier ne peut lire un cookie : il dit la politique la plus stricte, et le worker l’assouplit dès la deuxième page d’un visiteur. Mettez aussi en place worker.js et les lignes de head.html.',
    'Make it again when the registry changes, together with worker.js and the lines in the head: the worker knows its own words.':
      'Refaites-le quand le registre change, avec worker.js et les lignes de l’en-tête : le worker connaît ses propres mots.',
    'cookies on other paths than /: the guard ends those that scripts can see':
      'les cookies sur d’autres chemins que / : le gardien supprime ceux que les scripts peuvent voir',
    'cookies of FastCGI and uWSGI: use the snippet for PHP, or pass them through proxy_pass':
      'les cookies de FastCGI et d’uWSGI : utilisez l’extrait pour PHP, ou passez-les par proxy_pass',
    'where the site’s own Content-Security-Policy reports to':
      'où la Content-Security-Policy du site envoie ses rapports',
    'files that PHP does not hand out': 'les fichiers que PHP ne livre pas',
    'cookies, links and reports in headers of the site’s own functions: middleware there sees no answer':
      'les cookies, liens et rapports dans les en-têtes des fonctions du site : un middleware n’y voit aucune réponse',
    'cookies, rules for looking ahead and reports in headers that the host itself sends with the first page':
      'les cookies, règles de préchargement et rapports dans les en-têtes que l’hébergeur envoie lui-même avec la première page',
    'Counts visits and how pages are used.': 'Compte les visites et l’usage des pages.',
    'Advertising: recognises the browser, and measures what advertisements lead to.':
      'Publicité : reconnaît le navigateur et mesure ce que produisent les annonces.',
    'Shows content from elsewhere on the page.': 'Montre sur la page des contenus venus d’ailleurs.',
    'Records how pages are used: moves, clicks and scrolling.':
      'Enregistre l’usage des pages : mouvements, clics et défilement.',
    'Brings in other tags, of whatever kind.': 'Fait entrer d’autres balises, quelles qu’elles soient.',
    'Letters of the page, fetched from elsewhere.': 'Polices de la page, prises ailleurs.',
    'Tells people from programs; fetched from elsewhere.': 'Distingue les personnes des programmes ; pris ailleurs.',
    'Measures how fast pages are, and what breaks.': 'Mesure la vitesse des pages et ce qui casse.',
    'Tells what breaks on pages.': 'Signale ce qui casse sur les pages.',
    'Compares versions of pages.': 'Compare des versions de pages.',
    'A conversation with the people of the site.': 'Une conversation avec les gens du site.',
    'Keeps programs that attack out.': 'Tient à l’écart les programmes qui attaquent.',
    'Takes payments, and keeps fraud out of them.': 'Prend les paiements et en écarte la fraude.',
    'Takes payments.': 'Prend les paiements.',
    'Remembers what you allowed.': 'Retient ce que vous avez autorisé.',
    // texting
    'It came from letters or a short code: nobody is behind it.':
      'Ce SMS venait de lettres ou d’un numéro court : personne n’est derrière.',
    'They asked to be left alone. That was confirmed, and nothing more is sent.':
      'Cette personne a demandé à ne plus rien recevoir. C’est confirmé, et plus rien n’est envoyé.',
    'Nothing is sent to this number.': 'Rien n’est envoyé à ce numéro.',
    'It was answered already. When they write again, answer that.':
      'On y a déjà répondu. Quand cette personne écrira de nouveau, répondez à ce message-là.',
    'It was written more than a week ago: nobody waits for an answer any more.':
      'Il a plus d’une semaine : personne n’attend plus de réponse.',
    'Somebody has to accept the policies first.': 'Quelqu’un doit d’abord accepter les politiques.',
    'The account may not send texts at present.': 'Le compte ne peut pas envoyer de SMS pour le moment.',
    'An answer to somebody does not advertise. What advertises goes to those who agreed to it, by a campaign.':
      'Une réponse à quelqu’un ne fait pas de publicité. Ce qui en fait va aux personnes qui y ont consenti, par une campagne.',
    'The policies do not allow these words, or a person has to look at them first.':
      'Les politiques n’admettent pas ces mots, ou une personne doit d’abord les examiner.',
    'There is no sender from which it could come. Add one, and prove it.':
      'Il n’y a pas d’expéditeur d’où cela pourrait partir. Ajoutez-en un, et faites-le vérifier.',
    'This number got many texts from you today. Try again tomorrow.':
      'Ce numéro a reçu beaucoup de SMS de vous aujourd’hui. Réessayez demain.',
    'This is too long for a text.': 'C’est trop long pour un SMS.',
    'There is no such sender.': 'Cet expéditeur n’existe pas.',
    'This is neither a number with its plus sign, nor a short code, nor up to eleven letters.':
      'Ce n’est ni un numéro avec son signe plus, ni un numéro court, ni jusqu’à onze lettres.',
    'Say in which countries it is used.': 'Indiquez dans quels pays il sert.',
    'A country among them takes no letters as a sender: its networks refuse them. Use a number there.':
      'L’un de ces pays n’accepte pas de lettres comme expéditeur : ses réseaux les refusent. Utilisez-y un numéro.',
    'This is more than a name: no price, no figure, no link, nothing that advertises. It stands in the answer to a STOP.':
      'C’est plus qu’un nom : pas de prix, pas de chiffre, pas de lien, rien de publicitaire. Il figure dans la réponse à un STOP.',
    'Nobody can answer to letters. Choose a link, or a number to which STOP is sent.':
      'Personne ne peut répondre à des lettres. Choisissez un lien, ou un numéro auquel envoyer STOP.',
    'A STOP has to reach us: this is not a number of yours on which a text came in.':
      'Un STOP doit nous parvenir : ce n’est pas un numéro à vous par lequel un SMS est arrivé.',
    'For help people need a mail address, a number, or a page over https.':
      'Pour obtenir de l’aide, il faut une adresse e-mail, un numéro, ou une page en https.',
    'There are as many senders as one account may have.': 'Un compte ne peut pas avoir plus d’expéditeurs.',
    'This one is there already.': 'Celui-ci est déjà là.',
    'Messages of another sender say that a STOP goes to this number. Change that first.':
      'Les messages d’un autre expéditeur disent d’envoyer STOP à ce numéro. Changez d’abord cela.',
    'No such sender was removed within the last hour. Add it, and show it anew.':
      'Aucun expéditeur de ce genre n’a été supprimé dans la dernière heure. Ajoutez-le, et montrez-le de nouveau.',
    'Nobody can text to letters.': 'Personne ne peut envoyer de SMS à des lettres.',
    'One or two words of letters and digits, and none that asks for something else: STOP, HELP and START mean the same everywhere.':
      'Un ou deux mots de lettres et de chiffres, et aucun qui demande autre chose : STOP, HELP et START signifient la même chose partout.',
    'This form cannot be answered now. Publish it, or reopen it.':
      'On ne peut pas répondre à ce formulaire pour l’instant. Publiez-le, ou rouvrez-le.',
    'There are as many keywords as one sender may have.': 'Un expéditeur ne peut pas avoir plus de mots-clés.',
    'There is no such keyword.': 'Ce mot-clé n’existe pas.',
    'You work for this account, or did. Somebody who never has decides about its senders.':
      'Vous travaillez pour ce compte, ou l’avez fait. Quelqu’un qui ne l’a jamais fait décide de ses expéditeurs.',
    // transactional
    'There is no such template.': 'Ce modèle n’existe pas.',
    'Somebody else changed this template meanwhile. Load it again.':
      'Quelqu’un d’autre a modifié ce modèle entre-temps. Rechargez-le.',
    'There are as many templates as an account can have. Archive one.':
      'Un compte ne peut pas avoir plus de modèles. Archivez-en un.',
    'This draft is registered already.': 'Ce brouillon est déjà validé.',
    'This cannot go out without a consent.': 'Cela ne peut pas partir sans consentement.',
    'Screening did not clear these words. What “errors” lists is why.':
      'Le contrôle du contenu n’a pas admis ces mots. « errors » en donne la raison.',
    'Tests go to users of this account only. Everybody else gets a message for something that they did.':
      'Les tests ne vont qu’aux utilisateurs de ce compte. Tous les autres reçoivent un message pour quelque chose qu’ils ont fait.',
    'Screening did not clear these words, so they go to nobody. What “errors” lists is why.':
      'Le contrôle du contenu n’a pas admis ces mots : ils ne vont donc à personne. « errors » en donne la raison.',
    'The account has no contact address to send from. Save one in the settings.':
      'Le compte n’a pas d’adresse de contact d’où envoyer. Enregistrez-en une dans les paramètres.',
    'Somebody of this account accepts the policies first.': 'Quelqu’un de ce compte accepte d’abord les politiques.',
    'By a measure this account may not send messages for acts, or not from this domain.':
      'Une mesure interdit à ce compte d’envoyer des messages transactionnels, ou de les envoyer depuis ce domaine.',
    'Nothing may be sent to this address: it bounced, complained, or was closed to mail.':
      'Rien ne peut être envoyé à cette adresse : un e-mail en est revenu, une plainte en est venue, ou elle a été fermée au courrier.',
    'This template is not registered.': 'Ce modèle n’est pas validé.',
    'This template belongs to another act.': 'Ce modèle se rapporte à un autre acte.',
    'The act lies in the future. Say when the recipient did it.':
      'L’acte est dans le futur. Indiquez quand le destinataire l’a accompli.',
    'The act is too long ago for a message to belong to it.': 'L’acte est trop ancien pour qu’un message s’y rapporte.',
    'Somebody else was written to about this reference. An act is its recipient’s own.':
      'Quelqu’un d’autre a reçu un message sous cette référence. Un acte est celui de son destinataire.',
    'One act does not lead to so many messages.': 'Un acte ne donne pas lieu à autant de messages.',
    'This person got as many messages today as they can take.':
      'Cette personne a reçu aujourd’hui autant de messages qu’elle peut en recevoir.',
    'Screening did not clear this message, with these values. Under Policy status stands why.':
      'Le contrôle du contenu n’a pas admis ce message, avec ces valeurs. La raison est sous « Conformité ».',
    'This message advertises.': 'Ce message fait de la publicité.',
    'There is no registered template by this id.': 'Aucun modèle validé n’a cet identifiant.',
    'This is no email address.': 'Ce n’est pas une adresse e-mail.',
    'A file cannot go with this message.': 'Un fichier ne peut pas accompagner ce message.',
    'The values do not fit the template.': 'Les valeurs ne vont pas avec le modèle.',
    'With these values the message advertises. What advertises goes out as a campaign, to those who agreed.':
      'Avec ces valeurs, le message fait de la publicité. Ce qui en fait part comme campagne, pour les personnes qui y ont consenti.',
    'There is no such message for an act.': 'Ce message transactionnel n’existe pas.',
    'A message has at most {0} files.': 'Un message a {0} fichiers au plus.',
    'All files together have at most {0} bytes.': 'Tous les fichiers ensemble font {0} octets au plus.',
    'The content is not base64, or is empty.': 'Le contenu n’est pas du base64, ou est vide.',
    'A name has 1 to {0} visible characters and names no folder.':
      'Un nom a de 1 à {0} caractères visibles et ne nomme aucun dossier.',
    'The name does not end as names of this type do.': 'Le nom ne finit pas comme les noms de ce type.',
    'This is no text in UTF-8.': 'Ce n’est pas du texte en UTF-8.',
    'A text has at most {0} bytes.': 'Un texte fait {0} octets au plus.',
    'The content is not of this type.': 'Le contenu n’est pas de ce type.',
    'This document runs something, or holds other files.':
      'Ce document exécute quelque chose, ou contient d’autres fichiers.',
    'Only an image is shown in a message.': 'Seule une image est montrée dans un message.',
    'Nobody reads what is in this file. Let the template say “files”, and register it: people decide whether it may.':
      'Personne ne lit ce que contient ce fichier. Que le modèle dise « files », et enregistrez-le : des personnes décident s’il le peut.',
    'A message has a subject and at least one paragraph, in one language or more.':
      'Un message a un objet et au moins un paragraphe, dans une ou plusieurs langues.',
    'These words advertise. A message that belongs to an order, a booking or a question leaves them out; what advertises goes out as a campaign, to those who agreed.':
      'Ces mots font de la publicité. Un message qui se rapporte à une commande, une réservation ou une question s’en passe ; ce qui fait de la publicité part comme campagne, pour les personnes qui y ont consenti.',
    'Every language has a button, or none has.': 'Chaque langue a un bouton, ou aucune n’en a.',
    'This value is not among those that the template has.': 'Cette valeur n’est pas parmi celles du modèle.',
    'This value stands nowhere. Use it, or remove it.':
      'Cette valeur ne figure nulle part. Utilisez-la, ou retirez-la.',
    'Two values have the same name.': 'Deux valeurs ont le même nom.',
    'A link stands behind the button, and nowhere else.':
      'Un lien se trouve derrière le bouton, et nulle part ailleurs.',
    'A button needs a value of the kind “link”, and a link needs a button; there is one of each.':
      'Un bouton a besoin d’une valeur de type « link », et un lien d’un bouton ; il y en a un de chaque.',
    'Say on which of your sites the button may lead: a name such as shop.example.com.':
      'Indiquez vers lequel de vos sites le bouton peut mener : un nom comme shop.example.com.',
    'The subject looks like an answer or a forwarded message. Say what it is about.':
      'L’objet ressemble à une réponse ou à un message transféré. Dites de quoi il s’agit.',
    'There are signs in it that nobody sees. Type the words anew.':
      'Il contient des signes que personne ne voit. Saisissez les mots à nouveau.',
    'Only an answer to a question, or to a request about somebody’s data, is written freely.':
      'Seule une réponse à une question, ou à une demande sur les données de quelqu’un, s’écrit librement.',
    'One line of at most {0} characters, without a link.': 'Une ligne de {0} caractères au plus, sans lien.',
    'At most {0} characters, without a link.': '{0} caractères au plus, sans lien.',
    'A day or a moment as RFC 3339 writes it: 2026-11-26, or 2026-11-26T09:00:00Z.':
      'Un jour ou un instant comme l’écrit RFC 3339 : 2026-11-26, ou 2026-11-26T09:00:00Z.',
    'An address that begins with https://, on one of the template’s hosts, without campaign parameters.':
      'Une adresse qui commence par https://, sur l’un des hôtes du modèle, sans paramètres de campagne.',
    'At most {0} rows of label and value, each of at most {1} characters, without a link.':
      '{0} lignes de libellé et valeur au plus, de {1} caractères au plus chacun, sans lien.',
    'This value is missing.': 'Cette valeur manque.',
    'The template has no such value.': 'Le modèle n’a pas cette valeur.',
    '“{0}” advertises.': '« {0} » fait de la publicité.',
    'Of the act “{0}” {1} messages may be sent for one reference, and for this one {2} were.':
      'Pour l’acte « {0} », {1} messages peuvent être envoyés par référence, et pour celle-ci {2} l’ont été.',
    // webhooks
    'There is no such partner.': 'Ce partenaire n’existe pas.',
    'A test key cannot hand contacts to anybody. Use a live key, or the console.':
      'Une clé de test ne peut transmettre de contacts à personne. Utilisez une clé de production, ou la console.',
    'Addresses and proofs travel encrypted only. Enter an address that begins with https://.':
      'Les adresses et les preuves ne voyagent que chiffrées. Saisissez une adresse qui commence par https://.',
    'The address has a log-in in it. Leave it out: the partner knows us by our signature.':
      'L’adresse contient des identifiants. Retirez-les : le partenaire nous reconnaît à notre signature.',
    'Say where the webhook goes.': 'Indiquez où mène le webhook.',
    'A feed is fetched by the partner and has no address. Leave it out, or choose the webhook.':
      'Un flux est récupéré par le partenaire et n’a pas d’adresse. Retirez-la, ou choisissez le webhook.',
    'There is a partner by this id already. Open it to change it.':
      'Il y a déjà un partenaire avec cet identifiant. Ouvrez-le pour le modifier.',
    'There are as many partners as an account can have. Remove one that holds nobody.':
      'Un compte ne peut pas avoir plus de partenaires. Supprimez-en un qui ne détient personne.',
    'Somebody else changed this partner meanwhile. Load it again.':
      'Quelqu’un d’autre a modifié ce partenaire entre-temps. Rechargez-le.',
    'People agreed to this partner by its present name and policy. Under another name it is another partner: make one, with a purpose and a box of its own.':
      'Le consentement vaut pour ce partenaire sous son nom et avec sa politique actuels. Sous un autre nom, c’est un autre partenaire : créez-en un, avec sa propre finalité et sa propre case.',
    'This partner holds contacts, or was not told of a withdrawal yet. Pause it: then nothing new is given, and withdrawals still follow.':
      'Ce partenaire détient des contacts, ou n’a pas encore été informé d’un retrait. Mettez-le en pause : rien de nouveau n’est alors transmis, et les retraits suivent toujours.',
    'There is no such webhook.': 'Ce webhook n’existe pas.',
    'There is no such message in the log of this webhook.': 'Ce message n’existe pas dans le journal de ce webhook.',
    'A test key cannot have addresses told to anybody. Use a live key, or the console.':
      'Avec une clé de test, aucune adresse ne peut être transmise à qui que ce soit. Utilisez une clé de production, ou la console.',
    'What is told names people. Enter an address that begins with https://.':
      'Ce qui est transmis nomme des personnes. Saisissez une adresse qui commence par https://.',
    'The address has a log-in in it. Leave it out: your server knows us by our signature.':
      'L’adresse contient des identifiants. Retirez-les : votre serveur nous reconnaît à notre signature.',
    'There are as many webhooks as an account can have. Remove one.':
      'Un compte ne peut pas avoir plus de webhooks. Supprimez-en un.',
    'Somebody else changed this webhook meanwhile. Load it again.':
      'Quelqu’un d’autre a modifié ce webhook entre-temps. Rechargez-le.',
    'This webhook is not told anything just now. Resume it first.':
      'Rien n’est transmis à ce webhook pour l’instant. Reprenez-le d’abord.',
    'This is a test. It names nobody.': 'Ceci est un test. Il ne nomme personne.',
    'Somebody ticked boxes. Where their address has to answer first, nothing is sent to them until consent.confirmed; boxes that were left on the same form stand in it as refused.':
      'Quelqu’un a coché des cases. Quand l’adresse doit d’abord répondre, rien ne lui est envoyé avant consent.confirmed ; les cases laissées vides sur le même formulaire y figurent comme refusées.',
    'The address answered: the consent counts.': 'L’adresse a répondu : le consentement compte.',
    'A consent was given again.': 'Un consentement a été donné de nouveau.',
    'Somebody left all boxes of a form unticked. Their address is not told: it was not left to be written to.':
      'Quelqu’un a laissé vides toutes les cases d’un formulaire. Son adresse n’est pas transmise : elle n’a pas été laissée pour qu’on lui écrive.',
    'A consent was taken back. From this moment nothing is sent on it.':
      'Un consentement a été retiré. À partir de cet instant, rien n’est plus envoyé sur cette base.',
    'A consent is too old to rely on, and has ended.': 'Un consentement est trop ancien pour s’y fier, et a pris fin.',
    'A consent was found that should never have counted, and has ended.':
      'Un consentement qui n’aurait jamais dû compter a été trouvé, et a pris fin.',
    'Somebody was erased. Delete what you keep about this contact: no address is told, and nothing about them is told any more.':
      'Une personne a été effacée. Supprimez ce que vous conservez sur ce contact : aucune adresse n’est transmise, et plus rien ne l’est à son sujet.',
    'Nothing goes to an address any more, whatever is agreed to: it bounced, complained, or was closed. Where nobody is known by it, it is not named.':
      'Plus rien ne va à une adresse, quoi que l’on accepte : un e-mail en est revenu, une plainte en est venue, ou elle a été fermée. Si personne n’est connu sous cette adresse, elle n’est pas nommée.',
    'A message for an act of its recipient was taken by the next server.':
      'Un message pour un acte de son destinataire a été pris par le serveur suivant.',
    'A message was taken by the server that receives it, or by the relay that it leaves by: one to a recipient of a campaign, which makes one event for each of them, or one for an act. A text: it is on the phone. It may still come back.':
      'Un message a été pris par le serveur qui le reçoit, ou par le relais par où il part : un message à un destinataire d’une campagne, ce qui fait un événement pour chacun, ou un message pour un acte. Un SMS : il est sur le téléphone. Il peut encore revenir.',
    'A message was refused for good: one for an act, one to a recipient of a campaign, or a text that did not arrive. Of the latter two it names the campaign, the recipient and the reason.':
      'Un message a été refusé pour de bon : un message pour un acte, un message à un destinataire d’une campagne, ou un SMS qui n’est pas arrivé. Pour les deux derniers, il nomme la campagne, le destinataire et la raison.',
    'A message for an act was not sent, because there was no reason for it any more.':
      'Un message pour un acte n’a pas été envoyé, car il n’y avait plus de raison.',
    'A message came back, whatever it was for.': 'Un message est revenu, quel qu’en fût l’objet.',
    'Somebody called a message spam. Nothing goes to them any more.':
      'Quelqu’un a signalé un message comme spam. Plus rien ne lui est envoyé.',
    'Somebody who agreed to be measured opened a message of a campaign, for the first time. What a scanner or a proxy did is not told, nor what somebody did who does not agree any more.':
      'Quelqu’un qui a accepté d’être mesuré a ouvert pour la première fois un message d’une campagne. Ce qu’a fait un scanner ou un proxy n’est pas dit, ni ce qu’a fait quelqu’un qui n’accepte plus.',
    'Somebody who agreed to be measured followed a link of a message of a campaign, for the first time; each link once. `url` is null where the link leads elsewhere for each reader.':
      'Quelqu’un qui a accepté d’être mesuré a suivi pour la première fois un lien d’un message d’une campagne ; chaque lien une fois. `url` est null quand le lien mène ailleurs pour chaque lecteur.',
    'A campaign began to be sent.': 'L’envoi d’une campagne a commencé.',
    'A campaign was paused, by somebody or by a rule.':
      'Une campagne a été mise en pause, par quelqu’un ou par une règle.',
    'A campaign has ended: of each recipient it is known what became of them.':
      'Une campagne est terminée : de chaque destinataire, on sait ce qu’il en est advenu.',
    'A campaign was ended before everybody had it.': 'Une campagne a été arrêtée avant que tous l’aient eue.',
    'A case was opened about this account. Under Cases stands what to do.':
      'Un dossier a été ouvert sur ce compte. Sous « Dossiers » figure ce qu’il faut faire.',
    'A case about this account was closed.': 'Un dossier sur ce compte a été clos.',
    'Somebody tried whether it arrives. It names nobody.':
      'Quelqu’un a testé la réception. Le message ne nomme personne.',
    // wire
    'There is nothing in this merge tag.': 'Il n’y a rien dans cette balise de fusion.',
    'Behind the | there is no filter.': 'Il n’y a pas de filtre après le |.',
    'A value takes at most {0} filters.': 'Une valeur prend {0} filtres au plus.',
    '“{0}” does not belong here.': '« {0} » n’a pas sa place ici.',
    'A value is missing here.': 'Il manque une valeur ici.',
    'A comparison lacks one of its sides.': 'Il manque un côté à une comparaison.',
    'Two values stand side by side: an operator or a | is missing between them.':
      'Deux valeurs se suivent : il manque un opérateur ou un | entre elles.',
    '“{0}” is not a value of anybody.': '« {0} » n’est une valeur de personne.',
    '“{0}” is not understood.': '« {0} » n’est pas compris.',
    'Filters here take no named values such as “{0}:”.':
      'Les filtres n’acceptent pas ici de valeurs nommées comme « {0}: ».',
    'Values are always escaped: HTML from a value would be anybody’s HTML.':
      'Les valeurs sont toujours échappées : le HTML d’une valeur serait celui de n’importe qui.',
    'The filters are {0}.': 'Les filtres sont {0}.',
    'There is no filter “{0}”.': 'Il n’y a pas de filtre « {0} ».',
    'The filter {0} takes {1} values, and here are {2}.': 'Le filtre {0} prend {1} valeurs, et en voici {2}.',
    'The filter {0} takes {1} to {2} values, and here are {3}.':
      'Le filtre {0} prend {1} à {2} valeurs, et en voici {3}.',
    'There are more than {0} merge tags.': 'Il y a plus de {0} balises de fusion.',
    '{% {0} %} has no {% end{1} %}.': '{% {0} %} n’a pas de {% end{1} %}.',
    'This tag has no name.': 'Cette balise n’a pas de nom.',
    'This {0} is never closed by {1}. A quotation mark inside it may be open.':
      'Ce {0} n’est jamais fermé par {1}. Un guillemet y est peut-être ouvert.',
    '{% raw %} has no {% endraw %}.': '{% raw %} n’a pas de {% endraw %}.',
    'A merge tag has at most {0} characters.': 'Une balise de fusion a {0} caractères au plus.',
    'This merge tag is not understood. It looks like {{ contact.first_name | default: "friend" }}.':
      'Cette balise de fusion n’est pas comprise. Elle s’écrit ainsi : {{ contact.first_name | default: "friend" }}.',
    'Inside a merge tag write the characters themselves, not &quot; or &gt;.':
      'Dans une balise de fusion, écrivez les caractères eux-mêmes, pas &quot; ni &gt;.',
    'An assignment looks like {% assign greeting = "Dear" %}.':
      'Une affectation s’écrit ainsi : {% assign greeting = "Dear" %}.',
    '{% {0} %} closes nothing.': '{% {0} %} ne ferme rien.',
    'There is no {% {0} %} here. The tags are if, unless, case, for, assign, comment and raw.':
      'Il n’y a pas de {% {0} %} ici. Les balises sont if, unless, case, for, assign, comment et raw.',
    'A loop looks like {% for item in contact.attributes.items %}.':
      'Une boucle s’écrit ainsi : {% for item in contact.attributes.items %}.',
    'A loop takes limit: 3, offset: 2 and reversed, but not “{0}”.':
      'Une boucle accepte limit: 3, offset: 2 et reversed, mais pas « {0} ».',
    'Values are separated by commas: {% when "de", "fr" %}.':
      'Les valeurs sont séparées par des virgules : {% when "de", "fr" %}.',
    'A variable has a name of letters, digits and underscores.':
      'Une variable a un nom de lettres, de chiffres et de tirets bas.',
    '“{0}” has a meaning already. Choose another name for the variable.':
      '« {0} » a déjà un sens. Choisissez un autre nom pour la variable.',
    'Blocks stand within each other {0} deep at most.': 'Les blocs s’imbriquent sur {0} niveaux au plus.',
    '{% {0} %} does not belong here, in {% {1} %}.': '{% {0} %} n’a pas sa place ici, dans {% {1} %}.',
    '{% {0} %} does not belong here.': '{% {0} %} n’a pas sa place ici.',
    '{% end{0} %} stands where {% end{1} %} was expected.': '{% end{0} %} se trouve là où {% end{1} %} était attendu.',
    '{% end{0} %} closes nothing.': '{% end{0} %} ne ferme rien.',
    'A quotation mark is opened and not closed, or closed in the middle of a cell.':
      'Un guillemet est ouvert et pas fermé, ou fermé au milieu d’une cellule.',
    'This row is longer than any that could be a person’s.':
      'Cette ligne est plus longue que toute ligne qui pourrait être celle d’une personne.',
    'This row has more cells than there are columns.': 'Cette ligne a plus de cellules qu’il n’y a de colonnes.',
    'There are characters here that no text has; the file may be damaged, or in another encoding.':
      'Il y a ici des caractères qu’aucun texte n’a ; le fichier est peut-être abîmé, ou dans un autre encodage.',
    'There are no rows in this file.': 'Il n’y a pas de lignes dans ce fichier.',
    'This is neither CSV nor XLSX. Save the list as one of the two and bring that.':
      'Ce n’est ni du CSV ni du XLSX. Enregistrez la liste dans l’un des deux et apportez-la ainsi.',
    'This is an archive. Unpack it and bring each list in it by itself.':
      'C’est une archive. Décompressez-la et apportez chaque liste séparément.',
    'This is Excel’s old or binary format (xls, xlsb). Save it as XLSX or CSV and bring that.':
      'C’est l’ancien format d’Excel, ou le format binaire (xls, xlsb). Enregistrez-le en XLSX ou en CSV et apportez-le ainsi.',
    'This workbook is protected by a password. Take the password off, or save it as CSV, and bring that.':
      'Ce classeur est protégé par un mot de passe. Retirez-le, ou enregistrez-le en CSV, et apportez cela.',
    'This is an OpenDocument table. Save it as XLSX or CSV and bring that.':
      'C’est un tableau OpenDocument. Enregistrez-le en XLSX ou en CSV et apportez-le ainsi.',
    'There is no sheet of that name in this workbook.': 'Il n’y a pas de feuille de ce nom dans ce classeur.',
    'This workbook is too large to be read as one. Save it as CSV, which has no such bound.':
      'Ce classeur est trop grand pour être lu comme tel. Enregistrez-le en CSV, qui n’a pas cette limite.',
    'This workbook unpacks to far more than a list of people has. It is not read.':
      'Ce classeur se décompresse en bien plus que n’en a une liste de personnes. Il n’est pas lu.',
    'This workbook is damaged. Open it, save it again and bring that, or save it as CSV.':
      'Ce classeur est abîmé. Ouvrez-le, enregistrez-le de nouveau et apportez-le ainsi, ou enregistrez-le en CSV.',
    'There are more than 500 columns. Leave out those that say nothing about a person’s consent.':
      'Il y a plus de 500 colonnes. Retirez celles qui ne disent rien du consentement d’une personne.',
    // policy
    'The cookie policy is dated and public, with a live registry of every cookie and tracker.':
      'Cette politique est datée et publique, et nomme chaque cookie et traceur : nom, catégorie, fournisseur, finalité et durée. Une nouvelle version qui ajoute une catégorie, une origine ou une finalité interroge de nouveau chaque visiteur.',
    'Cookies remember things such as language and login, and really do.':
      'Les cookies retiennent par exemple votre langue ou le fait que vous êtes connecté.',
    'Storage, pixels, beacons and link decoration follow the same consent as cookies.':
      'Tout ce qui enregistre ou reconnaît suit le même choix que les cookies : stockage local, bases de données du navigateur, pixels, balises, liens décorés, scripts d’empreinte, et dans les e-mails la mesure des ouvertures et des clics.',
    'Strictly necessary cookies are set only in answer to an act of the person.':
      'Les cookies strictement nécessaires ne sont déposés qu’en réponse à un acte de votre part : régler vos choix, vous connecter, remplir un formulaire. Ils ne peuvent pas être désactivés.',
    'Strictly necessary cookies hold nothing that identifies a person.':
      'Les cookies strictement nécessaires ne contiennent rien qui permette de vous identifier : une valeur aléatoire ou un simple choix.',
    'With cookies blocked each page still works, and says what does not.':
      'Vous pouvez régler votre navigateur pour qu’il bloque ces cookies ou vous avertisse. Chaque page s’affiche encore, et dit ce qui ne fonctionne pas.',
    'Performance: visits and traffic sources are measured.':
      'Les cookies de performance, lorsqu’ils sont autorisés, comptent les visites et leurs sources, afin de mesurer et d’améliorer un site.',
    'Performance: most and least read pages, and the ways between them.':
      'Ils montrent quelles pages sont les plus et les moins lues, et comment les visiteurs parcourent un site.',
    'Performance: everything is aggregated, and so anonymous.':
      'Ce qu’ils recueillent est aussitôt agrégé, et donc anonyme : il n’existe aucune trace d’un visiteur isolé.',
    'Performance refused: no visit is known.':
      'Si vous ne les autorisez pas, on ne sait pas que vous êtes venu, et rien n’est mesuré.',
    'Functional: embeds and remembered settings.':
      'Les cookies fonctionnels, lorsqu’ils sont autorisés, apportent des fonctions et des réglages personnels : vidéos, cartes, discussions, choix mémorisés. Ils peuvent être déposés par nous ou par des tiers dont les services figurent sur la page.',
    'Functional refused: a placeholder says what is blocked, and by whom.':
      'Si vous ne les autorisez pas, tout ou partie de ces services ne fonctionne pas. À leur place figure ce qui est bloqué et par qui, et vous pouvez l’autoriser sur place.',
    'Targeting: advertising loads only after consent, by named partners.':
      'Les cookies de ciblage, lorsqu’ils sont autorisés, sont déposés par des partenaires publicitaires nommés, qui peuvent établir un profil de vos intérêts et vous montrer des annonces sur d’autres sites. Ils reconnaissent le navigateur et l’appareil ; aucune adresse, aucun numéro n’est jamais transmis.',
    'Targeting refused: nothing else changes.':
      'Si vous ne les autorisez pas, la publicité est moins ciblée. Rien d’autre ne change.',
    'Third-party origins are declared, and the browser refuses the others.':
      'Les cookies tiers viennent d’un autre domaine que celui du site, à des fins de publicité et de marketing. Chaque origine est déclarée, et le navigateur lui-même refuse les autres.',
    'The visitor chooses by class, and may change it at any time.':
      'Vous choisissez par catégorie et pouvez changer d’avis à tout moment, depuis chaque page. Refuser ne demande pas plus d’étapes qu’accepter, et le signal de votre navigateur (Global Privacy Control) est respecté.',
    'Marketing by email and SMS is legitimate, expected and solicited.':
      'Le marketing par e-mail et par SMS doit être légitime, attendu et demandé. Rien n’est envoyé en dehors d’une finalité à laquelle le destinataire a consenti.',
    'The policy applies to all users: nobody sends before accepting its current version.':
      'Cette politique s’applique à tous les utilisateurs. Personne n’envoie avant qu’une personne habilitée du compte ait accepté la version en vigueur ; une nouvelle version pose de nouveau la question.',
    'Consent comes before any marketing message.':
      'Le consentement précède tout message commercial : pour cette finalité, ce canal et cette adresse, et il doit encore valoir au moment de l’envoi.',
    'Consent is an act: the recipient ticked a checkbox.':
      'Consentir est un acte : la personne a coché une case. Le silence, un achat, une carte de visite ou un mot-clé envoyé par SMS ne sont pas un consentement.',
    'The checkbox cannot be pre-checked.':
      'La case est vide lorsqu’on la voit pour la première fois. Une case cochée d’avance ne vaut rien, où qu’elle se trouve.',
    'The recipient knows which messages will come, for which purpose, and from whom.':
      'À côté de la case figure ce à quoi elle sert : quels messages, à quelle fréquence, par quel canal et de la part de qui.',
    'One checkbox is not used for several purposes, such as terms of service.':
      'Une case sert à une seule chose. Elle n’est liée ni à des conditions d’utilisation, ni à une politique de confidentialité, ni à une seconde finalité ; l’acceptation des conditions a sa propre case, qui n’autorise rien.',
    'One checkbox for each purpose and channel.':
      'Il y a une case pour chaque finalité et chaque canal. L’e-mail, le SMS et l’appel téléphonique sont trois canaux : donner un numéro n’est pas consentir à recevoir des messages ou des appels de prospection.',
    'Partners stand on the form, by name, ten at most, each with its own box.':
      'Lorsque des partenaires recevraient une adresse, tous leurs noms figurent sur le formulaire, bien visibles, dix au plus, chacun avec sa propre case vide.',
    'A proof of opt-in can be had for each contact at any time.':
      'Une preuve du consentement peut être fournie pour chaque contact à tout moment, même après son retrait.',
    'Imported contacts need the same proof.':
      'Les contacts importés exigent la même preuve que ceux qui se sont inscrits ici. Une attestation est conservée, mais n’est pas une preuve.',
    'Illegal activities.': 'Activités illégales : tout ce qui promeut, vend ou organise ce que la loi interdit.',
    'Illegal drugs.': 'Drogues illicites : leur offre, ainsi que ce qui sert à les produire ou à les consommer.',
    'Counterfeit products.': 'Contrefaçons : imitations sous la marque d’autrui, faux documents, faux certificats.',
    'Hacking programs.':
      'Programmes de piratage : outils et services destinés à pénétrer, espionner ou endommager les systèmes et comptes d’autrui.',
    'Instructions for assembling or making bombs.': 'Instructions pour assembler ou fabriquer des bombes.',
    'Explosives or other weapons.': 'Explosifs et autres armes, leurs pièces et leurs munitions.',
    'Violence against children, or encouraging violence.':
      'Contenus présentant des violences faites aux enfants, et tout ce qui encourage la violence.',
    'Messages that break anti-spam laws.':
      'Messages contraires aux lois anti-spam : sans l’identité et l’adresse postale de l’expéditeur, avec un faux expéditeur ou un objet trompeur, ou sans moyen effectif de se désinscrire.',
    'Hate speech and prohibited language.':
      'Discours de haine et propos qui rabaissent des personnes pour ce qu’elles sont.',
    'Content and industries that the platform does not accept.':
      'Contenus et secteurs non acceptés sur cette plateforme, énumérés ci-dessous, et listes dont le secteur déclaré est l’un d’eux.',
    'Sexually explicit material and its trade.':
      'Pornographie explicite et commerce d’articles sexuellement explicites.',
    'Remedies for erectile problems.': 'Remèdes contre les troubles de l’érection.',
    'Bulk hiring solicitation.':
      'Sollicitation de candidats en masse : offres d’emploi adressées à des personnes qui ne les ont pas demandées.',
    'Lists of a political character.':
      'Listes à caractère politique : par leur finalité, leur origine, le secteur déclaré ou ce qui leur est envoyé.',
    'Initial coin offerings.': 'Offres initiales de jetons (ICO) et autres ventes de nouveaux jetons.',
    'Anything related to forex trading.': 'Tout ce qui touche au trading sur le forex.',
    'Debt collection.': 'Recouvrement de créances.',
    'Promotion of violence or hate.': 'Promotion de la violence ou de la haine.',
    'Misinformation.': 'Désinformation présentée comme une nouvelle ou un fait (« fake news »).',
    'Phishing simulations.': 'Services de sécurité qui réalisent des simulations d’hameçonnage.',
    'Compensated sexual acts.': 'Contenus qui promeuvent des actes sexuels rémunérés.',
    'Narcotic or psychotropic substances.': 'Substances stupéfiantes ou psychotropes.',
    'Currency exchange, fraudulent shares, stock-market transactions.':
      'Change de devises, actions frauduleuses et opérations boursières.',
    'Get-rich-fast promises and pyramid schemes.':
      'Travail à domicile promettant une fortune rapide, revenus passifs, produits financiers et systèmes pyramidaux.',
    'Weight loss.': 'Perte de poids.',
    'Promotional CBD.': 'Promotion de produits au CBD.',
    'Legal drugs, such as alcohol or tobacco.': 'Drogues licites, comme l’alcool ou le tabac.',
    'Promotional vaping.': 'Promotion du vapotage.',
    'Promotional real estate.': 'Promotion immobilière.',
    'Products and services based on blockchain.': 'Produits et services fondés sur la blockchain.',
    'Gambling, casino and other money games.': 'Jeux de hasard, casinos et autres jeux d’argent.',
    'Dating services.': 'Sites et services de rencontres.',
    'Clairvoyance, fortune telling, astrology.': 'Voyance, divination et astrologie.',
    'Contacts taken from professional social networks.':
      'Contacts tirés de réseaux sociaux professionnels tels que LinkedIn.',
    'Loan services.': 'Services de prêt.',
    'Lead generation services.': 'Services qui produisent ou vendent des prospects.',
    'A measure takes effect at once.':
      'Un manquement peut entraîner aussitôt une restriction ou une suspension. Elle prend effet immédiatement : ce qui est en cours d’envoi s’arrête.',
    'A measure reaches the whole account, or certain services.':
      'Une mesure porte sur tout le compte ou sur certains services : envoi d’e-mails, envoi de SMS, imports, formulaires, automatisations, messages transactionnels, clés, suivi, ou un domaine de l’expéditeur.',
    'Measures also follow from signals, by thresholds that are data.':
      'Pour protéger la réputation et le bon fonctionnement du service, des mesures découlent aussi des chiffres : plaintes, rejets définitifs, adresses pièges, désinscriptions, contenus refusés, preuves manquantes. Les seuils sont connus, et chaque compte voit ses propres chiffres.',
    'A measure comes with notice, reply, appeal and a second decider.':
      'Chaque mesure s’accompagne d’une notification indiquant l’exigence enfreinte, les preuves, ce qu’il faut faire et pour quand ; d’un droit de réponse ; d’un recours avec délai, tranché par une autre personne ; et d’un retour par étapes. Tout est consigné. Ce que la loi donne aux destinataires continue de fonctionner : désinscription, preuve, effacement.',
  },
} satisfies Folders['said']
