/**
 * Texts as they stand on real forms, by what the rules have to say of them. Written without looking at the word lists:
 * each is a sentence that somebody could have put beside a box, and the near miss stands next to the hit.
 */
export type Wording = {
  /** Labels of a box for messages by email: no rule has anything to say. */
  readonly good: readonly string[]
  /** Terms, privacy policy, age, contest, account, order, use of data [AS-07]. */
  readonly bundled: readonly string[]
  /** More ways than email, in a label for email [AS-08]. */
  readonly ways: readonly string[]
  /** Two purposes in one label [AS-07]. */
  readonly kinds: readonly string[]
  /** Senders without a name [AS-09]. */
  readonly partners: readonly string[]
  /** Opt-outs, and negations that undo each other. */
  readonly turned: readonly string[]
  readonly mandatory: readonly string[]
  readonly bySubmitting: readonly string[]
  /** Says nothing about which messages come [AS-06]. */
  readonly silent: readonly string[]
  readonly withdrawal: {
    readonly good: readonly string[]
    /** In order, though `at any time` is not said: the way out is in every message. */
    readonly inHand: readonly string[]
    readonly bad: readonly string[]
  }
  readonly button: { readonly good: readonly string[]; readonly bad: readonly string[] }
  /** A sentence, and the most messages in a year that it lets one expect. */
  readonly frequency: readonly (readonly [string, number])[]
  readonly noFrequency: readonly string[]
  /** Other texts of a form, of which no rule has anything to say: titles, introductions, labels of fields and of terms. */
  readonly around: readonly string[]
}
