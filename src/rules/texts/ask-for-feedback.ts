import type { InLanguages } from '../vocabulary.ts'

export const askForFeedbackTexts: InLanguages<{
  asked: (on: string | null) => string
  answered: (on: string | null) => string
  declined: string
  unanswered: string
  optedOut: string
  noContact: string
  late: (businessDays: number) => string
  titleByPhone: (who: string) => string
  titleByEmail: (who: string) => string
  /** `cameAsFarAs` follows a verb, as asFarAs() gives it. */
  someoneMayKnow: (cameAsFarAs: string, employer: string) => string
  someoneToAsk: (employer: string) => string
  silenceIsNoJudgement: string
  draftIsReady: string
  how: (question: string) => readonly string[]
  coachFirst: string
  questions: { skill: string; qualification: string; interview: string; application: string }
  ifThen: (on: string) => { when: string; obstacle: string; then: string }
}> = {
  en: {
    asked: (on) => (on ? `You asked on ${on}.` : 'You have asked.'),
    answered: (on) => (on ? `They answered on ${on}.` : 'They answered.'),
    declined: 'They declined to give feedback. That is no judgement of you.',
    unanswered: 'No answer came to your question. Silence is no judgement of you.',
    optedOut: 'You chose not to ask employers for feedback.',
    noContact: 'You had no contact with a person there, so nobody could say something specific about you.',
    late: (days) =>
      `The news is more than ${days} working ${days === 1 ? 'day' : 'days'} old; a question now would come late.`,
    titleByPhone: (who) => `Call ${who} with one question`,
    titleByEmail: (who) => `Ask ${who} one question about your application`,
    someoneMayKnow: (cameAsFarAs, employer) =>
      `You got ${cameAsFarAs} with ${employer}, so someone there may be able to name one concrete thing.`,
    someoneToAsk: (employer) => `You have a contact at ${employer}, so there is a person to ask.`,
    silenceIsNoJudgement: 'Not everyone answers; silence is no judgement of you.',
    draftIsReady: 'Your draft is ready.',
    how: (question) => [
      `Ask one thing: “${question}”`,
      'Say that you respect the decision and do not want to reopen it',
      'Thank them, whatever they answer',
    ],
    coachFirst: 'Let your coach read the answer first, as you chose',
    questions: {
      skill: 'Which one skill or experience would have helped most?',
      qualification: 'Which qualification matters most for a role like this?',
      interview: 'What is one thing I could do better in my next interview?',
      application: 'What is one thing that would make my next application stronger?',
    },
    ifThen: (on) => ({
      when: `On ${on}, in the morning`,
      obstacle: 'If I do not know how to begin',
      then: 'I use only the question above and one line of thanks',
    }),
  },
  es: {
    asked: (on) => (on ? `Preguntaste el ${on}.` : 'Ya preguntaste.'),
    answered: (on) => (on ? `Respondieron el ${on}.` : 'Respondieron.'),
    declined: 'Prefirieron no dar comentarios. Eso no es un juicio sobre ti.',
    unanswered: 'No llegó respuesta a tu pregunta. El silencio no es un juicio sobre ti.',
    optedOut: 'Elegiste no pedir comentarios a las empresas.',
    noContact: 'No tuviste contacto con ninguna persona allí, así que nadie podría decir algo concreto sobre ti.',
    late: (days) =>
      `La noticia tiene más de ${days} ${days === 1 ? 'día laborable' : 'días laborables'}; una pregunta llegaría tarde.`,
    titleByPhone: (who) => `Llama a ${who} con una sola pregunta`,
    titleByEmail: (who) => `Haz a ${who} una sola pregunta sobre tu candidatura`,
    someoneMayKnow: (cameAsFarAs, employer) =>
      `Llegaste ${cameAsFarAs} con ${employer}, así que alguien allí quizá pueda nombrar una cosa concreta.`,
    someoneToAsk: (employer) => `Tienes un contacto en ${employer}, así que hay a quién preguntar.`,
    silenceIsNoJudgement: 'No todo el mundo responde; el silencio no es un juicio sobre ti.',
    draftIsReady: 'Tu borrador está listo.',
    how: (question) => [
      `Pregunta una sola cosa: «${question}»`,
      'Di que respetas la decisión y que no quieres reabrirla',
      'Da las gracias, sea cual sea la respuesta',
    ],
    coachFirst: 'Deja que la persona que te orienta lea primero la respuesta, como elegiste',
    questions: {
      skill: '¿Qué competencia o experiencia habría ayudado más?',
      qualification: '¿Qué titulación importa más para un puesto como este?',
      interview: '¿Qué cosa concreta podría hacer mejor en mi próxima entrevista?',
      application: '¿Qué cosa concreta reforzaría mi próxima candidatura?',
    },
    ifThen: (on) => ({
      when: `El ${on}, por la mañana`,
      obstacle: 'Si no sé cómo empezar',
      then: 'Uso solo la pregunta de arriba y una línea de agradecimiento',
    }),
  },
  fr: {
    asked: (on) => (on ? `Vous avez posé votre question le ${on}.` : 'Vous avez posé votre question.'),
    answered: (on) => (on ? `La réponse est arrivée le ${on}.` : 'La réponse est arrivée.'),
    declined: 'L’employeur préfère ne pas donner de retour. Ce n’est pas un jugement sur vous.',
    unanswered: 'Aucune réponse n’est venue à votre question. Le silence n’est pas un jugement sur vous.',
    optedOut: 'Vous avez choisi de ne pas demander de retour aux employeurs.',
    noContact:
      'Vous n’avez eu de contact avec personne là-bas, donc personne ne pourrait dire quelque chose de précis sur vous.',
    late: (days) =>
      `La nouvelle date de plus de ${days} ${days < 2 ? 'jour ouvré' : 'jours ouvrés'} ; une question arriverait tard.`,
    titleByPhone: (who) => `Appelez avec une seule question : ${who}`,
    titleByEmail: (who) => `Posez une seule question sur votre candidature : ${who}`,
    someoneMayKnow: (cameAsFarAs, employer) =>
      `Votre candidature est allée ${cameAsFarAs} chez ${employer} : quelqu’un là-bas peut peut-être nommer une chose concrète.`,
    someoneToAsk: (employer) => `Vous avez un contact chez ${employer}, il y a donc quelqu’un à qui demander.`,
    silenceIsNoJudgement: 'Tout le monde ne répond pas ; le silence n’est pas un jugement sur vous.',
    draftIsReady: 'Votre brouillon est prêt.',
    how: (question) => [
      `Demandez une seule chose : « ${question} »`,
      'Dites que vous respectez la décision et ne souhaitez pas la rouvrir',
      'Remerciez, quelle que soit la réponse',
    ],
    coachFirst: 'Laissez votre coach lire la réponse en premier, comme vous l’avez choisi',
    questions: {
      skill: 'Quelle compétence ou quelle expérience aurait le plus aidé ?',
      qualification: 'Quelle qualification compte le plus pour un poste comme celui-ci ?',
      interview: 'Quel point pourrais-je améliorer lors de mon prochain entretien ?',
      application: 'Quel point renforcerait le plus ma prochaine candidature ?',
    },
    ifThen: (on) => ({
      when: `Le ${on}, dans la matinée`,
      obstacle: 'Si je ne sais pas comment commencer',
      then: 'Je prends seulement la question ci-dessus et une ligne de remerciement',
    }),
  },
  de: {
    asked: (on) => (on ? `Sie haben am ${on} gefragt.` : 'Sie haben gefragt.'),
    answered: (on) => (on ? `Die Antwort kam am ${on}.` : 'Die Antwort ist da.'),
    declined: 'Der Arbeitgeber möchte keine Rückmeldung geben. Das ist kein Urteil über Sie.',
    unanswered: 'Auf Ihre Frage kam keine Antwort. Schweigen ist kein Urteil über Sie.',
    optedOut: 'Sie möchten Arbeitgeber nicht um Rückmeldung bitten.',
    noContact: 'Sie hatten dort mit keiner Person Kontakt, also könnte niemand etwas Bestimmtes über Sie sagen.',
    late: (days) =>
      `Die Nachricht ist mehr als ${days === 1 ? 'einen Arbeitstag' : `${days} Arbeitstage`} alt; eine Frage käme jetzt spät.`,
    titleByPhone: (who) => `Rufen Sie mit einer einzigen Frage an: ${who}`,
    titleByEmail: (who) => `Stellen Sie eine einzige Frage zu Ihrer Bewerbung: ${who}`,
    someoneMayKnow: (cameAsFarAs, employer) =>
      `Sie kamen bei ${employer} ${cameAsFarAs}, also kann dort vielleicht jemand eine konkrete Sache nennen.`,
    someoneToAsk: (employer) =>
      `Sie haben einen Kontakt bei ${employer}, also gibt es jemanden, den Sie fragen können.`,
    silenceIsNoJudgement: 'Nicht alle antworten; Schweigen ist kein Urteil über Sie.',
    draftIsReady: 'Ihr Entwurf liegt bereit.',
    how: (question) => [
      `Fragen Sie eine Sache: „${question}“`,
      'Sagen Sie, dass Sie die Entscheidung achten und nicht neu aufrollen möchten',
      'Bedanken Sie sich, wie auch immer die Antwort ausfällt',
    ],
    coachFirst: 'Lassen Sie Ihren Coach die Antwort zuerst lesen, wie Sie es gewählt haben',
    questions: {
      skill: 'Welche einzelne Fähigkeit oder Erfahrung hätte am meisten geholfen?',
      qualification: 'Welche Qualifikation zählt für eine Stelle wie diese am meisten?',
      interview: 'Was ist eine Sache, die ich im nächsten Gespräch besser machen könnte?',
      application: 'Was ist eine Sache, die meine nächste Bewerbung stärker machen würde?',
    },
    ifThen: (on) => ({
      when: `Am ${on}, am Vormittag`,
      obstacle: 'Wenn ich nicht weiß, wie ich anfangen soll',
      then: 'Ich nehme nur die Frage von oben und eine Zeile Dank',
    }),
  },
}
