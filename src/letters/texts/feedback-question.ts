import type { InLanguages, Tone } from '../../rules/vocabulary.ts'
import { french } from './french.ts'

type Texts = {
  subject: (jobTitle: string) => string
  /** Begins small in German, after the salutation's comma. */
  thanks: (given: string) => string
  decisionStands: string
  /** Leads to the question. */
  lead: string
  noPressure: string
  calling: (role: string) => string
  twoMinutes: string
}

export const feedbackQuestionTexts: InLanguages<{
  tones: Record<Tone, Texts>
  phone: Record<'noPressure' | 'listen' | 'thanks' | 'onMachine' | 'callBack', string>
}> = {
  en: {
    tones: {
      formal: {
        subject: (jobTitle) => `One question about my application – ${jobTitle}`,
        thanks: (given) => `Thank you for ${given}.`,
        decisionStands: 'I respect your decision and am not asking you to reopen it.',
        lead: 'To prepare for future applications, I would be grateful for your answer to one question:',
        noPressure: 'A sentence or two would be plenty, and I will understand if you are unable to reply.',
        calling: (role) => `I am calling about my application for ${role}.`,
        twoMinutes: 'I have one question, if you can spare two minutes.',
      },
      warm: {
        subject: (jobTitle) => `A small question about my application – ${jobTitle}`,
        thanks: (given) => `Thank you very much for ${given}.`,
        decisionStands: 'I respect your decision and do not want to reopen it; I would simply like to learn from it.',
        lead: 'Your answer to one question would help me a lot:',
        noPressure: 'A sentence or two is plenty. And if you cannot answer, I understand.',
        calling: (role) => `I am calling about my application for ${role}.`,
        twoMinutes: 'If this is a good moment, I have one small question; two minutes are enough.',
      },
      brief: {
        subject: (jobTitle) => `One question – ${jobTitle}`,
        thanks: (given) => `Thank you for ${given}.`,
        decisionStands: 'I am not asking you to reopen your decision.',
        lead: 'Just one question, for next time:',
        noPressure: 'One sentence is enough, and no answer is fine too.',
        calling: (role) => `This is about my application for ${role}.`,
        twoMinutes: 'I have one question, and it takes two minutes.',
      },
    },
    phone: {
      noPressure: 'A sentence or two is plenty, and it is fine if you would rather not say.',
      listen: 'Listen to the end, and write the answer down in their words. There is nothing to defend.',
      thanks: 'Thank you for your time.',
      onMachine: 'I have one question, and I am not asking you to reopen your decision.',
      callBack: 'I would be glad of a call back, and if there is no time for it, that is fine too.',
    },
  },
  es: {
    tones: {
      formal: {
        subject: (jobTitle) => `Una consulta sobre mi candidatura – ${jobTitle}`,
        thanks: (given) => `Agradezco sinceramente ${given}.`,
        decisionStands: 'Respeto su decisión y no pretendo que se revise.',
        lead: 'Para preparar mejor mis próximas candidaturas, agradecería mucho su respuesta a una sola pregunta:',
        noPressure: 'Una o dos frases serían más que suficientes, y comprenderé que no sea posible responder.',
        calling: (role) => `Llamo en relación con mi candidatura para ${role}.`,
        twoMinutes: 'Tengo una sola pregunta, si dispone de dos minutos.',
      },
      warm: {
        subject: (jobTitle) => `Una pequeña pregunta sobre mi candidatura – ${jobTitle}`,
        thanks: (given) => `Muchas gracias por ${given}.`,
        decisionStands: 'Respeto su decisión y no quiero reabrirla; solo me gustaría aprender de la experiencia.',
        lead: 'Me ayudaría mucho su respuesta a una pregunta:',
        noPressure: 'Bastan una o dos frases. Y si no es posible responder, lo entiendo perfectamente.',
        calling: (role) => `Llamo por mi candidatura para ${role}.`,
        twoMinutes: 'Si es buen momento, tengo una pequeña pregunta; bastan dos minutos.',
      },
      brief: {
        subject: (jobTitle) => `Una pregunta – ${jobTitle}`,
        thanks: (given) => `Gracias por ${given}.`,
        decisionStands: 'No se trata de reabrir su decisión.',
        lead: 'Solo una pregunta, para la próxima vez:',
        noPressure: 'Basta una frase, y si no puede ser, no pasa nada.',
        calling: (role) => `Es por mi candidatura para ${role}.`,
        twoMinutes: 'Tengo una sola pregunta, son dos minutos.',
      },
    },
    phone: {
      noPressure: 'Bastan una o dos frases, y si prefiere no responder, lo entiendo.',
      listen: 'Escucha hasta el final y anota la respuesta con sus palabras. No hay nada que defender.',
      thanks: 'Gracias por su tiempo.',
      onMachine: 'Tengo una sola pregunta, y no es para reabrir su decisión.',
      callBack: 'Agradecería que me devolvieran la llamada, y si no es posible, no pasa nada.',
    },
  },
  fr: {
    tones: {
      formal: {
        subject: (jobTitle) => `Une question au sujet de ma candidature – ${jobTitle}`,
        thanks: (given) => `Je vous remercie pour ${given}.`,
        decisionStands: 'Je respecte votre décision et ne vous demande pas de la réexaminer.',
        lead: french`Votre réponse à une seule question m’aiderait beaucoup à préparer mes prochaines candidatures :`,
        noPressure:
          'Une ou deux phrases suffiraient amplement, et je comprendrai que vous ne soyez pas en mesure de répondre.',
        calling: (role) => `Je vous appelle au sujet de ma candidature pour ${role}.`,
        twoMinutes: 'J’ai une seule question, si vous disposez de deux minutes.',
      },
      warm: {
        subject: (jobTitle) => `Une petite question sur ma candidature – ${jobTitle}`,
        thanks: (given) => `Un grand merci pour ${given}.`,
        decisionStands: french`Je respecte votre décision et ne cherche pas à la remettre en question ; j’aimerais simplement en tirer un enseignement.`,
        lead: french`Votre réponse à une question m’aiderait beaucoup :`,
        noPressure: 'Une ou deux phrases suffisent. Et si vous ne pouvez pas répondre, je le comprends très bien.',
        calling: (role) => `Je vous appelle au sujet de ma candidature pour ${role}.`,
        twoMinutes: french`Si le moment vous convient, j’ai une petite question ; deux minutes suffisent.`,
      },
      brief: {
        subject: (jobTitle) => `Une question – ${jobTitle}`,
        thanks: (given) => `Merci pour ${given}.`,
        decisionStands: 'Il ne s’agit pas de revenir sur votre décision.',
        lead: french`Juste une question, pour la prochaine fois :`,
        noPressure: 'Une phrase suffit, et si vous préférez ne pas répondre, c’est très bien aussi.',
        calling: (role) => `C’est au sujet de ma candidature pour ${role}.`,
        twoMinutes: 'J’ai une seule question, cela prend deux minutes.',
      },
    },
    phone: {
      noPressure: 'Une ou deux phrases suffisent, et si vous préférez ne pas répondre, je le comprends.',
      listen: 'Écoutez jusqu’au bout et notez la réponse mot pour mot. Il n’y a rien à défendre.',
      thanks: 'Merci de m’avoir accordé ce moment.',
      onMachine: 'J’ai une seule question, et ce n’est pas pour revenir sur votre décision.',
      callBack: french`Si vous pouvez me rappeler, merci d’avance ; sinon, ce n’est pas grave.`,
    },
  },
  de: {
    tones: {
      formal: {
        subject: (jobTitle) => `Eine Frage zu meiner Bewerbung – ${jobTitle}`,
        thanks: (given) => `ich danke Ihnen für ${given}.`,
        decisionStands: 'Ihre Entscheidung respektiere ich, und ich bitte nicht darum, sie zu überdenken.',
        lead: 'Für meine nächsten Bewerbungen würde mir Ihre Antwort auf eine einzige Frage sehr helfen:',
        noPressure: 'Ein oder zwei Sätze genügen, und ich habe Verständnis, wenn Ihnen eine Antwort nicht möglich ist.',
        calling: (role) => `Es geht um meine Bewerbung auf ${role}.`,
        twoMinutes: 'Ich habe eine einzige Frage, wenn Sie zwei Minuten Zeit haben.',
      },
      warm: {
        subject: (jobTitle) => `Eine kleine Frage zu meiner Bewerbung – ${jobTitle}`,
        thanks: (given) => `herzlichen Dank für ${given}.`,
        decisionStands:
          'Ihre Entscheidung respektiere ich und möchte sie nicht neu aufrollen; ich möchte nur daraus lernen.',
        lead: 'Mit Ihrer Antwort auf eine Frage würden Sie mir sehr weiterhelfen:',
        noPressure: 'Ein, zwei Sätze genügen völlig. Und wenn Sie nicht antworten können, verstehe ich das.',
        calling: (role) => `Ich rufe wegen meiner Bewerbung auf ${role} an.`,
        twoMinutes: 'Wenn es gerade passt, habe ich eine kleine Frage; zwei Minuten genügen.',
      },
      brief: {
        subject: (jobTitle) => `Eine Frage – ${jobTitle}`,
        thanks: (given) => `vielen Dank für ${given}.`,
        decisionStands: 'An Ihrer Entscheidung möchte ich nicht rütteln.',
        lead: 'Nur eine Frage, für das nächste Mal:',
        noPressure: 'Ein Satz genügt, und wenn Sie nicht antworten, ist das auch in Ordnung.',
        calling: (role) => `Es geht kurz um meine Bewerbung auf ${role}.`,
        twoMinutes: 'Ich habe eine einzige Frage, sie dauert zwei Minuten.',
      },
    },
    phone: {
      noPressure: 'Ein, zwei Sätze genügen, und wenn Sie lieber nichts dazu sagen, ist das in Ordnung.',
      listen: 'Hören Sie bis zum Ende zu und notieren Sie die Antwort im Wortlaut. Es gibt nichts zu verteidigen.',
      thanks: 'Vielen Dank für Ihre Zeit.',
      onMachine: 'Ich habe eine einzige Frage, und Ihre Entscheidung möchte ich damit nicht neu aufrollen.',
      callBack: 'Über einen Rückruf würde ich mich freuen, und wenn keine Zeit dafür ist, ist das in Ordnung.',
    },
  },
}
