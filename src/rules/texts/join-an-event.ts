import type { InLanguages } from '../vocabulary.ts'

export const joinAnEventTexts: InLanguages<{
  offeredLately: (on: string, days: number) => string
  titleFor: (event: string) => string
  /** `place` follows the day; it is empty or begins with a space, as `place` below gives it. */
  whyEvent: (on: string, place: string) => string
  place: (location: string | null, isOnline: boolean) => string
  howToJoin: readonly string[]
  whenItIs: (on: string) => string
  noMood: string
  goBriefly: string
  title: (topic: string) => string
  lookingFor: (occupation: string) => string
  interest: (interest: string) => string
  appliedFor: (jobTitle: string) => string
  /** Ends the sentence that `lookingFor`, `interest` or `appliedFor` began, and gives the reason for groups. */
  whyGroup: (topic: string, location: string | null) => string
  search: (topic: string, location: string | null) => string
  howToChoose: readonly string[]
  when: string
  where: string
  noMeeting: string
  joinOnline: string
}> = {
  en: {
    offeredLately: (on, days) =>
      `Another plan suggested an event on ${on}; one in ${days === 1 ? 'a day' : `${days} days`} is enough.`,
    titleFor: (event) => `Join one event: ${event}`,
    whyEvent: (on, place) =>
      `It takes place on ${on}${place}, and is the soonest event listed here. An event is a place to hear of openings and to ask questions.`,
    place: (location, isOnline) =>
      location ? ` (${location}${isOnline ? ', or online' : ''})` : isOnline ? ' (online)' : '',
    howToJoin: [
      'Look it up in the list of events here, and read what it is about',
      'Sign up where that is asked for, and put it in your calendar',
      'Plan to speak with one person there, and prepare one question',
    ],
    whenItIs: (on) => `On ${on}, half an hour before it begins`,
    noMood: 'If I do not feel like going',
    goBriefly: 'I go for half an hour, ask my one question, and may leave after that',
    title: (topic) => `Find one meeting or online group: ${topic}`,
    lookingFor: (occupation) => `You are looking for work as: ${occupation}`,
    interest: (interest) => `You named ${interest} as an interest`,
    appliedFor: (jobTitle) => `You applied for the role ${jobTitle}`,
    whyGroup: (topic, location) =>
      `${topic}${location ? `, and this job was in ${location}` : ''}. A group of people who do this work is a place to hear of openings and to ask questions.`,
    search: (topic, location) =>
      `Search for “${topic}” with the word “meetup”, “association” or “community”, ${location ? `in or near ${location}, or online` : 'near you, or online'}`,
    howToChoose: [
      'Choose one meeting in the next weeks that costs nothing or little',
      'Put it in your calendar, and plan to speak with one person there',
    ],
    when: 'On my next free evening',
    where: 'At home, with my calendar open',
    noMeeting: 'If no meeting takes place in the next weeks',
    joinOnline: 'I join one online group and introduce myself in two sentences',
  },
  es: {
    offeredLately: (on, days) =>
      `Otro plan propuso un evento el ${on}; uno ${days === 1 ? 'al día' : `cada ${days} días`} es suficiente.`,
    titleFor: (event) => `Participa en un evento: ${event}`,
    whyEvent: (on, place) =>
      `Tiene lugar el ${on}${place}, y es el evento más próximo de los que hay aquí. Un evento es un lugar para enterarse de vacantes y hacer preguntas.`,
    place: (location, isOnline) =>
      location ? ` (${location}${isOnline ? ', o en línea' : ''})` : isOnline ? ' (en línea)' : '',
    howToJoin: [
      'Búscalo en la lista de eventos de aquí y lee de qué trata',
      'Inscríbete si hace falta y ponlo en tu calendario',
      'Proponte hablar allí con una persona y prepara una pregunta',
    ],
    whenItIs: (on) => `El ${on}, media hora antes de que empiece`,
    noMood: 'Si no tengo ganas de ir',
    goBriefly: 'Voy media hora, hago mi única pregunta y después puedo irme',
    title: (topic) => `Busca un encuentro o un grupo en línea: ${topic}`,
    lookingFor: (occupation) => `Buscas este trabajo: ${occupation}`,
    interest: (interest) => `Indicaste ${interest} como interés`,
    appliedFor: (jobTitle) => `Te presentaste a este puesto: ${jobTitle}`,
    whyGroup: (topic, location) =>
      `${topic}${location ? `, y aquel puesto estaba en ${location}` : ''}. Un grupo de personas que hacen este trabajo es un lugar para enterarse de vacantes y hacer preguntas.`,
    search: (topic, location) =>
      `Busca «${topic}» con la palabra «encuentro», «asociación» o «comunidad», ${location ? `en ${location} o cerca, o en línea` : 'cerca de ti o en línea'}`,
    howToChoose: [
      'Elige un encuentro de las próximas semanas que sea gratis o cueste poco',
      'Ponlo en tu calendario y proponte hablar allí con una persona',
    ],
    when: 'En mi próxima tarde libre',
    where: 'En casa, con el calendario abierto',
    noMeeting: 'Si no hay ningún encuentro en las próximas semanas',
    joinOnline: 'Entro en un grupo en línea y me presento en dos frases',
  },
  fr: {
    offeredLately: (on, days) =>
      `Un autre plan a proposé un événement le ${on} ; un ${days === 1 ? 'par jour' : `tous les ${days} jours`} suffit.`,
    titleFor: (event) => `Participez à un événement : ${event}`,
    whyEvent: (on, place) =>
      `Il a lieu le ${on}${place}, et c’est le plus proche des événements indiqués ici. Un événement est un lieu où entendre parler de postes et poser des questions.`,
    place: (location, isOnline) =>
      location ? ` (${location}${isOnline ? ', ou en ligne' : ''})` : isOnline ? ' (en ligne)' : '',
    howToJoin: [
      'Retrouvez-le dans la liste des événements ici, et lisez de quoi il s’agit',
      'Inscrivez-vous si c’est demandé, et notez-le dans votre agenda',
      'Prévoyez d’y parler avec une personne, et préparez une question',
    ],
    whenItIs: (on) => `Le ${on}, une demi-heure avant le début`,
    noMood: 'Si je n’ai pas envie d’y aller',
    goBriefly: 'J’y vais une demi-heure, je pose ma seule question, et je peux partir ensuite',
    title: (topic) => `Trouvez une rencontre ou un groupe en ligne : ${topic}`,
    lookingFor: (occupation) => `Vous cherchez ce travail : ${occupation}`,
    interest: (interest) => `Vous avez indiqué ce centre d’intérêt : ${interest}`,
    appliedFor: (jobTitle) => `Vous avez postulé à ce poste : ${jobTitle}`,
    whyGroup: (topic, location) =>
      `${topic}${location ? ` (lieu du poste : ${location})` : ''}. Un groupe de personnes qui font ce travail est un lieu où entendre parler de postes et poser des questions.`,
    search: (topic, location) =>
      `Cherchez « ${topic} » avec le mot « rencontre », « association » ou « communauté », ${location ? `sur place ou à proximité (${location}), ou en ligne` : 'près de chez vous ou en ligne'}`,
    howToChoose: [
      'Choisissez une rencontre des prochaines semaines, gratuite ou peu chère',
      'Notez-la dans votre agenda, et prévoyez d’y parler avec une personne',
    ],
    when: 'Lors de ma prochaine soirée libre',
    where: 'À la maison, mon agenda ouvert',
    noMeeting: 'Si aucune rencontre n’a lieu dans les prochaines semaines',
    joinOnline: 'Je rejoins un groupe en ligne et je me présente en deux phrases',
  },
  de: {
    offeredLately: (on, days) =>
      `Ein anderer Plan hat am ${on} eine Veranstaltung vorgeschlagen; eine ${days === 1 ? 'am Tag' : `in ${days} Tagen`} genügt.`,
    titleFor: (event) => `Besuchen Sie eine Veranstaltung: ${event}`,
    whyEvent: (on, place) =>
      `Sie findet am ${on}${place} statt und ist die nächste, die hier aufgeführt ist. Eine Veranstaltung ist ein Ort, um von Stellen zu hören und Fragen zu stellen.`,
    place: (location, isOnline) =>
      location ? ` (${location}${isOnline ? ' oder online' : ''})` : isOnline ? ' (online)' : '',
    howToJoin: [
      'Suchen Sie sie in der Liste der Veranstaltungen hier, und lesen Sie, worum es geht',
      'Melden Sie sich an, wo das verlangt ist, und tragen Sie sie in Ihren Kalender ein',
      'Nehmen Sie sich vor, dort mit einem Menschen zu sprechen, und bereiten Sie eine Frage vor',
    ],
    whenItIs: (on) => `Am ${on}, eine halbe Stunde vor Beginn`,
    noMood: 'Wenn ich keine Lust habe hinzugehen',
    goBriefly: 'Ich gehe für eine halbe Stunde hin, stelle meine eine Frage und darf danach gehen',
    title: (topic) => `Suchen Sie ein Treffen oder eine Online-Gruppe: ${topic}`,
    lookingFor: (occupation) => `Sie suchen diese Arbeit: ${occupation}`,
    interest: (interest) => `Sie haben ${interest} als Interesse angegeben`,
    appliedFor: (jobTitle) => `Sie haben sich auf diese Stelle beworben: ${jobTitle}`,
    whyGroup: (topic, location) =>
      `${topic}${location ? ` (Ort der Stelle: ${location})` : ''}. Eine Gruppe von Menschen, die diese Arbeit machen, ist ein Ort, um von Stellen zu hören und Fragen zu stellen.`,
    search: (topic, location) =>
      `Suchen Sie nach „${topic}“ mit dem Wort „Treffen“, „Verband“ oder „Community“, ${location ? `vor Ort oder in der Nähe (${location}) oder online` : 'in Ihrer Nähe oder online'}`,
    howToChoose: [
      'Wählen Sie ein Treffen in den nächsten Wochen, das nichts oder wenig kostet',
      'Tragen Sie es in Ihren Kalender ein, und nehmen Sie sich vor, dort mit einem Menschen zu sprechen',
    ],
    when: 'An meinem nächsten freien Abend',
    where: 'Zu Hause, mit offenem Kalender',
    noMeeting: 'Wenn in den nächsten Wochen kein Treffen stattfindet',
    joinOnline: 'Ich trete einer Online-Gruppe bei und stelle mich in zwei Sätzen vor',
  },
}
