import type { InLanguages } from '../vocabulary.ts'

export const earnTheQualificationTexts: InLanguages<{
  none: string
  title: string
  titleToFindOut: (qualification: string) => string
  titleToGoOn: (qualification: string) => string
  aboutRole: (jobTitle: string, employer: string) => string
  onRecord: (qualification: string) => string
  decideBetter: string
  smallParts: string
  which: string
  exactName: (qualification: string) => string
  where: string
  howLong: string
  decide: string
  keepProof: string
}> = {
  en: {
    none: 'Neither the reasons on record nor your skills to work on name a missing qualification.',
    title: 'Find out what the missing qualification would take',
    titleToFindOut: (qualification) => `Find out what this qualification would take: ${qualification}`,
    titleToGoOn: (qualification) => `Take the next part towards ${qualification}`,
    aboutRole: (jobTitle, employer) => `It was about the role ${jobTitle} at ${employer}.`,
    onRecord: (qualification) => `${qualification} is on record as a qualification you do not have so far.`,
    decideBetter: 'You can decide better once you know what it takes.',
    smallParts: 'You have begun to plan for it, so the next part is enough for now.',
    which: 'Which: look in the posting for the exact certificate or degree, and note it as a skill to work on',
    exactName: (qualification) =>
      `Which: check in two postings whether ${qualification} is the exact name they ask for`,
    where: 'Where: find two places that offer it, near you or online',
    howLong: 'How long: write down the months, the cost and the next start',
    decide: 'Decide: begin now, begin later, or look for roles that do not ask for it',
    keepProof: 'Keep the proof of each part: a certificate of attendance counts as evidence too',
  },
  es: {
    none: 'Ni los motivos registrados ni tus competencias por trabajar nombran una titulación que falte.',
    title: 'Averigua qué haría falta para obtener la titulación que se pidió',
    titleToFindOut: (qualification) => `Averigua qué haría falta para esta titulación: ${qualification}`,
    titleToGoOn: (qualification) => `Da el paso siguiente hacia esta titulación: ${qualification}`,
    aboutRole: (jobTitle, employer) => `Se trataba del puesto de ${jobTitle} con la empresa ${employer}.`,
    onRecord: (qualification) => `Titulación que consta como pendiente: ${qualification}.`,
    decideBetter: 'Podrás decidir mejor cuando sepas lo que exige.',
    smallParts: 'Ya has empezado a planearlo, así que por ahora basta con la parte siguiente.',
    which: 'Cuál: busca en la oferta el certificado o título exacto y anótalo como competencia por trabajar',
    exactName: (qualification) => `Cuál: comprueba en dos ofertas si el nombre exacto que piden es ${qualification}`,
    where: 'Dónde: encuentra dos centros que la ofrezcan, cerca de ti o en línea',
    howLong: 'Cuánto: anota los meses, el coste y la próxima fecha de inicio',
    decide: 'Decide: empezar ahora, empezar más tarde o buscar puestos que no la pidan',
    keepProof: 'Guarda el comprobante de cada parte: un certificado de asistencia también cuenta',
  },
  fr: {
    none: 'Ni les raisons enregistrées ni vos compétences à travailler ne désignent une qualification manquante.',
    title: 'Renseignez-vous sur ce que demanderait la qualification manquante',
    titleToFindOut: (qualification) => `Renseignez-vous sur ce que demanderait cette qualification : ${qualification}`,
    titleToGoOn: (qualification) => `Passez à la partie suivante pour cette qualification : ${qualification}`,
    aboutRole: (jobTitle, employer) => `Il s’agissait du poste « ${jobTitle} » chez ${employer}.`,
    onRecord: (qualification) => `Qualification que vous n’avez pas encore, d’après le dossier : ${qualification}.`,
    decideBetter: 'Vous déciderez mieux quand vous saurez ce qu’elle demande.',
    smallParts: 'Vous avez commencé à la préparer ; la partie suivante suffit pour l’instant.',
    which:
      'Laquelle : cherchez dans l’annonce le certificat ou le diplôme exact, et notez-le comme compétence à travailler',
    exactName: (qualification) =>
      `Laquelle : vérifiez dans deux annonces si le nom exact demandé est bien « ${qualification} »`,
    where: 'Où : trouvez deux organismes qui la proposent, près de chez vous ou en ligne',
    howLong: 'Combien de temps : notez les mois, le coût et la prochaine date de début',
    decide: 'Décidez : commencer maintenant, commencer plus tard, ou chercher des postes qui ne la demandent pas',
    keepProof: 'Gardez la preuve de chaque partie : une attestation de présence compte aussi',
  },
  de: {
    none: 'Weder die erfassten Gründe noch Ihre Lernziele nennen eine fehlende Qualifikation.',
    title: 'Finden Sie heraus, was die fehlende Qualifikation verlangt',
    titleToFindOut: (qualification) => `Finden Sie heraus, was diese Qualifikation verlangt: ${qualification}`,
    titleToGoOn: (qualification) => `Machen Sie den nächsten Teil für diese Qualifikation: ${qualification}`,
    aboutRole: (jobTitle, employer) => `Es ging um die Stelle „${jobTitle}“ bei ${employer}.`,
    onRecord: (qualification) => `Als noch fehlende Qualifikation ist erfasst: ${qualification}.`,
    decideBetter: 'Sie können besser entscheiden, wenn Sie wissen, was sie verlangt.',
    smallParts: 'Sie haben schon etwas dafür geplant; der nächste Teil genügt für jetzt.',
    which: 'Welche: Suchen Sie in der Ausschreibung den genauen Abschluss, und halten Sie ihn als Lernziel fest',
    exactName: (qualification) =>
      `Welche: Prüfen Sie in zwei Ausschreibungen, ob dort genau „${qualification}“ verlangt wird`,
    where: 'Wo: Finden Sie zwei Anbieter, in Ihrer Nähe oder online',
    howLong: 'Wie lange: Notieren Sie die Monate, die Kosten und den nächsten Beginn',
    decide: 'Entscheiden Sie: jetzt beginnen, später beginnen oder Stellen suchen, die sie nicht verlangen',
    keepProof: 'Bewahren Sie den Nachweis jedes Teils auf: Auch eine Teilnahmebestätigung zählt',
  },
}
