import type { InLanguages } from '../vocabulary.ts'

export const lightenTheLoadTexts: InLanguages<{
  none: (unanswered: number) => string
  /** The person did or skipped this advice in the light week that `on` began. */
  settled: (on: string) => string
  title: string
  lowCheckIn: (score: number, on: string) => string
  manyUnanswered: (unanswered: number) => string
  whatStays: string
  how: readonly string[]
}> = {
  en: {
    none: (unanswered) =>
      `Nothing recorded calls for a lighter week now: ${unanswered} of the applications you sent in the last seven days ${unanswered === 1 ? 'is' : 'are'} waiting for an answer.`,
    settled: (on) => `You have taken this week lighter since ${on}; nothing that came later calls for more.`,
    title: 'Take this week lighter',
    lowCheckIn: (score, on) =>
      `On ${on} you answered ${score}, on a scale from 1 (hard) to 5 (good), so this plan gets shorter.`,
    manyUnanswered: (unanswered) =>
      `You sent ${unanswered} ${unanswered === 1 ? 'application' : 'applications'} in the last seven days without an answer yet. That is a lot to carry.`,
    whatStays:
      'The plan keeps its two most important items and, where they are on it, the weekly question and people to talk to; the rest waits for seven days.',
    how: [
      'Do the two items that stayed, one a day or only one of them',
      'Leave the rest closed; it comes back by itself',
      'Decide when your working day ends, and stop then',
    ],
  },
  es: {
    none: (unanswered) =>
      `Nada de lo anotado pide ahora una semana más ligera: de las candidaturas que enviaste en los últimos siete días, ${unanswered} ${unanswered === 1 ? 'espera' : 'esperan'} respuesta.`,
    settled: (on) => `Esta semana ya lleva menos carga desde el ${on}; nada posterior pide más.`,
    title: 'Tómate esta semana con menos carga',
    lowCheckIn: (score, on) =>
      `El ${on} respondiste ${score}, en una escala de 1 (difícil) a 5 (bien), así que este plan se acorta.`,
    manyUnanswered: (unanswered) =>
      `Candidaturas de los últimos siete días que aún no tienen respuesta: ${unanswered}. Es mucho para llevar a la vez.`,
    whatStays:
      'El plan conserva sus dos tareas más importantes y, si están en él, la pregunta de la semana y personas con quienes hablar; el resto espera siete días.',
    how: [
      'Haz las dos tareas que quedan, una al día o solo una de ellas',
      'Deja el resto cerrado; vuelve por sí mismo',
      'Decide a qué hora termina tu jornada, y para a esa hora',
    ],
  },
  fr: {
    none: (unanswered) =>
      `Rien de ce qui est noté n’appelle maintenant une semaine plus légère : parmi les candidatures envoyées ces sept derniers jours, ${unanswered} ${unanswered < 2 ? 'attend' : 'attendent'} une réponse.`,
    settled: (on) => `Cette semaine est déjà plus légère depuis le ${on} ; rien de ce qui a suivi n’en demande plus.`,
    title: 'Allégez cette semaine',
    lowCheckIn: (score, on) =>
      `Le ${on}, vous avez répondu ${score}, sur une échelle de 1 (difficile) à 5 (bien) ; ce plan devient donc plus court.`,
    manyUnanswered: (unanswered) =>
      `Candidatures de ces sept derniers jours encore sans réponse : ${unanswered}. Cela fait beaucoup à porter.`,
    whatStays:
      'Le plan garde ses deux tâches les plus importantes et, si elles y sont, la question de la semaine et des personnes à qui parler ; le reste attend sept jours.',
    how: [
      'Faites les deux tâches qui restent, une par jour ou une seule',
      'Laissez le reste de côté ; il revient de lui-même',
      'Décidez quand votre journée de travail se termine, et arrêtez-vous alors',
    ],
  },
  de: {
    none: (unanswered) =>
      `Nichts Verzeichnetes spricht jetzt für eine leichtere Woche: Von den Bewerbungen der letzten sieben Tage ${unanswered === 1 ? 'wartet' : 'warten'} ${unanswered} auf Antwort.`,
    settled: (on) => `Diese Woche ist schon seit ${on} leichter; nichts Späteres verlangt mehr.`,
    title: 'Nehmen Sie diese Woche leichter',
    lowCheckIn: (score, on) =>
      `Am ${on} haben Sie mit ${score} geantwortet, auf einer Skala von 1 (schwer) bis 5 (gut); darum wird dieser Plan kürzer.`,
    manyUnanswered: (unanswered) =>
      `Bewerbungen der letzten sieben Tage, die noch ohne Antwort sind: ${unanswered}. Das ist viel auf einmal.`,
    whatStays:
      'Der Plan behält seine zwei wichtigsten Aufgaben und, wo sie darauf stehen, die Frage der Woche und Menschen zum Reden; der Rest wartet sieben Tage.',
    how: [
      'Erledigen Sie die zwei Aufgaben, die geblieben sind, eine am Tag oder nur eine davon',
      'Lassen Sie den Rest ruhen; er kommt von selbst wieder',
      'Legen Sie fest, wann Ihr Arbeitstag endet, und hören Sie dann auf',
    ],
  },
}
