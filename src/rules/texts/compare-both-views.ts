import type { InLanguages, RatedArea } from '../vocabulary.ts'

export const compareBothViewsTexts: InLanguages<{
  areas: Readonly<Record<RatedArea, string>>
  noFeedback: string
  noReflection: string
  nothingInCommon: string
  agree: (atMostApart: number) => string
  title: (areas: string) => string
  why: (employer: string) => string
  /** Both numbers of one area, each under its own name. */
  both: (area: string, own: number, theirs: number) => string
  how: readonly string[]
  ifThen: (on: string) => { when: string; obstacle: string; then: string }
}> = {
  en: {
    areas: {
      communication: 'communication',
      responses: 'answers',
      confidence: 'confidence',
      preparedness: 'preparation',
    },
    noFeedback: 'No feedback from the employer is on record, so there are no two views to compare.',
    noReflection:
      'The employer’s feedback is on record, and your own reflection is not, so there is nothing to compare.',
    nothingInCommon: 'Your reflection and the employer’s feedback rate no area in common.',
    agree: (apart) =>
      `In the areas that both rate, your view and the employer’s are ${apart === 0 ? 'the same' : `at most ${apart} apart`}.`,
    title: (areas) => `Put both views side by side: ${areas}`,
    why: (employer) => `You and ${employer} see this differently.`,
    both: (area, own, theirs) => `${area} – You: ${own} of 5. Employer: ${theirs} of 5.`,
    how: [
      'Read both views as they stand; both can be true',
      'Find one moment that each number may rest on',
      'Keep what helps you, and choose at most one thing to try next time',
    ],
    ifThen: (on) => ({
      when: `On ${on}, for ten minutes`,
      obstacle: 'If a number hurts',
      then: 'I close it, and look again on another day',
    }),
  },
  es: {
    areas: {
      communication: 'comunicación',
      responses: 'respuestas',
      confidence: 'confianza',
      preparedness: 'preparación',
    },
    noFeedback: 'No constan comentarios de la empresa, así que no hay dos visiones que comparar.',
    noReflection: 'Los comentarios de la empresa constan y tu propia reflexión no, así que no hay nada que comparar.',
    nothingInCommon: 'Tu reflexión y los comentarios de la empresa no valoran ningún aspecto en común.',
    agree: (apart) =>
      apart === 0
        ? 'En los aspectos valorados por las dos partes, tu visión y la de la empresa coinciden.'
        : `En los aspectos valorados por las dos partes, tu visión y la de la empresa difieren como mucho en ${apart}.`,
    title: (areas) => `Pon las dos visiones una al lado de la otra: ${areas}`,
    why: (employer) => `Tú y ${employer} lo ven de forma distinta.`,
    both: (area, own, theirs) => `${area} – Tú: ${own} de 5. Empresa: ${theirs} de 5.`,
    how: [
      'Lee las dos visiones tal como están; las dos pueden ser ciertas',
      'Busca un momento en el que pueda apoyarse cada número',
      'Quédate con lo que te sirva y elige como mucho una cosa que probar la próxima vez',
    ],
    ifThen: (on) => ({
      when: `El ${on}, durante diez minutos`,
      obstacle: 'Si un número duele',
      then: 'Lo cierro y vuelvo a mirarlo otro día',
    }),
  },
  fr: {
    areas: {
      communication: 'communication',
      responses: 'réponses',
      confidence: 'assurance',
      preparedness: 'préparation',
    },
    noFeedback: 'Aucun retour de l’employeur n’est enregistré, il n’y a donc pas deux regards à comparer.',
    noReflection:
      'Le retour de l’employeur est enregistré, votre propre bilan ne l’est pas : il n’y a donc rien à comparer.',
    nothingInCommon: 'Votre bilan et le retour de l’employeur ne notent aucun point en commun.',
    agree: (apart) =>
      apart === 0
        ? 'Sur les points notés des deux côtés, votre regard et celui de l’employeur concordent.'
        : `Sur les points notés des deux côtés, votre regard et celui de l’employeur diffèrent d’au plus ${apart}.`,
    title: (areas) => `Mettez les deux regards côte à côte : ${areas}`,
    why: (employer) => `Votre regard et celui de l’employeur (${employer}) diffèrent ici.`,
    both: (area, own, theirs) => `${area} – Vous : ${own} sur 5. Employeur : ${theirs} sur 5.`,
    how: [
      'Lisez les deux regards tels quels ; les deux peuvent être justes',
      'Cherchez un moment sur lequel chaque note peut reposer',
      'Gardez ce qui vous aide, et choisissez au plus une chose à essayer la prochaine fois',
    ],
    ifThen: (on) => ({
      when: `Le ${on}, pendant dix minutes`,
      obstacle: 'Si une note fait mal',
      then: 'Je la laisse de côté et j’y reviens un autre jour',
    }),
  },
  de: {
    areas: {
      communication: 'Kommunikation',
      responses: 'Antworten',
      confidence: 'sicheres Auftreten',
      preparedness: 'Vorbereitung',
    },
    noFeedback: 'Vom Arbeitgeber ist keine Rückmeldung festgehalten, also gibt es keine zwei Sichten zu vergleichen.',
    noReflection:
      'Die Rückmeldung des Arbeitgebers ist festgehalten, Ihr eigener Rückblick nicht, also gibt es nichts zu vergleichen.',
    nothingInCommon: 'Ihr Rückblick und die Rückmeldung des Arbeitgebers bewerten keinen Bereich gemeinsam.',
    agree: (apart) =>
      apart === 0
        ? 'Wo beide Seiten bewertet haben, stimmen Ihre Sicht und die des Arbeitgebers überein.'
        : `Wo beide Seiten bewertet haben, liegen Ihre Sicht und die des Arbeitgebers höchstens ${apart} auseinander.`,
    title: (areas) => `Legen Sie beide Sichten nebeneinander: ${areas}`,
    why: (employer) => `Sie und ${employer} sehen dies verschieden.`,
    both: (area, own, theirs) => `${area} – Sie: ${own} von 5. Arbeitgeber: ${theirs} von 5.`,
    how: [
      'Lesen Sie beide Sichten so, wie sie sind; beide können stimmen',
      'Suchen Sie einen Moment, auf dem jede Zahl beruhen kann',
      'Behalten Sie, was Ihnen hilft, und wählen Sie höchstens eine Sache zum Ausprobieren für das nächste Mal',
    ],
    ifThen: (on) => ({
      when: `Am ${on}, zehn Minuten lang`,
      obstacle: 'Wenn eine Zahl wehtut',
      then: 'Ich lege sie weg und sehe an einem anderen Tag wieder hin',
    }),
  },
}
