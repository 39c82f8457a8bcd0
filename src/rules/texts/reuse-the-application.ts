import type { ApplicationSection, InLanguages } from '../vocabulary.ts'

export const reuseTheApplicationTexts: InLanguages<{
  noFeedback: string
  noPart: string
  /** With their articles, as the object of a verb. */
  sections: Readonly<Record<ApplicationSection, string>>
  title: (parts: string) => string
  why: (employer: string, parts: string, answeredOn: string | null) => string
  how: readonly string[]
  when: string
  unsure: string
  rewriteOne: string
}> = {
  en: {
    noFeedback: 'No feedback on this application has come, so there is no part of it to go over.',
    noPart: 'The feedback names no part of what you sent, such as the CV or the cover letter.',
    sections: {
      cv: 'the CV',
      cover_letter: 'the cover letter',
      portfolio: 'the portfolio',
      references: 'the references',
      form: 'the form',
    },
    title: (parts) => `Go over ${parts} before your next application`,
    why: (employer, parts, answeredOn) =>
      `The feedback${answeredOn ? ` of ${answeredOn}` : ''} on your application to ${employer} names ${parts}. What you sent, what was named and what has changed since are side by side here, so that the next application can build on them.`,
    how: [
      'Read here, side by side, what you sent, what was named and what has changed since',
      'For each part named, note one thing to keep and one thing to change',
      'Save the new version, and use it for the next role that fits',
    ],
    when: 'When I have found the next role that fits',
    unsure: 'If I do not know what to change',
    rewriteOne: 'I rewrite one sentence in a part that was named, and read it aloud once',
  },
  es: {
    noFeedback: 'No han llegado comentarios sobre esta candidatura, así que no hay ninguna parte que repasar.',
    noPart: 'Los comentarios no mencionan ninguna parte de lo que enviaste, como el CV o la carta de presentación.',
    sections: {
      cv: 'el CV',
      cover_letter: 'la carta de presentación',
      portfolio: 'el portafolio',
      references: 'las referencias',
      form: 'el formulario',
    },
    title: (parts) => `Repasa ${parts} antes de tu próxima candidatura`,
    why: (employer, parts, answeredOn) =>
      `Los comentarios${answeredOn ? ` del ${answeredOn}` : ''} sobre tu candidatura con ${employer} mencionan ${parts}. Lo que enviaste, lo que se mencionó y lo que ha cambiado desde entonces están aquí lado a lado, para que la próxima candidatura parta de ahí.`,
    how: [
      'Lee aquí, lado a lado, qué enviaste, qué se mencionó y qué ha cambiado desde entonces',
      'De cada parte mencionada, anota una cosa que conservar y una que cambiar',
      'Guarda la nueva versión y úsala para el próximo puesto que encaje',
    ],
    when: 'Cuando haya encontrado el próximo puesto que encaje',
    unsure: 'Si no sé qué cambiar',
    rewriteOne: 'Reescribo una frase de una parte mencionada y la leo una vez en voz alta',
  },
  fr: {
    noFeedback: 'Aucun retour n’est arrivé sur cette candidature, il n’y a donc pas de partie à reprendre.',
    noPart: 'Le retour ne mentionne aucune partie de ce que vous avez envoyé, comme le CV ou la lettre de motivation.',
    sections: {
      cv: 'le CV',
      cover_letter: 'la lettre de motivation',
      portfolio: 'le portfolio',
      references: 'les références',
      form: 'le formulaire',
    },
    title: (parts) => `Reprenez ${parts} avant votre prochaine candidature`,
    why: (employer, parts, answeredOn) =>
      `Le retour${answeredOn ? ` du ${answeredOn}` : ''} sur votre candidature chez ${employer} mentionne ${parts}. Ce que vous avez envoyé, ce qui a été mentionné et ce qui a changé depuis sont ici côte à côte, pour que la prochaine candidature s’appuie dessus.`,
    how: [
      'Lisez ici, côte à côte, ce que vous avez envoyé, ce qui a été mentionné et ce qui a changé depuis',
      'Pour chaque partie mentionnée, notez une chose à garder et une chose à changer',
      'Enregistrez la nouvelle version, et utilisez-la pour le prochain poste qui vous correspond',
    ],
    when: 'Quand j’aurai trouvé le prochain poste qui me correspond',
    unsure: 'Si je ne sais pas quoi changer',
    rewriteOne: 'Je réécris une phrase d’une partie mentionnée, et je la lis une fois à voix haute',
  },
  de: {
    noFeedback: 'Zu dieser Bewerbung ist keine Rückmeldung gekommen, also gibt es keinen Teil davon durchzusehen.',
    noPart: 'Die Rückmeldung nennt keinen Teil Ihrer Unterlagen, etwa den Lebenslauf oder das Anschreiben.',
    sections: {
      cv: 'den Lebenslauf',
      cover_letter: 'das Anschreiben',
      portfolio: 'das Portfolio',
      references: 'die Referenzen',
      form: 'das Formular',
    },
    title: (parts) => `Sehen Sie ${parts} vor der nächsten Bewerbung durch`,
    why: (employer, parts, answeredOn) =>
      `Die Rückmeldung${answeredOn ? ` vom ${answeredOn}` : ''} zu Ihrer Bewerbung bei ${employer} nennt ${parts}. Was Sie geschickt haben, was genannt wurde und was sich seitdem geändert hat, steht hier nebeneinander, damit die nächste Bewerbung darauf aufbauen kann.`,
    how: [
      'Lesen Sie hier nebeneinander, was Sie geschickt haben, was genannt wurde und was sich seitdem geändert hat',
      'Notieren Sie zu jedem genannten Teil eine Sache, die bleibt, und eine, die sich ändert',
      'Speichern Sie die neue Fassung, und verwenden Sie sie für die nächste Stelle, die passt',
    ],
    when: 'Wenn ich die nächste passende Stelle gefunden habe',
    unsure: 'Wenn ich nicht weiß, was ich ändern soll',
    rewriteOne: 'Ich schreibe einen Satz in einem genannten Teil neu und lese ihn einmal laut',
  },
}
