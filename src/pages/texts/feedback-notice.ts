import type { InLanguages } from '../../rules/vocabulary.ts'

export type Notice =
  | 'thanks'
  | 'declined'
  | 'missing'
  | 'used'
  | 'closed'
  | 'tooLong'
  | 'busy'
  | 'unreadable'
  | 'trouble'

type Said = { title: string; text: string }

export const feedbackNoticeTexts: InLanguages<Record<Notice, Said>> = {
  en: {
    thanks: {
      title: 'Thank you',
      text: 'Your answer has arrived. It was kind of you to take the time. You can close this page now.',
    },
    declined: {
      title: 'That is fine',
      text: 'Thank you for letting us know: now nobody waits for an answer. You can close this page.',
    },
    missing: {
      title: 'There is no page here',
      text: 'The address may have lost a part on its way. Please open the link from the message once more.',
    },
    used: {
      title: 'This question has been settled',
      text: 'The page takes one answer, and that has been given. Thank you. There is nothing more to do.',
    },
    closed: { title: 'This page is closed', text: 'It no longer takes an answer. There is nothing you need to do.' },
    tooLong: {
      title: 'That was a little too much',
      text: 'Nothing was stored. Please go back and shorten your answer to 5,000 characters.',
    },
    busy: {
      title: 'One moment, please',
      text: 'There were many visits from your network just now. Please try again in a few seconds.',
    },
    unreadable: {
      title: 'This did not arrive as it should',
      text: 'Nothing was stored. Please open the link from the message once more and answer there.',
    },
    trouble: {
      title: 'Something went wrong on our side',
      text: 'Nothing was stored. Please try again in a few minutes.',
    },
  },
  es: {
    thanks: {
      title: 'Gracias',
      text: 'Su respuesta ha llegado. Ha sido muy amable al dedicarle este tiempo. Ya puede cerrar esta página.',
    },
    declined: {
      title: 'Está bien así',
      text: 'Gracias por avisar: así nadie se queda esperando una respuesta. Ya puede cerrar esta página.',
    },
    missing: {
      title: 'Aquí no hay ninguna página',
      text: 'Es posible que a la dirección le falte una parte. Por favor, abra de nuevo el enlace del mensaje.',
    },
    used: {
      title: 'Esta pregunta ya está resuelta',
      text: 'La página admite una respuesta y ya se ha dado. Gracias. No hay nada más que hacer.',
    },
    closed: { title: 'Esta página está cerrada', text: 'Ya no admite respuestas. No tiene que hacer nada.' },
    tooLong: {
      title: 'Era un poco demasiado',
      text: 'No se ha guardado nada. Por favor, vuelva atrás y acorte su respuesta a 5000 caracteres.',
    },
    busy: {
      title: 'Un momento, por favor',
      text: 'Ha habido muchas visitas desde su red. Por favor, inténtelo de nuevo en unos segundos.',
    },
    unreadable: {
      title: 'Esto no ha llegado como debía',
      text: 'No se ha guardado nada. Por favor, abra de nuevo el enlace del mensaje y responda allí.',
    },
    trouble: {
      title: 'Algo no ha funcionado por nuestra parte',
      text: 'No se ha guardado nada. Por favor, inténtelo de nuevo en unos minutos.',
    },
  },
  fr: {
    thanks: {
      title: 'Merci',
      text: 'Votre réponse est bien arrivée. Merci d’avoir pris ce temps. Vous pouvez maintenant fermer cette page.',
    },
    declined: {
      title: 'C’est très bien ainsi',
      text: 'Merci de l’avoir fait savoir, personne n’attend plus de réponse. Vous pouvez fermer cette page.',
    },
    missing: {
      title: 'Il n’y a pas de page ici',
      text: 'L’adresse a peut-être perdu une partie en chemin. Merci d’ouvrir à nouveau le lien du message.',
    },
    used: {
      title: 'Cette question est réglée',
      text: 'La page accepte une réponse, et elle a été donnée. Merci. Il n’y a plus rien à faire.',
    },
    closed: { title: 'Cette page est fermée', text: 'Elle n’accepte plus de réponse. Vous n’avez rien à faire.' },
    tooLong: {
      title: 'C’était un peu trop long',
      text: 'Rien n’a été conservé. Merci de revenir en arrière et de raccourcir votre réponse à 5\u202f000 caractères.',
    },
    busy: {
      title: 'Un instant, s’il vous plaît',
      text: 'Il y a eu beaucoup de visites depuis votre réseau. Merci de réessayer dans quelques secondes.',
    },
    unreadable: {
      title: 'Ceci n’est pas arrivé comme prévu',
      text: 'Rien n’a été conservé. Merci d’ouvrir à nouveau le lien du message et d’y répondre.',
    },
    trouble: {
      title: 'Un problème est survenu de notre côté',
      text: 'Rien n’a été conservé. Merci de réessayer dans quelques minutes.',
    },
  },
  de: {
    thanks: {
      title: 'Vielen Dank',
      text: 'Ihre Antwort ist angekommen. Danke, dass Sie sich die Zeit genommen haben. Sie können diese Seite jetzt schließen.',
    },
    declined: {
      title: 'Das ist in Ordnung',
      text: 'Danke für den Hinweis: So wartet niemand auf eine Antwort. Sie können diese Seite schließen.',
    },
    missing: {
      title: 'Hier gibt es keine Seite',
      text: 'Vielleicht ist unterwegs ein Teil der Adresse verloren gegangen. Bitte öffnen Sie den Link aus der Nachricht noch einmal.',
    },
    used: {
      title: 'Diese Frage ist erledigt',
      text: 'Die Seite nimmt eine Antwort an, und die ist gegeben. Vielen Dank. Es gibt nichts weiter zu tun.',
    },
    closed: {
      title: 'Diese Seite ist geschlossen',
      text: 'Sie nimmt keine Antwort mehr an. Sie müssen nichts tun.',
    },
    tooLong: {
      title: 'Das war etwas zu viel',
      text: 'Es wurde nichts gespeichert. Bitte gehen Sie zurück und kürzen Sie Ihre Antwort auf 5.000 Zeichen.',
    },
    busy: {
      title: 'Einen Moment, bitte',
      text: 'Aus Ihrem Netz kamen gerade viele Aufrufe. Bitte versuchen Sie es in einigen Sekunden noch einmal.',
    },
    unreadable: {
      title: 'Das ist nicht richtig angekommen',
      text: 'Es wurde nichts gespeichert. Bitte öffnen Sie den Link aus der Nachricht noch einmal und antworten Sie dort.',
    },
    trouble: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: 'Es wurde nichts gespeichert. Bitte versuchen Sie es in einigen Minuten noch einmal.',
    },
  },
}
