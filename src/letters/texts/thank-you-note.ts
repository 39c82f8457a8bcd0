import type { InLanguages, Tone } from '../../rules/vocabulary.ts'
import { french } from './french.ts'

type Texts = {
  subject: (jobTitle: string) => string
  /** The first sentence of an e-mail; in German it goes on after the salutation's comma, so it begins small. */
  thanks: (given: string) => string
  learned: (words: string) => string
  respect: string
  stayInTouch: string
  wishes: string
  calling: string
}

export const thankYouNoteTexts: InLanguages<{
  tones: Record<Tone, Texts>
  phone: { nothingToDo: string; noCallBack: string }
}> = {
  en: {
    tones: {
      formal: {
        subject: (jobTitle) => `Thank you for your consideration – ${jobTitle}`,
        thanks: (given) => `Thank you for ${given}, and for the time and attention you gave me.`,
        learned: (words) => `One thing I will take with me: ${words}`,
        respect: 'I respect your decision.',
        stayInTouch: 'I would be pleased to stay in touch.',
        wishes: 'I wish you and your colleagues every success.',
        calling: 'I am calling briefly to thank you.',
      },
      warm: {
        subject: (jobTitle) => `Thank you for your time – ${jobTitle}`,
        thanks: (given) => `Thank you very much for ${given}, and for the time you and your team gave me.`,
        learned: (words) => `One thing stays with me: ${words}`,
        respect: 'I understand and respect your decision.',
        stayInTouch: 'If you are open to it, I would love to stay in touch.',
        wishes: 'I wish you and the whole team all the very best.',
        calling: 'I am calling only to say thank you.',
      },
      brief: {
        subject: (jobTitle) => `Thank you – ${jobTitle}`,
        thanks: (given) => `Thank you for ${given}.`,
        learned: (words) => `What stays with me: ${words}`,
        respect: 'I respect your decision.',
        stayInTouch: 'I would be glad to stay in touch.',
        wishes: 'All the best to you and your team.',
        calling: 'This is just a quick thank-you.',
      },
    },
    phone: { nothingToDo: 'There is nothing you need to do.', noCallBack: 'There is no need to call back.' },
  },
  es: {
    tones: {
      formal: {
        subject: (jobTitle) => `Agradecimiento – ${jobTitle}`,
        thanks: (given) => `Agradezco sinceramente ${given}, así como el tiempo que me han dedicado.`,
        learned: (words) => `De todo ello me llevo algo en especial: ${words}`,
        respect: 'Respeto plenamente su decisión.',
        stayInTouch: 'Me gustaría que mantuviéramos el contacto.',
        wishes: 'Deseo mucho éxito a todo su equipo.',
        calling: 'Llamo brevemente para dar las gracias.',
      },
      warm: {
        subject: (jobTitle) => `Gracias por su tiempo – ${jobTitle}`,
        thanks: (given) => `Muchas gracias por ${given}, y por el tiempo que me han dedicado.`,
        learned: (words) => `Hay algo que me llevo conmigo: ${words}`,
        respect: 'Entiendo y respeto su decisión.',
        stayInTouch: 'Si les parece bien, me encantaría seguir en contacto.',
        wishes: 'Mis mejores deseos para usted y para todo el equipo.',
        calling: 'Llamo solo para dar las gracias.',
      },
      brief: {
        subject: (jobTitle) => `Gracias – ${jobTitle}`,
        thanks: (given) => `Muchas gracias por ${given}.`,
        learned: (words) => `Me llevo esto: ${words}`,
        respect: 'Respeto su decisión.',
        stayInTouch: 'Me gustaría seguir en contacto.',
        wishes: 'Les deseo lo mejor.',
        calling: 'Es solo un momento, para dar las gracias.',
      },
    },
    phone: { nothingToDo: 'No hace falta que hagan nada.', noCallBack: 'No hace falta que me devuelvan la llamada.' },
  },
  fr: {
    tones: {
      formal: {
        subject: (jobTitle) => `Remerciements – ${jobTitle}`,
        thanks: (given) => `Je vous remercie pour ${given}, ainsi que pour le temps que vous m’avez accordé.`,
        learned: (words) => french`J’en retiens notamment ceci : ${words}`,
        respect: 'Je respecte pleinement votre décision.',
        stayInTouch: 'Ce serait un plaisir de rester en contact avec vous.',
        wishes: 'Je vous souhaite, à vous et à votre équipe, une excellente continuation.',
        calling: 'Je vous appelle brièvement pour vous remercier.',
      },
      warm: {
        subject: (jobTitle) => `Merci pour le temps accordé – ${jobTitle}`,
        thanks: (given) => `Un grand merci pour ${given}, et pour le temps que vous m’avez consacré.`,
        learned: (words) => french`Je garde une chose en mémoire : ${words}`,
        respect: 'Je comprends et respecte votre décision.',
        stayInTouch: 'Si vous le voulez bien, j’aimerais beaucoup garder le contact.',
        wishes: 'Je vous souhaite le meilleur, à vous et à toute l’équipe.',
        calling: 'Je vous appelle simplement pour vous dire merci.',
      },
      brief: {
        subject: (jobTitle) => `Merci – ${jobTitle}`,
        thanks: (given) => `Merci pour ${given}.`,
        learned: (words) => french`Je retiens ceci : ${words}`,
        respect: 'Je respecte votre décision.',
        stayInTouch: 'J’aimerais garder le contact.',
        wishes: 'Bonne continuation à vous et à votre équipe.',
        calling: 'Un petit appel, juste pour vous remercier.',
      },
    },
    phone: {
      nothingToDo: 'Vous n’avez rien à faire de votre côté.',
      noCallBack: 'Il n’est pas nécessaire de me rappeler.',
    },
  },
  de: {
    tones: {
      formal: {
        subject: (jobTitle) => `Vielen Dank für Ihre Zeit – ${jobTitle}`,
        thanks: (given) => `ich danke Ihnen für ${given} und für die Zeit, die Sie sich genommen haben.`,
        learned: (words) => `Besonders in Erinnerung bleibt mir: ${words}`,
        respect: 'Ihre Entscheidung respektiere ich.',
        stayInTouch: 'Über weiteren Kontakt würde ich mich freuen.',
        wishes: 'Ihnen und Ihrem Team wünsche ich weiterhin viel Erfolg.',
        calling: 'Ich rufe kurz an, um mich bei Ihnen zu bedanken.',
      },
      warm: {
        subject: (jobTitle) => `Herzlichen Dank – ${jobTitle}`,
        thanks: (given) => `herzlichen Dank für ${given} und für die Zeit, die Sie sich für mich genommen haben.`,
        learned: (words) => `Eines nehme ich gern mit: ${words}`,
        respect: 'Ich verstehe und respektiere Ihre Entscheidung.',
        stayInTouch: 'Wenn es Ihnen recht ist, würde ich gern mit Ihnen in Kontakt bleiben.',
        wishes: 'Ihnen und dem ganzen Team wünsche ich von Herzen alles Gute.',
        calling: 'Ich rufe nur an, um Danke zu sagen.',
      },
      brief: {
        subject: (jobTitle) => `Danke – ${jobTitle}`,
        thanks: (given) => `vielen Dank für ${given}.`,
        learned: (words) => `In Erinnerung bleibt mir: ${words}`,
        respect: 'Ihre Entscheidung respektiere ich.',
        stayInTouch: 'Ich würde gern in Kontakt bleiben.',
        wishes: 'Alles Gute für Sie und Ihr Team.',
        calling: 'Nur ein kurzer Anruf, um Danke zu sagen.',
      },
    },
    phone: { nothingToDo: 'Sie brauchen nichts weiter zu tun.', noCallBack: 'Ein Rückruf ist nicht nötig.' },
  },
}
