import type { InLanguages } from '../vocabulary.ts'

export const showEvidenceTexts: InLanguages<{
  nothingWaits: string
  tooEarly: (afterDays: number) => string
  title: (skill: string) => string
  why: (skill: string, since: string) => string
  oneIsEnough: string
  addIt: string
  smallest: string
  orLetGo: string
}> = {
  en: {
    nothingWaits: 'No skill in progress waits for something that shows it.',
    tooEarly: (afterDays) =>
      `What you are learning has been in progress for ${afterDays} ${afterDays === 1 ? 'day' : 'days'} or less; evidence can wait.`,
    title: (skill) => `Add one thing that shows where you are with ${skill}`,
    why: (skill, since) =>
      `You have worked on ${skill} since ${since}, and nothing on record shows it yet. What can be shown can go into the next application.`,
    oneIsEnough: 'One is enough: a certificate, a finished project, or the score of a mock interview',
    addIt: 'Add it to this skill, with a link or a date',
    smallest: 'If there is nothing yet, choose one small project that you can finish in an afternoon',
    orLetGo: 'If you no longer work on it, say so, and it is off the list',
  },
  es: {
    nothingWaits: 'Ninguna competencia en curso espera algo que la muestre.',
    tooEarly: (afterDays) =>
      `Lo que aprendes lleva en curso ${afterDays} ${afterDays === 1 ? 'día' : 'días'} o menos; las pruebas pueden esperar.`,
    title: (skill) => `Añade una cosa que muestre por dónde vas: ${skill}`,
    why: (skill, since) =>
      `Trabajas en ${skill} desde el ${since} y todavía no hay nada registrado que lo muestre. Lo que se puede mostrar cabe en la próxima candidatura.`,
    oneIsEnough: 'Basta con una: un certificado, un proyecto terminado o la puntuación de un simulacro de entrevista',
    addIt: 'Añádela a esta competencia, con un enlace o una fecha',
    smallest: 'Si todavía no hay nada, elige un proyecto pequeño que puedas terminar en una tarde',
    orLetGo: 'Si ya no trabajas en ello, dilo y sale de la lista',
  },
  fr: {
    nothingWaits: 'Aucune compétence en cours n’attend de preuve.',
    tooEarly: (afterDays) =>
      `Ce que vous apprenez est en cours depuis ${afterDays} ${afterDays === 1 ? 'jour' : 'jours'} ou moins ; la preuve peut attendre.`,
    title: (skill) => `Ajoutez une chose qui montre où vous en êtes : ${skill}`,
    why: (skill, since) =>
      `Compétence que vous travaillez depuis le ${since} : ${skill}. Rien d’enregistré ne le montre encore. Ce qui peut se montrer peut entrer dans la prochaine candidature.`,
    oneIsEnough: 'Une seule suffit : un certificat, un projet terminé ou la note d’un entretien d’entraînement',
    addIt: 'Ajoutez-la à cette compétence, avec un lien ou une date',
    smallest: 'S’il n’y a encore rien, choisissez un petit projet que vous pouvez terminer en un après-midi',
    orLetGo: 'Si vous n’y travaillez plus, dites-le, et elle sort de la liste',
  },
  de: {
    nothingWaits: 'Keine Fähigkeit, an der Sie arbeiten, wartet auf einen Nachweis.',
    tooEarly: (afterDays) =>
      `An dem, was Sie lernen, arbeiten Sie seit höchstens ${afterDays} ${afterDays === 1 ? 'Tag' : 'Tagen'}; ein Nachweis kann warten.`,
    title: (skill) => `Ergänzen Sie etwas, das zeigt, wo Sie stehen: ${skill}`,
    why: (skill, since) =>
      `Daran arbeiten Sie seit ${since}: ${skill}. Bisher ist nichts erfasst, was das zeigt. Was sich zeigen lässt, passt in die nächste Bewerbung.`,
    oneIsEnough: 'Eines genügt: ein Zertifikat, ein fertiges Projekt oder das Ergebnis eines Probegesprächs',
    addIt: 'Ergänzen Sie es bei dieser Fähigkeit, mit einem Link oder Datum',
    smallest: 'Wenn es noch nichts gibt, wählen Sie ein kleines Projekt, das an einem Nachmittag fertig wird',
    orLetGo: 'Wenn Sie nicht mehr daran arbeiten, sagen Sie es, und es verschwindet von der Liste',
  },
}
