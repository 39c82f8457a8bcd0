import type { IfThen } from '../rule.ts'
import type { InLanguages } from '../vocabulary.ts'

export const talkToSomeoneTexts: InLanguages<{
  none: (days: number) => string
  settled: (on: string) => string
  title: string
  why: (lowCheckIns: number, days: number) => string
  /** Where the tenant names nobody for this country and language. */
  peopleYouKnow: readonly string[]
  howToBegin: string
  ifThen: IfThen
}> = {
  en: {
    none: (days) => `Nothing in your check-ins of the last ${days} days calls for this now.`,
    settled: (on) => `You were asked this on ${on}, and no low answer has come since.`,
    title: 'Talk to someone about how you are',
    why: (lowCheckIns, days) =>
      `In the last ${days} days, ${lowCheckIns} of your answers to how you are ${lowCheckIns === 1 ? 'was' : 'were'} low. Weeks like these are hard, and you need not carry them alone.`,
    peopleYouKnow: [
      'Ask one person you trust for half an hour, today or tomorrow',
      'Or ask your doctor for an appointment; how you are is reason enough',
    ],
    howToBegin: 'You need not know what to say: “The last weeks have been hard” is enough to begin',
    ifThen: {
      when: 'Today, when I can speak in peace',
      obstacle: 'If it cannot wait until someone has time',
      then: 'I call the emergency number of the place where I am',
    },
  },
  es: {
    none: (days) => `Nada en tus respuestas de los últimos ${days} días lo pide ahora.`,
    settled: (on) => `Ya se te propuso el ${on}, y desde entonces no ha llegado ninguna respuesta baja.`,
    title: 'Habla con alguien de cómo estás',
    why: (lowCheckIns, days) =>
      `En los últimos ${days} días, ${lowCheckIns} de tus respuestas sobre cómo estás ${lowCheckIns === 1 ? 'fue baja' : 'fueron bajas'}. Semanas así son duras, y no tienes por qué llevarlas sin ayuda.`,
    peopleYouKnow: [
      'Pide media hora a una persona de confianza, hoy o mañana',
      'O pide cita en tu centro médico; cómo estás es motivo suficiente',
    ],
    howToBegin: 'No hace falta saber qué decir: «Las últimas semanas han sido duras» basta para empezar',
    ifThen: {
      when: 'Hoy, cuando pueda hablar con calma',
      obstacle: 'Si no puede esperar a que alguien tenga tiempo',
      then: 'Llamo al número de emergencias del lugar donde estoy',
    },
  },
  fr: {
    none: (days) => `Rien dans vos réponses des ${days} derniers jours ne l’appelle maintenant.`,
    settled: (on) => `Cela vous a été proposé le ${on}, et aucune réponse basse n’est venue depuis.`,
    title: 'Dites à quelqu’un comment vous allez',
    why: (lowCheckIns, days) =>
      `Ces ${days} derniers jours, ${lowCheckIns} de vos réponses à la question de la semaine ${lowCheckIns < 2 ? 'était basse' : 'étaient basses'}. Des semaines pareilles sont dures, et vous n’avez pas à les porter sans aide.`,
    peopleYouKnow: [
      'Demandez une demi-heure à une personne de confiance, aujourd’hui ou demain',
      'Ou prenez rendez-vous chez votre médecin ; la façon dont vous allez est une raison suffisante',
    ],
    howToBegin: 'Inutile de savoir quoi dire : « Les dernières semaines ont été dures » suffit pour commencer',
    ifThen: {
      when: 'Aujourd’hui, quand je peux parler tranquillement',
      obstacle: 'Si cela ne peut pas attendre que quelqu’un ait le temps',
      then: 'J’appelle le numéro d’urgence de l’endroit où je suis',
    },
  },
  de: {
    none: (days) => `Nichts in Ihren Antworten der letzten ${days} Tage spricht jetzt dafür.`,
    settled: (on) => `Das wurde Ihnen am ${on} vorgeschlagen, und seitdem kam keine niedrige Antwort.`,
    title: 'Sprechen Sie mit jemandem darüber, wie es Ihnen geht',
    why: (lowCheckIns, days) =>
      `In den letzten ${days} Tagen ${lowCheckIns === 1 ? 'war' : 'waren'} ${lowCheckIns} Ihrer Antworten auf die Frage, wie es Ihnen geht, niedrig. Solche Wochen sind schwer, und Sie müssen sie nicht allein tragen.`,
    peopleYouKnow: [
      'Bitten Sie einen Menschen, dem Sie vertrauen, um eine halbe Stunde, heute oder morgen',
      'Oder bitten Sie in Ihrer Arztpraxis um einen Termin; wie es Ihnen geht, ist Grund genug',
    ],
    howToBegin: 'Sie müssen nicht wissen, was Sie sagen: „Die letzten Wochen waren schwer“ genügt als Anfang',
    ifThen: {
      when: 'Heute, wenn ich in Ruhe sprechen kann',
      obstacle: 'Wenn es nicht warten kann, bis jemand Zeit hat',
      then: 'Ich wähle den Notruf des Ortes, an dem ich bin',
    },
  },
}
