import type { InLanguages } from '../vocabulary.ts'

export const keepTheDoorOpenTexts: InLanguages<{
  noInterview: string
  nobodyNamed: string
  late: string
  title: (name: string) => string
  /** `cameAsFarAs` follows a verb, as asFarAs() gives it. */
  why: (cameAsFarAs: string, employer: string, name: string, newsOn: string) => string
  byEmail: string
  byTextMessage: string
  onANetwork: string
  how: readonly string[]
}> = {
  en: {
    noInterview: 'You had not met anyone there in an interview, so there is no contact to keep up.',
    nobodyNamed: 'No person is named for this application. Add who you met, and this step can suggest a message.',
    late: 'The news is some months old; a message about it now would come out of the blue.',
    title: (name) => `Send ${name} one friendly message`,
    why: (cameAsFarAs, employer, name, newsOn) =>
      `You got ${cameAsFarAs} with ${employer}, and ${name} is the person you know there. The news came on ${newsOn}; some weeks later, a short message can keep the contact without asking for anything.`,
    byEmail: 'Write a short e-mail to the address you have',
    byTextMessage: 'Send a short text message to the number you have',
    onANetwork: 'Look them up on a professional network, and write there',
    how: [
      'Say in one sentence where you met',
      'Add one thing that is new with you, or one thing you read about their work',
      'Ask for nothing, and send it once',
    ],
  },
  es: {
    noInterview: 'No habías conocido a nadie allí en una entrevista, así que no hay un contacto que mantener.',
    nobodyNamed:
      'En esta candidatura no consta el nombre de nadie. Añade a quién conociste, y este paso podrá proponerte un mensaje.',
    late: 'La noticia tiene ya algunos meses; un mensaje sobre ella llegaría ahora sin que nadie lo espere.',
    title: (name) => `Envía un mensaje amable a ${name}`,
    why: (cameAsFarAs, employer, name, newsOn) =>
      `Llegaste ${cameAsFarAs} con ${employer}, y ${name} es la persona que conoces allí. La noticia llegó el ${newsOn}; unas semanas después, un mensaje breve puede mantener el contacto sin pedir nada.`,
    byEmail: 'Escribe un correo breve a la dirección que tienes',
    byTextMessage: 'Envía un mensaje de texto breve al número que tienes',
    onANetwork: 'Busca su perfil en una red profesional y escribe allí',
    how: [
      'Di en una frase de dónde viene el contacto',
      'Añade una novedad tuya, o algo que leíste sobre su trabajo',
      'No pidas nada, y envíalo una sola vez',
    ],
  },
  fr: {
    noInterview: 'Vous n’aviez rencontré personne là-bas en entretien, il n’y a donc pas de contact à entretenir.',
    nobodyNamed:
      'Aucune personne n’est nommée pour cette candidature. Ajoutez qui vous avez rencontré, et cette étape pourra proposer un message.',
    late: 'La nouvelle date de quelques mois ; un message à ce sujet arriverait maintenant sans raison apparente.',
    title: (name) => `Envoyez un message amical à ${name}`,
    why: (cameAsFarAs, employer, name, newsOn) =>
      `Votre candidature est allée ${cameAsFarAs} chez ${employer}, et ${name} est la personne que vous y connaissez. La nouvelle est arrivée le ${newsOn} ; quelques semaines plus tard, un court message peut entretenir le contact sans rien demander.`,
    byEmail: 'Écrivez un court e-mail à l’adresse que vous avez',
    byTextMessage: 'Envoyez un court SMS au numéro que vous avez',
    onANetwork: 'Cherchez son profil sur un réseau professionnel, et écrivez-y',
    how: [
      'Dites en une phrase où vous avez fait connaissance',
      'Ajoutez une nouveauté de votre côté, ou une chose que vous avez lue sur son travail',
      'Ne demandez rien, et n’envoyez ce message qu’une fois',
    ],
  },
  de: {
    noInterview:
      'Sie hatten dort noch niemanden im Vorstellungsgespräch getroffen, also gibt es keinen Kontakt zu pflegen.',
    nobodyNamed:
      'Zu dieser Bewerbung ist keine Person genannt. Tragen Sie ein, wen Sie getroffen haben, dann kann dieser Schritt eine Nachricht vorschlagen.',
    late: 'Die Nachricht ist einige Monate alt; jetzt darauf zu schreiben käme aus heiterem Himmel.',
    title: (name) => `Schicken Sie eine freundliche Nachricht an ${name}`,
    why: (cameAsFarAs, employer, name, newsOn) =>
      `Sie kamen bei ${employer} ${cameAsFarAs}, und ${name} ist die Person, die Sie dort kennen. Der Bescheid kam am ${newsOn}; ein paar Wochen später kann eine kurze Nachricht den Kontakt erhalten, ohne um etwas zu bitten.`,
    byEmail: 'Schreiben Sie eine kurze E-Mail an die Adresse, die Sie haben',
    byTextMessage: 'Schicken Sie eine kurze SMS an die Nummer, die Sie haben',
    onANetwork: 'Suchen Sie das Profil in einem beruflichen Netzwerk, und schreiben Sie dort',
    how: [
      'Sagen Sie in einem Satz, wo Sie sich begegnet sind',
      'Fügen Sie eine Neuigkeit von sich hinzu, oder etwas, das Sie über die Arbeit dort gelesen haben',
      'Bitten Sie um nichts, und schreiben Sie nur dieses eine Mal',
    ],
  },
}
