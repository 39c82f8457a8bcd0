import type { InLanguages, Tone } from '../../rules/vocabulary.ts'
import { french } from './french.ts'

type Texts = {
  subject: (jobTitle: string) => string
  /** Begins small in German, after the salutation's comma. */
  applied: (role: string, on: string | null) => string
  thanks: (given: string) => string
  interest: string
  ask: string
  close: string
}

export const followUpOnSilenceTexts: InLanguages<{
  tones: Record<Tone, Texts>
  phone: Record<'isItOpen' | 'whenDecided' | 'note' | 'close' | 'onMachine', string>
}> = {
  en: {
    tones: {
      formal: {
        subject: (jobTitle) => `Status of my application – ${jobTitle}`,
        applied: (role, on) => (on ? `On ${on} I applied for ${role}.` : `I have applied for ${role}.`),
        thanks: (given) => `Thank you again for ${given}.`,
        interest: 'I remain very interested in this position.',
        ask: 'Could you tell me whether it is still open, and when you expect to decide?',
        close: 'Thank you in advance for your reply.',
      },
      warm: {
        subject: (jobTitle) => `Still interested – ${jobTitle}`,
        applied: (role, on) => (on ? `I applied for ${role} on ${on}.` : `I have applied for ${role}.`),
        thanks: (given) => `Thank you again for ${given}.`,
        interest: 'I would still very much like to work with you.',
        ask: 'Is the role still open, and when do you expect to decide?',
        close: 'A line from you would be very welcome. Thank you for your time.',
      },
      brief: {
        subject: (jobTitle) => `Following up – ${jobTitle}`,
        applied: (role, on) => (on ? `I applied for ${role} on ${on}.` : `I have applied for ${role}.`),
        thanks: (given) => `Thank you for ${given}.`,
        interest: 'I am still interested.',
        ask: 'Is the role still open, and when do you expect to decide?',
        close: 'Thank you.',
      },
    },
    phone: {
      isItOpen: 'Is the role still open?',
      whenDecided: 'When do you expect to decide?',
      note: 'Write down the date they name, and leave it at this one call.',
      close: 'Thank you, that helps me to plan.',
      onMachine: 'I would be glad to hear whether the role is still open and when you expect to decide.',
    },
  },
  es: {
    tones: {
      formal: {
        subject: (jobTitle) => `Estado de mi candidatura – ${jobTitle}`,
        applied: (role, on) =>
          on ? `El ${on} presenté mi candidatura para ${role}.` : `He presentado mi candidatura para ${role}.`,
        thanks: (given) => `Agradezco de nuevo ${given}.`,
        interest: 'Mantengo todo mi interés por el puesto.',
        ask: '¿Podría indicarme si el proceso sigue abierto y cuándo prevén tomar una decisión?',
        close: 'Agradezco de antemano su respuesta.',
      },
      warm: {
        subject: (jobTitle) => `Mi candidatura – ${jobTitle}`,
        applied: (role, on) =>
          on ? `El ${on} envié mi candidatura para ${role}.` : `He enviado mi candidatura para ${role}.`,
        thanks: (given) => `Gracias de nuevo por ${given}.`,
        interest: 'Me sigue haciendo mucha ilusión la idea de trabajar con ustedes.',
        ask: '¿Sigue abierto el proceso, y cuándo esperan decidir?',
        close: 'Agradecería mucho unas líneas. Muchas gracias por su tiempo.',
      },
      brief: {
        subject: (jobTitle) => `Seguimiento – ${jobTitle}`,
        applied: (role, on) =>
          on ? `El ${on} envié mi candidatura para ${role}.` : `He enviado mi candidatura para ${role}.`,
        thanks: (given) => `Gracias por ${given}.`,
        interest: 'El puesto me sigue interesando.',
        ask: '¿Sigue abierto el proceso, y cuándo esperan decidir?',
        close: 'Gracias.',
      },
    },
    phone: {
      isItOpen: '¿Sigue abierto el proceso?',
      whenDecided: '¿Cuándo esperan decidir?',
      note: 'Anota la fecha que te digan y déjalo en esta única llamada.',
      close: 'Gracias, eso me ayuda a organizarme.',
      onMachine: 'Me gustaría saber si el proceso sigue abierto y cuándo esperan decidir.',
    },
  },
  fr: {
    tones: {
      formal: {
        subject: (jobTitle) => `Suivi de ma candidature – ${jobTitle}`,
        applied: (role, on) =>
          on
            ? `Le ${on}, je vous ai adressé ma candidature pour ${role}.`
            : `Je vous ai adressé ma candidature pour ${role}.`,
        thanks: (given) => `Je vous remercie encore pour ${given}.`,
        interest: 'Ce poste m’intéresse toujours vivement.',
        ask: french`Pourriez-vous m’indiquer s’il est encore à pourvoir et quand vous pensez prendre votre décision ?`,
        close: 'Je vous remercie par avance de votre réponse.',
      },
      warm: {
        subject: (jobTitle) => `Ma candidature – ${jobTitle}`,
        applied: (role, on) =>
          on ? `Le ${on}, j’ai envoyé ma candidature pour ${role}.` : `J’ai envoyé ma candidature pour ${role}.`,
        thanks: (given) => `Merci encore pour ${given}.`,
        interest: 'J’aimerais toujours beaucoup travailler avec vous.',
        ask: french`Le poste est-il encore à pourvoir, et quand pensez-vous prendre votre décision ?`,
        close: 'Un petit mot de votre part me ferait plaisir. Merci d’avance.',
      },
      brief: {
        subject: (jobTitle) => `Suivi – ${jobTitle}`,
        applied: (role, on) =>
          on ? `Le ${on}, j’ai envoyé ma candidature pour ${role}.` : `J’ai envoyé ma candidature pour ${role}.`,
        thanks: (given) => `Merci pour ${given}.`,
        interest: 'Le poste m’intéresse toujours.',
        ask: french`Est-il encore à pourvoir, et quand pensez-vous décider ?`,
        close: 'Merci.',
      },
    },
    phone: {
      isItOpen: french`Le poste est-il encore à pourvoir ?`,
      whenDecided: french`Quand pensez-vous prendre votre décision ?`,
      note: 'Notez la date que l’on vous donne, et restez-en à ce seul appel.',
      close: 'Merci, cela m’aide à m’organiser.',
      onMachine: 'Je voudrais savoir si le poste est encore à pourvoir et quand vous pensez prendre votre décision.',
    },
  },
  de: {
    tones: {
      formal: {
        subject: (jobTitle) => `Stand meiner Bewerbung – ${jobTitle}`,
        applied: (role, on) =>
          on ? `am ${on}, habe ich mich auf ${role} beworben.` : `ich habe mich auf ${role} beworben.`,
        thanks: (given) => `Für ${given} danke ich Ihnen noch einmal.`,
        interest: 'Mein Interesse an der Stelle besteht unverändert.',
        ask: 'Können Sie mir sagen, ob sie noch offen ist und wann Sie mit einer Entscheidung rechnen?',
        close: 'Für eine kurze Rückmeldung danke ich Ihnen im Voraus.',
      },
      warm: {
        subject: (jobTitle) => `Meine Bewerbung – ${jobTitle}`,
        applied: (role, on) =>
          on ? `am ${on}, habe ich mich auf ${role} beworben.` : `ich habe mich auf ${role} beworben.`,
        thanks: (given) => `Vielen Dank noch einmal für ${given}.`,
        interest: 'Ich würde nach wie vor sehr gern mit Ihnen arbeiten.',
        ask: 'Ist die Stelle noch offen, und wann rechnen Sie mit einer Entscheidung?',
        close: 'Über eine kurze Nachricht würde ich mich freuen. Vielen Dank für Ihre Zeit.',
      },
      brief: {
        subject: (jobTitle) => `Kurze Nachfrage – ${jobTitle}`,
        applied: (role, on) =>
          on ? `am ${on}, habe ich mich auf ${role} beworben.` : `ich habe mich auf ${role} beworben.`,
        thanks: (given) => `Vielen Dank für ${given}.`,
        interest: 'Die Stelle interessiert mich weiterhin.',
        ask: 'Ist sie noch offen, und wann rechnen Sie mit einer Entscheidung?',
        close: 'Vielen Dank.',
      },
    },
    phone: {
      isItOpen: 'Ist die Stelle noch offen?',
      whenDecided: 'Wann rechnen Sie mit einer Entscheidung?',
      note: 'Notieren Sie das Datum, das man Ihnen nennt, und lassen Sie es bei diesem einen Anruf.',
      close: 'Vielen Dank, das hilft mir beim Planen.',
      onMachine: 'Ich wüsste gern, ob die Stelle noch offen ist und wann Sie mit einer Entscheidung rechnen.',
    },
  },
}
