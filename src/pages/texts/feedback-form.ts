import { french } from '../../letters/texts/french.ts'
import type { InLanguages, RatedArea } from '../../rules/vocabulary.ts'

type Named = string | null
type Texts = {
  heading: (name: Named) => string
  /** The heading of a page that is shown again, in the browser's tab. */
  again: (heading: string) => string
  intro: (name: Named, jobTitle: string) => string
  decisionStands: string
  theQuestion: string
  wordsHint: string
  rate: string
  scale: string
  /** Name, and what it is about. */
  areas: Record<RatedArea, readonly [name: string, hint: string]>
  noRating: string
  skills: string
  skillsHint: string
  send: string
  decline: string
  afterwards: string
  kept: (name: Named) => string
  once: (until: string) => string
  lookAgain: string
  faults: (field: string, fault: string) => string
}

type Faults = Record<'empty' | 'words' | 'skills' | 'rating' | 'unreadable', string>

/** Which of the sentences says what is wrong. */
const sayWith = (texts: Faults) => (field: string, fault: string) => {
  if (fault === 'unreadable' || fault === 'empty') return texts[fault]
  if (field === 'words' || field === 'skills') return texts[field]
  return texts.rating
}

export const feedbackFormTexts: InLanguages<Texts> = {
  en: {
    heading: (name) => `${name ?? 'Someone who applied'} has a question for you`,
    again: (heading) => `Please check: ${heading}`,
    intro: (name, jobTitle) =>
      `${name ?? 'This person'} applied for the ${jobTitle} role and would like to learn from it. One concrete sentence is enough, and everything here is optional.`,
    decisionStands: 'Your decision stands. Answering does not reopen it and commits you to nothing.',
    theQuestion: 'The question',
    wordsHint: 'In your own words and language, up to 5,000 characters. Please do not name other people.',
    rate: 'If you like, rate four areas',
    scale: '1 means room to grow, 5 means already a strength.',
    areas: {
      communication: ['Communication', 'How clearly the points came across'],
      responses: ['Answers', 'How well the answers fitted the questions'],
      confidence: ['Confidence', 'How confident it all came across'],
      preparedness: ['Preparation', 'How well the conversation was prepared'],
    },
    noRating: 'No rating',
    skills: 'A skill to strengthen first',
    skillsHint: 'Optional. Separate several with commas, such as “SQL, presenting”.',
    send: 'Send answer',
    decline: 'I prefer not to answer',
    afterwards: 'What happens with your answer',
    kept: (name) =>
      `It is kept word for word by the service that supports ${name ?? 'this person'} in looking for work, and passed on from there.`,
    once: (until) => `You can answer once, until ${until}. Then this page closes.`,
    lookAgain: 'Please look at this once more',
    faults: sayWith({
      empty: 'Write a sentence, choose a rating or name a skill. Or choose “I prefer not to answer”.',
      words: 'Please shorten the text to 5,000 characters.',
      skills: 'Please name five skills at most, each in 100 characters or fewer.',
      rating: 'Please choose one of the ratings shown.',
      unreadable: 'The text holds characters that cannot be stored. Please remove them.',
    }),
  },
  es: {
    heading: (name) => `${name ?? 'Una persona candidata'} tiene una pregunta para usted`,
    again: (heading) => `Revise, por favor: ${heading}`,
    intro: (name, jobTitle) =>
      `${name ?? 'Esta persona'} se presentó al puesto de ${jobTitle} y quiere aprender de la experiencia. Basta una frase concreta, y todo es opcional.`,
    decisionStands: 'Su decisión queda como está. Responder no la reabre ni supone ningún compromiso.',
    theQuestion: 'La pregunta',
    wordsHint: 'Con sus propias palabras y en su idioma, hasta 5000 caracteres. Por favor, no nombre a otras personas.',
    rate: 'Si lo desea, valore cuatro aspectos',
    scale: 'El 1 significa margen para crecer; el 5, que ya es un punto fuerte.',
    areas: {
      communication: ['Comunicación', 'Con qué claridad llegaron las ideas'],
      responses: ['Respuestas', 'En qué medida respondían a las preguntas'],
      confidence: ['Seguridad', 'Cuánta seguridad transmitió'],
      preparedness: ['Preparación', 'Qué preparación mostró para la conversación'],
    },
    noRating: 'Sin valorar',
    skills: 'Una competencia que reforzar primero',
    skillsHint: 'Opcional. Si son varias, sepárelas con comas, por ejemplo «SQL, presentaciones».',
    send: 'Enviar respuesta',
    decline: 'Prefiero no responder',
    afterwards: 'Qué ocurre con su respuesta',
    kept: (name) =>
      `La guarda palabra por palabra el servicio que acompaña a ${name ?? 'esta persona'} en su búsqueda de empleo, y desde allí se le hace llegar.`,
    once: (until) => `Puede responder una sola vez, hasta el ${until}. Después, esta página se cierra.`,
    lookAgain: 'Por favor, revise lo siguiente',
    faults: sayWith({
      empty: 'Escriba una frase, elija una valoración o nombre una competencia. O elija «Prefiero no responder».',
      words: 'Por favor, acorte el texto a 5000 caracteres.',
      skills: 'Por favor, nombre cinco competencias como máximo, de 100 caracteres o menos cada una.',
      rating: 'Por favor, elija una de las valoraciones que se muestran.',
      unreadable: 'El texto contiene caracteres que no se pueden guardar. Por favor, quítelos.',
    }),
  },
  fr: {
    heading: (name) => `${name ?? 'Une personne qui a postulé'} a une question pour vous`,
    again: (heading) => french`À vérifier : ${heading}`,
    intro: (name, jobTitle) =>
      french`${name ?? 'Cette personne'} a postulé au poste « ${jobTitle} » et souhaite en tirer un enseignement. Une phrase concrète suffit, et tout est facultatif.`,
    decisionStands:
      'Votre décision reste ce qu’elle est. Répondre ne la remet pas en question et ne vous engage à rien.',
    theQuestion: 'La question',
    wordsHint:
      'Avec vos mots et dans votre langue, 5\u202f000 caractères au plus. Merci de ne nommer personne d’autre.',
    rate: 'Si vous le souhaitez, notez quatre aspects',
    scale: french`1 signifie une marge de progression, 5 signifie déjà un point fort.`,
    areas: {
      communication: ['Communication', 'La clarté avec laquelle les idées sont passées'],
      responses: ['Réponses', 'La façon dont les réponses correspondaient aux questions'],
      confidence: ['Assurance', 'L’assurance qui se dégageait de l’échange'],
      preparedness: ['Préparation', 'La préparation de l’échange'],
    },
    noRating: 'Sans avis',
    skills: 'Une compétence à renforcer en premier',
    skillsHint: french`Facultatif. S’il y en a plusieurs, séparez-les par des virgules, par exemple « SQL, prise de parole ».`,
    send: 'Envoyer la réponse',
    decline: 'Je préfère ne pas répondre',
    afterwards: 'Ce que devient votre réponse',
    kept: (name) =>
      `Elle est conservée mot pour mot par le service qui accompagne ${name ?? 'cette personne'} dans sa recherche d’emploi, et transmise par lui.`,
    once: (until) => `Vous pouvez répondre une seule fois, jusqu’au ${until}. Ensuite, cette page se ferme.`,
    lookAgain: 'Merci de revoir ceci',
    faults: sayWith({
      empty: french`Écrivez une phrase, choisissez une note ou nommez une compétence. Ou choisissez « Je préfère ne pas répondre ».`,
      words: 'Merci de raccourcir le texte à 5\u202f000 caractères.',
      skills: 'Merci de nommer cinq compétences au plus, de 100 caractères chacune au maximum.',
      rating: 'Merci de choisir l’une des notes proposées.',
      unreadable: 'Le texte contient des caractères qui ne peuvent pas être conservés. Merci de les retirer.',
    }),
  },
  de: {
    heading: (name) => `${name ?? 'Eine Person aus Ihrem Auswahlverfahren'} hat eine Frage an Sie`,
    again: (heading) => `Bitte prüfen: ${heading}`,
    intro: (name, jobTitle) =>
      `${name ?? 'Diese Person'} hat sich auf die Stelle „${jobTitle}“ beworben und möchte daraus lernen. Ein konkreter Satz genügt, und alles hier ist freiwillig.`,
    decisionStands: 'Ihre Entscheidung steht. Eine Antwort rollt sie nicht neu auf und verpflichtet Sie zu nichts.',
    theQuestion: 'Die Frage',
    wordsHint: 'In Ihren Worten und Ihrer Sprache, bis zu 5.000 Zeichen. Bitte nennen Sie keine anderen Personen.',
    rate: 'Wenn Sie mögen, bewerten Sie vier Bereiche',
    scale: '1 heißt: noch Luft nach oben. 5 heißt: schon eine Stärke.',
    areas: {
      communication: ['Kommunikation', 'Wie klar die Punkte ankamen'],
      responses: ['Antworten', 'Wie gut die Antworten zu den Fragen passten'],
      confidence: ['Sicherheit', 'Wie sicher das Auftreten wirkte'],
      preparedness: ['Vorbereitung', 'Wie gut das Gespräch vorbereitet war'],
    },
    noRating: 'Offen',
    skills: 'Eine Fähigkeit, die als Erstes ausgebaut werden sollte',
    skillsHint: 'Freiwillig. Mehrere bitte mit Komma trennen, zum Beispiel „SQL, Präsentieren“.',
    send: 'Antwort senden',
    decline: 'Ich möchte nicht antworten',
    afterwards: 'Was mit Ihrer Antwort geschieht',
    kept: (name) =>
      `Sie wird im Wortlaut von dem Dienst aufbewahrt, der ${name ?? 'diese Person'} bei der Arbeitssuche unterstützt, und von dort weitergegeben.`,
    once: (until) => `Sie können einmal antworten, bis ${until}. Danach schließt sich diese Seite.`,
    lookAgain: 'Bitte sehen Sie sich das noch einmal an',
    faults: sayWith({
      empty:
        'Schreiben Sie einen Satz, wählen Sie eine Bewertung oder nennen Sie eine Fähigkeit. Oder wählen Sie „Ich möchte nicht antworten“.',
      words: 'Bitte kürzen Sie den Text auf 5.000 Zeichen.',
      skills: 'Bitte nennen Sie höchstens fünf Fähigkeiten mit jeweils bis zu 100 Zeichen.',
      rating: 'Bitte wählen Sie eine der gezeigten Bewertungen.',
      unreadable: 'Der Text enthält Zeichen, die sich nicht speichern lassen. Bitte entfernen Sie sie.',
    }),
  },
}
