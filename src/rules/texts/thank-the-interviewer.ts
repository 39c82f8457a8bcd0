import type { InLanguages } from '../vocabulary.ts'

export const thankTheInterviewerTexts: InLanguages<{
  thanked: (on: string) => string
  metNobody: string
  late: string
  titleByPhone: (who: string) => string
  titleByEmail: (who: string) => string
  /** `cameAsFarAs` follows a verb, as asFarAs() gives it. */
  why: (cameAsFarAs: string, employer: string) => string
  howByPhone: readonly string[]
  howByEmail: readonly string[]
}> = {
  en: {
    thanked: (on) => `You thanked them on ${on}.`,
    metNobody: 'You had not spoken with anyone there yet, so a thank-you note is not expected.',
    late: 'The news is more than a few working days old; a thank-you now would come late.',
    titleByPhone: (who) => `Call ${who} to say thank you`,
    titleByEmail: (who) => `Thank ${who} in a short e-mail`,
    why: (cameAsFarAs, employer) =>
      `You got ${cameAsFarAs} with ${employer}, and people there gave you their time. A note after a no is a courtesy, not a duty.`,
    howByPhone: [
      'Thank them for their time',
      'Name one thing you learned or enjoyed',
      'Wish them well, and leave it at that',
    ],
    howByEmail: [
      'Two to four sentences are enough; a draft is ready here',
      'Name one thing you learned or enjoyed',
      'Do not argue or ask them to reconsider',
    ],
  },
  es: {
    thanked: (on) => `Ya les diste las gracias el ${on}.`,
    metNobody: 'Todavía no habías hablado con nadie allí, así que no se espera una nota de agradecimiento.',
    late: 'La noticia tiene ya más de unos días laborables; un agradecimiento llegaría tarde.',
    titleByPhone: (who) => `Llama a ${who} para dar las gracias`,
    titleByEmail: (who) => `Da las gracias a ${who} con un correo breve`,
    why: (cameAsFarAs, employer) =>
      `Llegaste ${cameAsFarAs} con ${employer}, y allí te dedicaron su tiempo. Una nota después de un no es una cortesía, no una obligación.`,
    howByPhone: [
      'Da las gracias por su tiempo',
      'Nombra una cosa que aprendiste o que te gustó',
      'Deséales lo mejor y déjalo ahí',
    ],
    howByEmail: [
      'Bastan de dos a cuatro frases; aquí tienes un borrador',
      'Nombra una cosa que aprendiste o que te gustó',
      'No discutas ni pidas que lo reconsideren',
    ],
  },
  fr: {
    thanked: (on) => `Vous les avez remerciés le ${on}.`,
    metNobody: 'Vous n’aviez encore parlé à personne là-bas, un mot de remerciement n’est donc pas attendu.',
    late: 'La nouvelle date de plus de quelques jours ouvrés ; un remerciement arriverait tard.',
    titleByPhone: (who) => `Appelez pour dire merci : ${who}`,
    titleByEmail: (who) => `Remerciez dans un court e-mail : ${who}`,
    why: (cameAsFarAs, employer) =>
      `Votre candidature est allée ${cameAsFarAs} chez ${employer}, et des personnes vous ont consacré du temps. Un mot après un non est une politesse, pas un devoir.`,
    howByPhone: [
      'Remerciez pour le temps accordé',
      'Nommez une chose que vous avez apprise ou appréciée',
      'Souhaitez une bonne continuation, et arrêtez-vous là',
    ],
    howByEmail: [
      'Deux à quatre phrases suffisent ; un brouillon est prêt ici',
      'Nommez une chose que vous avez apprise ou appréciée',
      'Ne discutez pas et ne demandez pas de revenir sur la décision',
    ],
  },
  de: {
    thanked: (on) => `Sie haben sich am ${on} bedankt.`,
    metNobody: 'Sie hatten dort noch mit niemandem gesprochen, deshalb wird kein Dank erwartet.',
    late: 'Die Nachricht ist schon mehrere Arbeitstage alt; ein Dank käme jetzt spät.',
    titleByPhone: (who) => `Rufen Sie an und bedanken Sie sich: ${who}`,
    titleByEmail: (who) => `Bedanken Sie sich in einer kurzen E-Mail: ${who}`,
    why: (cameAsFarAs, employer) =>
      `Sie kamen bei ${employer} ${cameAsFarAs}, und Menschen dort haben sich Zeit für Sie genommen. Ein Dank nach einem Nein ist eine Höflichkeit, keine Pflicht.`,
    howByPhone: [
      'Danken Sie für die Zeit',
      'Nennen Sie eine Sache, die Sie gelernt haben oder die Ihnen gefallen hat',
      'Wünschen Sie alles Gute, und lassen Sie es dabei',
    ],
    howByEmail: [
      'Zwei bis vier Sätze genügen; ein Entwurf liegt hier bereit',
      'Nennen Sie eine Sache, die Sie gelernt haben oder die Ihnen gefallen hat',
      'Widersprechen Sie nicht, und bitten Sie nicht darum, neu zu entscheiden',
    ],
  },
}
