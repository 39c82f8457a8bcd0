import type { InLanguages, Tone } from '../../rules/vocabulary.ts'
import { french } from './french.ts'

type Texts = {
  subject: (jobTitle: string) => string
  /** Begins small in German, after the salutation's comma. */
  asked: (on: string, role: string) => string
  nudge: string
  noAnswer: string
}

export const feedbackReminderTexts: InLanguages<{
  tones: Record<Tone, Texts>
  phone: { decisionStands: string; thanks: string; callBack: string }
}> = {
  en: {
    tones: {
      formal: {
        subject: (jobTitle) => `My question about my application – ${jobTitle}`,
        asked: (on, role) => `On ${on} I asked you one question about my application for ${role}.`,
        nudge: 'If you can spare a moment, I would still be grateful for your answer.',
        noAnswer: 'If you would rather not answer, that is fine too, and I will not ask again.',
      },
      warm: {
        subject: (jobTitle) => `A gentle reminder of my question – ${jobTitle}`,
        asked: (on, role) =>
          `On ${on} I asked you a question about my application for ${role}, and I know how quickly days fill up.`,
        nudge: 'If you find a moment, your answer would still help me a lot.',
        noAnswer: 'No answer is fine too, and I will not ask again.',
      },
      brief: {
        subject: (jobTitle) => `My question – ${jobTitle}`,
        asked: (on, role) => `Just a short reminder of my question of ${on} about ${role}.`,
        nudge: 'A short answer would still help me.',
        noAnswer: 'No answer is fine too.',
      },
    },
    phone: {
      decisionStands: 'The decision stands; I only want to learn from it.',
      thanks: 'Thank you for your time.',
      callBack: 'I would be glad of a call back.',
    },
  },
  es: {
    tones: {
      formal: {
        subject: (jobTitle) => `Mi consulta sobre mi candidatura – ${jobTitle}`,
        asked: (on, role) => `El ${on} planteé una pregunta sobre mi candidatura para ${role}.`,
        nudge: 'Si dispone de un momento, su respuesta me seguiría siendo de gran ayuda.',
        noAnswer: 'Si prefiere no responder, lo comprendo, y no volveré a preguntar.',
      },
      warm: {
        subject: (jobTitle) => `Un pequeño recordatorio – ${jobTitle}`,
        asked: (on, role) =>
          `El ${on} hice una pregunta sobre mi candidatura para ${role}, y sé lo rápido que se llenan los días.`,
        nudge: 'Si encuentra un momento, su respuesta todavía me ayudaría mucho.',
        noAnswer: 'Y si no hay respuesta, no pasa nada: no volveré a preguntar.',
      },
      brief: {
        subject: (jobTitle) => `Mi pregunta – ${jobTitle}`,
        asked: (on, role) => `Un breve recordatorio de mi pregunta del ${on} sobre ${role}.`,
        nudge: 'Una respuesta corta todavía me ayudaría.',
        noAnswer: 'Si no hay respuesta, no pasa nada.',
      },
    },
    phone: {
      decisionStands: 'La decisión queda como está; solo quiero aprender de la experiencia.',
      thanks: 'Gracias por su tiempo.',
      callBack: 'Agradecería que me devolvieran la llamada.',
    },
  },
  fr: {
    tones: {
      formal: {
        subject: (jobTitle) => `Ma question au sujet de ma candidature – ${jobTitle}`,
        asked: (on, role) => `Le ${on}, je vous ai posé une question au sujet de ma candidature pour ${role}.`,
        nudge: 'Si vous disposez d’un moment, votre réponse me serait toujours très utile.',
        noAnswer: 'Si vous préférez ne pas répondre, je le comprends parfaitement et ne vous relancerai plus.',
      },
      warm: {
        subject: (jobTitle) => `Un petit rappel de ma question – ${jobTitle}`,
        asked: (on, role) =>
          `Le ${on}, je vous ai posé une question sur ma candidature pour ${role}, et je sais combien les journées se remplissent vite.`,
        nudge: 'Si vous trouvez un moment, votre réponse m’aiderait encore beaucoup.',
        noAnswer: french`Et si vous ne répondez pas, ce n’est pas grave : je ne vous relancerai plus.`,
      },
      brief: {
        subject: (jobTitle) => `Ma question – ${jobTitle}`,
        asked: (on, role) => `Un petit rappel de ma question du ${on} concernant ${role}.`,
        nudge: 'Une réponse, même courte, m’aiderait encore.',
        noAnswer: 'Si vous préférez ne pas répondre, c’est très bien aussi.',
      },
    },
    phone: {
      decisionStands: french`La décision reste ce qu’elle est ; je souhaite seulement en tirer un enseignement.`,
      thanks: 'Merci de m’avoir accordé ce moment.',
      callBack: 'Si vous pouvez me rappeler, merci d’avance.',
    },
  },
  de: {
    tones: {
      formal: {
        subject: (jobTitle) => `Meine Frage zu meiner Bewerbung – ${jobTitle}`,
        asked: (on, role) => `am ${on}, habe ich Ihnen eine Frage zu meiner Bewerbung auf ${role} gestellt.`,
        nudge: 'Wenn Sie einen Moment Zeit finden, würde mir Ihre Antwort weiterhin sehr helfen.',
        noAnswer: 'Falls Sie lieber nicht antworten, habe ich dafür Verständnis und frage nicht noch einmal nach.',
      },
      warm: {
        subject: (jobTitle) => `Eine kleine Erinnerung an meine Frage – ${jobTitle}`,
        asked: (on, role) =>
          `am ${on}, habe ich Ihnen eine Frage zu meiner Bewerbung auf ${role} gestellt, und ich weiß, wie voll Arbeitstage sind.`,
        nudge: 'Wenn Sie einen Moment finden, würde mir Ihre Antwort noch immer sehr helfen.',
        noAnswer: 'Wenn Sie nicht antworten, ist auch das in Ordnung, und ich frage nicht noch einmal nach.',
      },
      brief: {
        subject: (jobTitle) => `Meine Frage – ${jobTitle}`,
        asked: (on, role) =>
          `nur eine kurze Erinnerung an meine Frage vom ${on}: Es ging um meine Bewerbung auf ${role}.`,
        nudge: 'Eine kurze Antwort würde mir noch immer helfen.',
        noAnswer: 'Wenn Sie nicht antworten, ist das auch in Ordnung.',
      },
    },
    phone: {
      decisionStands: 'Die Entscheidung steht; ich möchte nur daraus lernen.',
      thanks: 'Vielen Dank für Ihre Zeit.',
      callBack: 'Über einen Rückruf würde ich mich freuen.',
    },
  },
}
