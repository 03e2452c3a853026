import type { TodoText } from '../shape.ts'

export const de: TodoText = {
  complaints:
    'Finden Sie heraus, wer sich beschwert und ob diese Menschen Ihre Nachrichten erwartet haben, schreiben Sie nur denen, die es taten, und bieten Sie an, weniger zu bekommen.',
  'hard-bounces':
    'Finden Sie heraus, woher diese Adressen stammen, nehmen Sie alles heraus, was auf demselben Weg kam, und schreiben Sie niemandem, der seine Adresse nicht bestätigt hat.',
  blocks:
    'Lesen Sie im Bericht der Kampagne, was die Server geantwortet haben, und beheben Sie das, bevor Sie mehr versenden.',
  'soft-bounces': 'Versenden Sie langsamer und zuerst an Menschen, die Sie kürzlich gelesen haben.',
  unsubscribes:
    'Senden Sie, was auf dem Formular angekündigt war, nicht öfter als dort steht, und nur an die, die darum gebeten haben.',
  traps:
    'Finden Sie heraus, woher diese Adressen stammen, und nehmen Sie alles heraus, was auf demselben Weg kam: Niemand hat sie Ihnen je gegeben.',
  'refused-content':
    'Lesen Sie, warum diese Texte abgelehnt wurden, bevor Sie den nächsten schreiben; ist eine Ablehnung ein Irrtum, bitten Sie, dass ein Mensch sie ansieht.',
  'reviewed-content':
    'Es ist nichts zu tun: Ein Mensch sieht diese Texte an. Ist das oft unberechtigt, sagen Sie es im Fall.',
  'missing-proofs':
    'Bringen Sie die Unterlagen bei, die zeigen, wo diese Menschen eingewilligt haben, oder nehmen Sie diese Menschen heraus.',
  'broken-proofs':
    'Ändern Sie nichts. Schreiben Sie uns im Fall, wie diese Einwilligungen zustande kamen, und bewahren Sie Ihre eigenen Unterlagen auf.',
  'changed-forms':
    'Setzen Sie die Zeilen des Formulars unverändert auf die Seite, ohne etwas anzukreuzen, zu verstecken oder umzuformulieren, und bitten Sie um einen neuen Blick darauf.',
  'untrue-imports':
    'Bringen Sie keine Liste mit, von der Sie nicht jede Zeile belegen können, und fügen Sie bei, was zeigt, wo diese Menschen eingewilligt haben.',
  'lost-appeals':
    'Lesen Sie die Gründe dieser Entscheidungen und beheben Sie, was sie nennen, bevor Sie wieder Einspruch erheben.',
}
