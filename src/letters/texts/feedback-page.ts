import type { InLanguages } from '../../rules/vocabulary.ts'
import { french } from './french.ts'

type Page = { url: string; until: string | null }

/** The page where an employer can answer. The address stands alone at the end, so that no sign sticks to it. */
export const feedbackPageTexts: InLanguages<{
  /** To the employer. */
  answerHere: (page: Page) => string
  /** To the candidate, for a call. */
  offer: (page: Page) => string
}> = {
  en: {
    answerHere: ({ url, until }) =>
      `If you prefer, you can answer in two minutes on this page${until ? `, until ${until}` : ''}:\n${url}`,
    offer: ({ url, until }) =>
      `If writing is easier for them, offer to send this page. Answering takes two minutes${until ? ` and is possible until ${until}` : ''}: ${url}`,
  },
  es: {
    answerHere: ({ url, until }) =>
      `Si lo prefiere, puede responder en dos minutos en esta página${until ? `, disponible hasta el ${until}` : ''}:\n${url}`,
    offer: ({ url, until }) =>
      `Si prefieren escribir, ofrece enviarles esta página. Se responde en dos minutos${until ? ` y está disponible hasta el ${until}` : ''}: ${url}`,
  },
  fr: {
    answerHere: ({ url, until }) =>
      french`Si vous préférez, cette page permet de répondre en deux minutes${until ? `, jusqu’au ${until}` : ''} :\n${url}`,
    offer: ({ url, until }) =>
      french`Si l’écrit convient mieux, proposez d’envoyer cette page. On y répond en deux minutes${until ? `, jusqu’au ${until}` : ''} : ${url}`,
  },
  de: {
    answerHere: ({ url, until }) =>
      `Wenn Ihnen das lieber ist, können Sie in zwei Minuten auf dieser Seite antworten${until ? `, bis ${until}` : ''}:\n${url}`,
    offer: ({ url, until }) =>
      `Falls Schreiben leichter ist, bieten Sie an, diese Seite zu schicken. Die Antwort dauert zwei Minuten${until ? ` und ist bis ${until} möglich` : ''}: ${url}`,
  },
}
