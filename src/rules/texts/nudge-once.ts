import type { InLanguages } from '../vocabulary.ts'

export const nudgeOnceTexts: InLanguages<{
  nothingSent: string
  reminded: (on: string) => string
  tooEarly: (askedOn: string, fromOn: string) => string
  tooLate: (businessDays: number) => string
  title: (who: string) => string
  why: (employer: string, jobTitle: string, askedOn: string) => string
  closesByItself: (businessDays: number) => string
  how: readonly string[]
}> = {
  en: {
    nothingSent: 'You have not sent a question to this employer, so there is nothing to remind anyone of.',
    reminded: (on) => `You reminded them once, on ${on}; once is enough.`,
    tooEarly: (askedOn, fromOn) => `You asked on ${askedOn}; a reminder fits from ${fromOn} on, not before.`,
    tooLate: (days) =>
      `Your question has waited for ${days} working ${days === 1 ? 'day' : 'days'}; a reminder now would come late. Silence is no judgement of you.`,
    title: (who) => `Send ${who} one short reminder of your question`,
    why: (employer, jobTitle, askedOn) =>
      `You asked ${employer} for feedback on your application as ${jobTitle} on ${askedOn}, and no answer is on record.`,
    closesByItself: (days) =>
      `If none comes, the request closes by itself as unanswered, ${days} working ${days === 1 ? 'day' : 'days'} after you sent it.`,
    how: [
      'One or two sentences are enough: say when you asked, and that one line would help',
      'Say that it is fine not to answer',
      'Leave it at this one reminder',
    ],
  },
  es: {
    nothingSent: 'No has enviado ninguna pregunta a esta empresa, así que no hay nada que recordar.',
    reminded: (on) => `Ya se lo recordaste una vez, el ${on}; con una basta.`,
    tooEarly: (askedOn, fromOn) =>
      `Preguntaste el ${askedOn}; un recordatorio encaja a partir del ${fromOn}, no antes.`,
    tooLate: (days) =>
      `Tu pregunta lleva ${days} ${days === 1 ? 'día laborable' : 'días laborables'} en espera; un recordatorio llegaría tarde. El silencio no es un juicio sobre ti.`,
    title: (who) => `Envía a ${who} un único recordatorio breve de tu pregunta`,
    why: (employer, jobTitle, askedOn) =>
      `El ${askedOn} pediste a ${employer} comentarios sobre tu candidatura para ${jobTitle}, y no consta ninguna respuesta.`,
    closesByItself: (days) =>
      `Si no llega ninguna, la petición se cierra por sí sola como no respondida, ${days} ${days === 1 ? 'día laborable' : 'días laborables'} después del envío.`,
    how: [
      'Bastan una o dos frases: di cuándo preguntaste y que una sola línea ayudaría',
      'Di que no pasa nada si no responden',
      'Déjalo en este único recordatorio',
    ],
  },
  fr: {
    nothingSent: 'Vous n’avez pas envoyé de question à cet employeur, il n’y a donc rien à rappeler.',
    reminded: (on) => `Vous avez déjà envoyé un rappel, le ${on} ; un seul suffit.`,
    tooEarly: (askedOn, fromOn) =>
      `Vous avez posé votre question le ${askedOn} ; un rappel convient à partir du ${fromOn}, pas avant.`,
    tooLate: (days) =>
      `Votre question attend depuis ${days} ${days < 2 ? 'jour ouvré' : 'jours ouvrés'} ; un rappel arriverait tard. Le silence n’est pas un jugement sur vous.`,
    title: (who) => `Envoyez un seul court rappel de votre question : ${who}`,
    why: (employer, jobTitle, askedOn) =>
      `Le ${askedOn}, vous avez demandé un retour sur votre candidature chez ${employer} (${jobTitle}), et aucune réponse n’est enregistrée.`,
    closesByItself: (days) =>
      `Si rien ne vient, la demande se clôt d’elle-même comme restée sans réponse, ${days} ${days < 2 ? 'jour ouvré' : 'jours ouvrés'} après l’envoi.`,
    how: [
      'Une ou deux phrases suffisent : dites quand vous avez demandé, et qu’une seule ligne aiderait',
      'Dites qu’il n’y a aucune obligation de répondre',
      'Tenez-vous-en à ce seul rappel',
    ],
  },
  de: {
    nothingSent: 'Sie haben diesem Arbeitgeber keine Frage geschickt, also gibt es nichts, woran Sie erinnern könnten.',
    reminded: (on) => `Sie haben am ${on} einmal erinnert; einmal genügt.`,
    tooEarly: (askedOn, fromOn) => `Sie haben am ${askedOn} gefragt; eine Erinnerung passt ab ${fromOn}, nicht früher.`,
    tooLate: (days) =>
      `Ihre Frage wartet seit ${days === 1 ? 'einem Arbeitstag' : `${days} Arbeitstagen`}; eine Erinnerung käme jetzt spät. Schweigen ist kein Urteil über Sie.`,
    title: (who) => `Erinnern Sie ein einziges Mal kurz an Ihre Frage: ${who}`,
    why: (employer, jobTitle, askedOn) =>
      `Sie haben ${employer} am ${askedOn} um Rückmeldung zu Ihrer Bewerbung für die Stelle „${jobTitle}“ gebeten, und es ist keine Antwort vermerkt.`,
    closesByItself: (days) =>
      `Kommt keine, schließt sich die Anfrage ${days === 1 ? 'einen Arbeitstag' : `${days} Arbeitstage`} nach dem Absenden von selbst als unbeantwortet.`,
    how: [
      'Ein oder zwei Sätze genügen: Sagen Sie, wann Sie gefragt haben und dass eine Zeile helfen würde',
      'Sagen Sie, dass es in Ordnung ist, nicht zu antworten',
      'Lassen Sie es bei dieser einen Erinnerung',
    ],
  },
}
