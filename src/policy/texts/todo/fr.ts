import type { TodoText } from '../shape.ts'

export const fr: TodoText = {
  complaints:
    'Cherchez qui se plaint et si ces personnes attendaient vos messages, n’écrivez qu’à celles qui les attendaient, et proposez d’en recevoir moins.',
  'hard-bounces':
    'Cherchez d’où viennent ces adresses, retirez tout ce qui est arrivé de la même façon et n’écrivez à personne qui n’a pas confirmé son adresse.',
  blocks:
    'Lisez dans le rapport de la campagne ce que les serveurs ont répondu, et corrigez-le avant de poursuivre vos envois.',
  'soft-bounces': 'Envoyez plus lentement, et d’abord aux personnes qui vous ont lu récemment.',
  unsubscribes:
    'Envoyez ce qui était annoncé sur le formulaire, pas plus souvent qu’il ne le dit, et seulement à celles et ceux qui l’ont demandé.',
  traps:
    'Cherchez d’où viennent ces adresses et retirez tout ce qui est arrivé de la même façon : personne ne vous les a jamais données.',
  'refused-content':
    'Lisez pourquoi ces textes ont été refusés avant d’écrire le suivant ; si un refus est une erreur, demandez qu’une personne l’examine.',
  'reviewed-content':
    'Il n’y a rien à faire : une personne examine ces textes. Si c’est souvent à tort, dites-le dans le dossier.',
  'missing-proofs': 'Apportez les documents qui montrent où ces personnes ont consenti, ou retirez ces personnes.',
  'broken-proofs':
    'Ne modifiez rien. Dites-nous dans le dossier comment ces consentements ont été recueillis, et conservez vos propres documents.',
  'changed-forms':
    'Collez les lignes du formulaire telles quelles sur la page, sans rien cocher, cacher ni reformuler, puis demandez un nouvel examen de la page.',
  'untrue-imports':
    'N’apportez aucune liste dont vous ne pouvez prouver chaque ligne, et joignez ce qui montre où ces personnes ont consenti.',
  'lost-appeals': 'Lisez les motifs de ces décisions et corrigez ce qu’ils nomment avant un nouveau recours.',
}
