import type { InLanguages } from '../vocabulary.ts'

export const reviewTheApplicationTexts: InLanguages<{
  written: (on: string) => string
  ledToAnInterview: string
  administrative: string
  title: (employer: string) => string
  neverSent: (employer: string) => string
  /** `cameAsFarAs` follows a verb, as asFarAs() gives it. */
  howFar: (cameAsFarAs: string, employer: string) => string
  whatCanBeCompared: string
  pickThree: string
  takeThree: (skills: string) => string
  how: readonly string[]
  ifThen: (on: string, jobTitle: string) => { when: string; where: string; obstacle: string; then: string }
}> = {
  en: {
    written: (on) => `You looked back on this application on ${on}.`,
    ledToAnInterview: 'Your application led to an interview, so the interview is the part to look back on.',
    administrative: 'This ending was administrative, so it says nothing about your application.',
    title: (employer) => `Compare your CV with the posting of ${employer}: three requirements, three proofs`,
    neverSent: (employer) => `The job at ${employer} was saved, and it ended before you had applied.`,
    howFar: (cameAsFarAs, employer) => `The application to ${employer} got ${cameAsFarAs}.`,
    whatCanBeCompared: 'The CV and the posting are what you can compare now.',
    pickThree: 'Pick the three requirements in the posting that seem to matter most',
    takeThree: (skills) => `Take three requirements, for example ${skills}`,
    how: [
      'For each one, find the line in your CV that proves it',
      'Where the proof is missing or hard to find, write one line with an example',
      'Write down what worked and at most one thing to change next time',
    ],
    ifThen: (on, jobTitle) => ({
      when: `On ${on}, for 30 minutes`,
      where: 'With the posting and the CV side by side',
      obstacle: 'If the posting is no longer online',
      then: `I take a similar posting for ${jobTitle}`,
    }),
  },
  es: {
    written: (on) => `Repasaste esta candidatura el ${on}.`,
    ledToAnInterview: 'Tu candidatura llevó a una entrevista, así que lo que conviene repasar es la entrevista.',
    administrative: 'Este final fue administrativo, así que no dice nada sobre tu candidatura.',
    title: (employer) => `Compara tu currículum con el anuncio de ${employer}: tres requisitos, tres pruebas`,
    neverSent: (employer) => `La oferta de ${employer} estaba guardada y terminó antes de que enviaras tu candidatura.`,
    howFar: (cameAsFarAs, employer) => `Esta vez, con ${employer}, llegaste ${cameAsFarAs}.`,
    whatCanBeCompared: 'El currículum y el anuncio son lo que puedes comparar ahora.',
    pickThree: 'Elige los tres requisitos del anuncio que parecen más importantes',
    takeThree: (skills) => `Toma tres requisitos, por ejemplo ${skills}`,
    how: [
      'Para cada uno, busca la línea de tu currículum que lo demuestra',
      'Donde la prueba no esté o cueste encontrarla, escribe una línea con un ejemplo',
      'Anota lo que funcionó y, como mucho, una cosa que cambiar la próxima vez',
    ],
    ifThen: (on, jobTitle) => ({
      when: `El ${on}, durante 30 minutos`,
      where: 'Con el anuncio y el currículum uno al lado del otro',
      obstacle: 'Si el anuncio ya no está en línea',
      then: `Tomo un anuncio parecido para ${jobTitle}`,
    }),
  },
  fr: {
    written: (on) => `Vous avez passé cette candidature en revue le ${on}.`,
    ledToAnInterview:
      'Votre candidature a mené à un entretien, c’est donc sur l’entretien qu’il vaut la peine de revenir.',
    administrative: 'Cette fin était administrative, elle ne dit donc rien de votre candidature.',
    title: (employer) => `Comparez votre CV et l’annonce (${employer}) : trois exigences, trois preuves`,
    neverSent: (employer) =>
      `L’offre chez ${employer} était enregistrée, et elle a pris fin avant l’envoi de votre candidature.`,
    howFar: (cameAsFarAs, employer) => `Chez ${employer}, le parcours est allé ${cameAsFarAs} cette fois.`,
    whatCanBeCompared: 'Le CV et l’annonce sont ce que vous pouvez comparer maintenant.',
    pickThree: 'Choisissez les trois exigences de l’annonce qui semblent compter le plus',
    takeThree: (skills) => `Prenez trois exigences, par exemple ${skills}`,
    how: [
      'Pour chacune, trouvez la ligne de votre CV qui la prouve',
      'Là où la preuve manque ou est difficile à trouver, écrivez une ligne avec un exemple',
      'Notez ce qui a bien fonctionné et au plus une chose à changer la prochaine fois',
    ],
    ifThen: (on, jobTitle) => ({
      when: `Le ${on}, pendant 30 minutes`,
      where: 'Avec l’annonce et le CV côte à côte',
      obstacle: 'Si l’annonce n’est plus en ligne',
      then: `Je prends une annonce semblable : ${jobTitle}`,
    }),
  },
  de: {
    written: (on) => `Sie haben am ${on} auf diese Bewerbung zurückgeblickt.`,
    ledToAnInterview:
      'Ihre Bewerbung führte zu einem Vorstellungsgespräch, also lohnt es sich, auf das Gespräch zurückzublicken.',
    administrative: 'Dieses Ende war eine Formalität und sagt deshalb nichts über Ihre Bewerbung.',
    title: (employer) =>
      `Vergleichen Sie Ihren Lebenslauf mit der Anzeige von ${employer}: drei Anforderungen, drei Belege`,
    neverSent: (employer) => `Die Stelle bei ${employer} war gemerkt, und es endete, bevor Sie sich beworben hatten.`,
    howFar: (cameAsFarAs, employer) => `Bei ${employer} ging es diesmal ${cameAsFarAs}.`,
    whatCanBeCompared: 'Lebenslauf und Anzeige sind das, was Sie jetzt vergleichen können.',
    pickThree: 'Wählen Sie die drei Anforderungen der Anzeige, die am wichtigsten scheinen',
    takeThree: (skills) => `Nehmen Sie drei Anforderungen, zum Beispiel ${skills}`,
    how: [
      'Suchen Sie zu jeder die Zeile im Lebenslauf, die sie belegt',
      'Wo der Beleg fehlt oder schwer zu finden ist, schreiben Sie eine Zeile mit einem Beispiel',
      'Notieren Sie, was gut war, und höchstens eine Sache, die Sie nächstes Mal ändern',
    ],
    ifThen: (on, jobTitle) => ({
      when: `Am ${on}, 30 Minuten lang`,
      where: 'Mit Anzeige und Lebenslauf nebeneinander',
      obstacle: 'Wenn die Anzeige nicht mehr online ist',
      then: `Ich nehme eine ähnliche Anzeige für die Stelle „${jobTitle}“`,
    }),
  },
}
