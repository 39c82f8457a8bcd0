import type { InLanguages } from '../vocabulary.ts'

export const tryAgainLaterTexts: InLanguages<{
  unmapped: string
  administrative: string
  qualification_missing: string
  eligibility_or_work_permit: string
  titleNow: (employer: string) => string
  titleFrom: (employer: string, on: string) => string
  employersDate: (employer: string, on: string) => string
  waitingTime: (employer: string, months: number) => string
  dateHasCome: string
  untilThen: string
  how: (employer: string) => readonly string[]
}> = {
  en: {
    unmapped: 'It is not clear yet how this application ended, so there is no date for trying again.',
    administrative: 'This ending was administrative, not a decision about you, so there is no waiting time to keep.',
    qualification_missing:
      'A required qualification is missing; waiting alone would not change that, so the plan looks at the qualification first.',
    eligibility_or_work_permit:
      'The reason was eligibility or a work permit; trying again makes sense once that has changed, not on a set date.',
    titleNow: (employer) => `Look at ${employer} again now`,
    titleFrom: (employer, on) => `Look at ${employer} again from ${on}`,
    employersDate: (employer, on) => `${employer} itself named ${on} for applying again.`,
    waitingTime: (employer, months) =>
      `${employer} named no date; ${months} ${months === 1 ? 'month' : 'months'} after the news is the waiting time of the organisation that runs this service for you.`,
    dateHasCome: 'That date has come.',
    untilThen: 'Until then this asks nothing of you.',
    how: (employer) => [
      `Look at what ${employer} has open at that time`,
      'Read here what you sent last time, what was named and what has changed since',
      'Change what was named, if anything was, and add what is new: a course, a project, a new task',
      'Apply only if the role appeals to you then',
    ],
  },
  es: {
    unmapped: 'Todavía no está claro cómo terminó esta candidatura, así que no hay una fecha para volver a intentarlo.',
    administrative: 'Este final fue administrativo, no una decisión sobre ti, así que no hay ningún plazo que esperar.',
    qualification_missing:
      'Falta una titulación exigida; esperar por sí solo no lo cambiaría, así que el plan mira primero la titulación.',
    eligibility_or_work_permit:
      'El motivo fueron los requisitos legales o un permiso de trabajo; volver a intentarlo tiene sentido cuando eso haya cambiado, no en una fecha fija.',
    titleNow: (employer) => `Vuelve a mirar ahora las ofertas: ${employer}`,
    titleFrom: (employer, on) => `Vuelve a mirar las ofertas a partir del ${on}: ${employer}`,
    employersDate: (employer, on) => `La fecha para volver a presentarte la indicó ${employer}: el ${on}.`,
    waitingTime: (employer, months) =>
      `${employer} no indicó ninguna fecha; la organización que te ofrece este servicio cuenta con una espera de ${months} ${months === 1 ? 'mes' : 'meses'} después de la noticia.`,
    dateHasCome: 'Esa fecha ya ha llegado.',
    untilThen: 'Hasta entonces esto no te pide nada.',
    how: (employer) => [
      `Mira qué vacantes hay en ese momento (${employer})`,
      'Lee aquí qué enviaste la última vez, qué se mencionó y qué ha cambiado desde entonces',
      'Cambia lo que se mencionó, si se mencionó algo, y añade lo nuevo: un curso, un proyecto, una tarea nueva',
      'Preséntate solo si el puesto te atrae en ese momento',
    ],
  },
  fr: {
    unmapped:
      'On ne sait pas encore comment cette candidature s’est terminée, il n’y a donc pas de date pour réessayer.',
    administrative:
      'Cette fin était administrative, ce n’était pas une décision à votre sujet, il n’y a donc pas de délai à respecter.',
    qualification_missing:
      'Une qualification exigée manque ; attendre seulement n’y changerait rien, le plan regarde donc d’abord la qualification.',
    eligibility_or_work_permit:
      'La raison était une condition légale ou un permis de travail ; réessayer a du sens quand cela aura changé, pas à une date fixe.',
    titleNow: (employer) => `Regardez à nouveau les offres chez ${employer} dès maintenant`,
    titleFrom: (employer, on) => `Regardez à nouveau les offres chez ${employer} à partir du ${on}`,
    employersDate: (employer, on) => `La date pour postuler de nouveau a été indiquée par ${employer} : le ${on}.`,
    waitingTime: (employer, months) =>
      `${employer} n’a pas indiqué de date ; l’organisation qui vous propose ce service prévoit un délai de ${months} mois après la nouvelle.`,
    dateHasCome: 'Cette date est arrivée.',
    untilThen: 'D’ici là, rien ne vous est demandé.',
    how: (employer) => [
      `Regardez quels postes sont ouverts chez ${employer} à ce moment-là`,
      'Lisez ici ce que vous aviez envoyé, ce qui a été nommé et ce qui a changé depuis',
      'Changez ce qui a été nommé, s’il y a lieu, et ajoutez ce qui est nouveau : une formation, un projet, une nouvelle tâche',
      'Ne postulez que si le poste vous attire à ce moment-là',
    ],
  },
  de: {
    unmapped:
      'Es ist noch nicht klar, wie diese Bewerbung geendet hat, also gibt es keinen Termin für einen neuen Versuch.',
    administrative:
      'Dieses Ende war eine Formalität, keine Entscheidung über Sie, also gibt es keine Wartezeit einzuhalten.',
    qualification_missing:
      'Eine verlangte Qualifikation fehlt; Warten allein würde daran nichts ändern, deshalb sieht der Plan zuerst auf die Qualifikation.',
    eligibility_or_work_permit:
      'Der Grund war eine rechtliche Voraussetzung oder eine Arbeitserlaubnis; ein neuer Versuch hat Sinn, wenn sich das geändert hat, nicht an einem festen Termin.',
    titleNow: (employer) => `Sehen Sie sich jetzt wieder nach Stellen bei ${employer} um`,
    titleFrom: (employer, on) => `Sehen Sie sich ab ${on} wieder nach Stellen bei ${employer} um`,
    employersDate: (employer, on) => `Den Termin für eine neue Bewerbung hat ${employer} selbst genannt: ${on}.`,
    waitingTime: (employer, months) =>
      `Von ${employer} kam kein Termin; die Organisation, die diesen Dienst für Sie betreibt, rechnet mit ${months} ${months === 1 ? 'Monat' : 'Monaten'} Wartezeit nach der Nachricht.`,
    dateHasCome: 'Dieser Tag ist gekommen.',
    untilThen: 'Bis dahin verlangt das nichts von Ihnen.',
    how: (employer) => [
      `Sehen Sie nach, was bei ${employer} dann offen ist`,
      'Lesen Sie hier, was Sie beim letzten Mal geschickt haben, was genannt wurde und was sich seitdem geändert hat',
      'Ändern Sie, was genannt wurde, falls etwas genannt wurde, und ergänzen Sie, was neu ist: ein Kurs, ein Projekt, eine neue Aufgabe',
      'Bewerben Sie sich nur, wenn die Stelle Sie dann reizt',
    ],
  },
}
