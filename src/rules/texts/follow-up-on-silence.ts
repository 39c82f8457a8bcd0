import type { InLanguages } from '../vocabulary.ts'

export const followUpOnSilenceTexts: InLanguages<{
  noneOpen: string
  early: (days: number) => string
  /** Every silent application was asked about, the last one on this day. */
  notWaiting: string
  asked: (on: string) => string
  allAsked: (lastOn: string) => string
  askedOrShown: string
  title: (employer: string) => string
  why: (jobTitle: string, employer: string, heardOn: string) => string
  how: readonly string[]
}> = {
  en: {
    noneOpen: 'None of your open applications is waiting for an answer.',
    early: (days) =>
      `None of your open applications has been silent for ${days} ${days === 1 ? 'day' : 'days'} yet; it is early to ask.`,
    notWaiting: 'This application is no longer waiting for an answer.',
    asked: (on) => `You asked on ${on}; once is enough.`,
    allAsked: (lastOn) => `You have asked about each silent application, the last time on ${lastOn}; once is enough.`,
    askedOrShown: 'You have asked about each silent application, or were already shown how to; once is enough.',
    title: (employer) => `Ask ${employer} once where things stand`,
    why: (jobTitle, employer, heardOn) =>
      `You last heard about ${jobTitle} at ${employer} on ${heardOn}. It is the oldest open application that you have neither asked about nor been advised to ask about.`,
    how: [
      'Write three sentences: which role, when you applied, that you are still interested; a draft is ready here',
      'Ask whether the role is still open and when they expect to decide',
      'Say here when you have sent it, so that no plan asks you again',
      'Whatever comes back, or does not, leave it at this one message',
    ],
  },
  es: {
    noneOpen: 'Ninguna de tus candidaturas abiertas está a la espera de respuesta.',
    early: (days) =>
      `Ninguna de tus candidaturas abiertas lleva todavía ${days} ${days === 1 ? 'día' : 'días'} sin noticias; es pronto para preguntar.`,
    notWaiting: 'Esta candidatura ya no espera respuesta.',
    asked: (on) => `Preguntaste el ${on}; con una vez basta.`,
    allAsked: (lastOn) =>
      `Ya preguntaste por cada candidatura sin noticias, la última vez el ${lastOn}; con una vez basta.`,
    askedOrShown: 'Ya preguntaste por cada candidatura sin noticias, o un plan te mostró cómo; con una vez basta.',
    title: (employer) => `Pregunta una vez cómo va la candidatura: ${employer}`,
    why: (jobTitle, employer, heardOn) =>
      `La última noticia de tu candidatura (${jobTitle}, ${employer}) es del ${heardOn}. De tus candidaturas abiertas por las que aún no has preguntado ni se te ha propuesto preguntar, es la más antigua.`,
    how: [
      'Escribe tres frases: qué puesto, cuándo te presentaste, que te sigue interesando; aquí tienes un borrador',
      'Pregunta si el puesto sigue abierto y cuándo piensan decidir',
      'Di aquí cuándo lo enviaste, para que ningún plan te lo vuelva a pedir',
      'Llegue lo que llegue, o aunque no llegue nada, déjalo en este único mensaje',
    ],
  },
  fr: {
    noneOpen: 'Aucune de vos candidatures ouvertes n’attend de réponse.',
    early: (days) =>
      `Aucune de vos candidatures ouvertes n’est encore sans nouvelles depuis ${days} ${days === 1 ? 'jour' : 'jours'} ; il est tôt pour demander.`,
    notWaiting: 'Cette candidature n’attend plus de réponse.',
    asked: (on) => `Vous avez posé la question le ${on} ; une fois suffit.`,
    allAsked: (lastOn) =>
      `Vous avez demandé des nouvelles de chaque candidature restée sans réponse, la dernière fois le ${lastOn} ; une fois suffit.`,
    askedOrShown:
      'Vous avez demandé des nouvelles de chaque candidature restée sans réponse, ou un plan vous a montré comment faire ; une fois suffit.',
    title: (employer) => `Demandez une fois où en est votre candidature chez ${employer}`,
    why: (jobTitle, employer, heardOn) =>
      `Les dernières nouvelles de votre candidature (${jobTitle}, ${employer}) datent du ${heardOn}. Parmi vos candidatures ouvertes sans relance de votre part ni conseil de relancer, c’est la plus ancienne.`,
    how: [
      'Écrivez trois phrases : quel poste, quand vous avez postulé, que le poste vous intéresse toujours ; un brouillon est prêt ici',
      'Demandez si le poste est encore ouvert et quand une décision est prévue',
      'Indiquez ici quand vous l’avez envoyé, pour qu’aucun plan ne vous le redemande',
      'Quoi qu’il revienne, ou même si rien ne revient, restez-en à ce seul message',
    ],
  },
  de: {
    noneOpen: 'Keine Ihrer offenen Bewerbungen wartet auf eine Antwort.',
    early: (days) =>
      `Bei keiner Ihrer offenen Bewerbungen herrscht schon seit ${days} ${days === 1 ? 'Tag' : 'Tagen'} Stille; für eine Nachfrage ist es früh.`,
    notWaiting: 'Diese Bewerbung wartet nicht mehr auf eine Antwort.',
    asked: (on) => `Sie haben am ${on} nachgefragt; einmal genügt.`,
    allAsked: (lastOn) =>
      `Sie haben zu jeder Bewerbung ohne Nachricht schon nachgefragt, zuletzt am ${lastOn}; einmal genügt.`,
    askedOrShown:
      'Sie haben zu jeder Bewerbung ohne Nachricht schon nachgefragt, oder ein Plan hat gezeigt, wie es geht; einmal genügt.',
    title: (employer) => `Fragen Sie einmal nach, wie es steht: ${employer}`,
    why: (jobTitle, employer, heardOn) =>
      `Zu Ihrer Bewerbung (${jobTitle}, ${employer}) haben Sie zuletzt am ${heardOn} etwas gehört. Es ist die älteste offene Bewerbung, zu der Sie noch nicht nachgefragt haben und zu der kein Plan es Ihnen geraten hat.`,
    how: [
      'Schreiben Sie drei Sätze: welche Stelle, wann Sie sich beworben haben, dass sie Sie weiter interessiert; ein Entwurf liegt hier bereit',
      'Fragen Sie, ob die Stelle noch offen ist und wann eine Entscheidung erwartet wird',
      'Geben Sie hier an, wann Sie die Nachricht verschickt haben, damit kein Plan noch einmal darum bittet',
      'Was auch zurückkommt, oder wenn nichts kommt: belassen Sie es bei dieser einen Nachricht',
    ],
  },
}
