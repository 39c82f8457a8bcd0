import type { InLanguages } from '../vocabulary.ts'

export const reachOutToOnePersonTexts: InLanguages<{
  spokeLately: (on: string, days: number) => string
  offeredLately: (on: string, days: number) => string
  titleFor: (name: string) => string
  title: string
  why: (employer: string, days: number) => string
  /** `who` is a name with what is known in brackets: `Tom Brandt (Data Engineer, Nordwind)`. */
  spokeLast: (who: string, on: string) => string
  neverSpoke: (who: string) => string
  whyWeakTies: string
  whyCloseTies: string
  beginWithLastTalk: string
  beginWithHowYouMet: string
  saySearch: (lookingFor: string) => string
  askAboutWork: string
  noteTheTalk: string
  writeDownThree: string
  chooseOne: (lookingFor: string) => string
  addAsContact: string
  when: (on: string) => string
  where: string
  noBeginning: string
  beginSmall: string
  nobodyInMind: string
  lookThrough: string
}> = {
  en: {
    spokeLately: (on, days) =>
      `You spoke with someone on ${on}; once in ${days === 1 ? 'a day' : `${days} days`} is enough.`,
    offeredLately: (on, days) =>
      `Another plan asked you on ${on} to reach out to someone; once in ${days === 1 ? 'a day' : `${days} days`} is enough.`,
    titleFor: (name) => `Get in touch with ${name}`,
    title: 'Reach out to one person you know a little',
    why: (employer, days) =>
      `Your application to ${employer} has ended, and no conversation is noted for the last ${days === 1 ? 'day' : `${days} days`}.`,
    spokeLast: (who, on) => `You last spoke with ${who} on ${on}.`,
    neverSpoke: (who) => `You have noted ${who} as a contact, but no conversation yet.`,
    whyWeakTies:
      'In large experiments on LinkedIn, people someone knew only a little led to jobs more often than close contacts.',
    whyCloseTies: 'Someone who knows you well may know another person you could ask.',
    beginWithLastTalk: 'Begin with what you last spoke about',
    beginWithHowYouMet: 'Begin with how you know each other',
    saySearch: (lookingFor) => `Say in one sentence what you are looking for (${lookingFor})`,
    askAboutWork: 'Ask one small question about their work; you need not ask for a job',
    noteTheTalk: 'Note the conversation here, so that the next plan knows about it',
    writeDownThree: 'Write down three people you know a little: from a past job, a course, a club',
    chooseOne: (lookingFor) => `Choose the one closest to what you are looking for (${lookingFor})`,
    addAsContact: 'Add the person here as a contact, so that the next plan can name them',
    when: (on) => `On ${on}, before I open any job site`,
    where: 'Where I write my messages',
    noBeginning: 'If I do not know how to begin',
    beginSmall: 'I write two sentences: how we know each other, and my one question',
    nobodyInMind: 'If nobody comes to mind',
    lookThrough: 'I look through my old contacts for five minutes and take the first friendly name',
  },
  es: {
    spokeLately: (on, days) =>
      `Hablaste con alguien el ${on}; una vez ${days === 1 ? 'al día' : `cada ${days} días`} es suficiente.`,
    offeredLately: (on, days) =>
      `Otro plan te propuso el ${on} ponerte en contacto con alguien; una vez ${days === 1 ? 'al día' : `cada ${days} días`} es suficiente.`,
    titleFor: (name) => `Ponte en contacto con ${name}`,
    title: 'Ponte en contacto con una persona a la que conoces un poco',
    why: (employer, days) =>
      `Tu candidatura con ${employer} ha terminado, y no hay ninguna conversación anotada en ${days === 1 ? 'el último día' : `los últimos ${days} días`}.`,
    spokeLast: (who, on) => `La última vez que hablaste con ${who} fue el ${on}.`,
    neverSpoke: (who) => `Tienes entre tus contactos a ${who}, todavía sin ninguna conversación anotada.`,
    whyWeakTies:
      'En grandes experimentos en LinkedIn, las personas a las que alguien conocía solo un poco llevaron a un empleo más a menudo que los contactos cercanos.',
    whyCloseTies: 'Quien te conoce bien quizá conozca a otra persona a la que podrías preguntar.',
    beginWithLastTalk: 'Empieza por lo último de lo que hablaron',
    beginWithHowYouMet: 'Empieza por cómo se conocen',
    saySearch: (lookingFor) => `Di en una frase qué buscas (${lookingFor})`,
    askAboutWork: 'Haz una pregunta pequeña sobre su trabajo; no hace falta que pidas un empleo',
    noteTheTalk: 'Anota aquí la conversación, para que el próximo plan la tenga en cuenta',
    writeDownThree: 'Apunta a tres personas a las que conoces un poco: de un trabajo anterior, un curso, un club',
    chooseOne: (lookingFor) => `Elige a la más cercana a lo que buscas (${lookingFor})`,
    addAsContact: 'Añade aquí a esa persona como contacto, para que el próximo plan pueda nombrarla',
    when: (on) => `El ${on}, antes de abrir cualquier portal de empleo`,
    where: 'Donde escribo mis mensajes',
    noBeginning: 'Si no sé cómo empezar',
    beginSmall: 'Escribo dos frases: cómo nos conocemos y mi única pregunta',
    nobodyInMind: 'Si no se me ocurre nadie',
    lookThrough: 'Repaso mis contactos antiguos durante cinco minutos y elijo el primer nombre amable',
  },
  fr: {
    spokeLately: (on, days) =>
      `Vous avez parlé avec quelqu’un le ${on} ; une fois ${days === 1 ? 'par jour' : `tous les ${days} jours`} suffit.`,
    offeredLately: (on, days) =>
      `Un autre plan vous a proposé le ${on} de contacter quelqu’un ; une fois ${days === 1 ? 'par jour' : `tous les ${days} jours`} suffit.`,
    titleFor: (name) => `Prenez contact avec ${name}`,
    title: 'Prenez contact avec une personne que vous connaissez un peu',
    why: (employer, days) =>
      `Votre candidature chez ${employer} est terminée, et aucun échange n’est noté depuis ${days === 1 ? 'un jour' : `${days} jours`}.`,
    spokeLast: (who, on) => `Votre dernier échange avec ${who} date du ${on}.`,
    neverSpoke: (who) => `Parmi vos contacts figure ${who}, sans échange noté pour l’instant.`,
    whyWeakTies:
      'Dans de grandes expériences sur LinkedIn, les personnes que l’on connaissait seulement un peu ont mené à un emploi plus souvent que les proches.',
    whyCloseTies: 'Une personne qui vous connaît bien connaît peut-être quelqu’un d’autre à qui poser la question.',
    beginWithLastTalk: 'Commencez par le sujet de votre dernier échange',
    beginWithHowYouMet: 'Commencez par la façon dont vous vous connaissez',
    saySearch: (lookingFor) => `Dites en une phrase ce que vous cherchez (${lookingFor})`,
    askAboutWork: 'Posez une petite question sur son travail ; inutile de demander un emploi',
    noteTheTalk: 'Notez l’échange ici, pour que le prochain plan en tienne compte',
    writeDownThree:
      'Notez trois personnes que vous connaissez un peu : d’un ancien emploi, d’une formation, d’une association',
    chooseOne: (lookingFor) => `Choisissez la plus proche de ce que vous cherchez (${lookingFor})`,
    addAsContact: 'Ajoutez cette personne ici comme contact, pour que le prochain plan puisse la nommer',
    when: (on) => `Le ${on}, avant d’ouvrir un site d’emploi`,
    where: 'Là où j’écris mes messages',
    noBeginning: 'Si je ne sais pas comment commencer',
    beginSmall: 'J’écris deux phrases : comment nous nous connaissons, et ma seule question',
    nobodyInMind: 'Si personne ne me vient à l’esprit',
    lookThrough: 'Je parcours mes anciens contacts pendant cinq minutes et je prends le premier nom sympathique',
  },
  de: {
    spokeLately: (on, days) =>
      `Sie haben am ${on} mit jemandem gesprochen; einmal ${days === 1 ? 'am Tag' : `in ${days} Tagen`} genügt.`,
    offeredLately: (on, days) =>
      `Ein anderer Plan hat Ihnen am ${on} geraten, sich bei jemandem zu melden; einmal ${days === 1 ? 'am Tag' : `in ${days} Tagen`} genügt.`,
    titleFor: (name) => `Melden Sie sich bei ${name}`,
    title: 'Melden Sie sich bei einer Person, die Sie ein wenig kennen',
    why: (employer, days) =>
      `Ihre Bewerbung bei ${employer} ist zu Ende, und aus ${days === 1 ? 'dem letzten Tag' : `den letzten ${days} Tagen`} ist kein Gespräch notiert.`,
    spokeLast: (who, on) => `Mit ${who} haben Sie zuletzt am ${on} gesprochen.`,
    neverSpoke: (who) => `Unter Ihren Kontakten steht ${who}, noch ohne notiertes Gespräch.`,
    whyWeakTies:
      'In großen Versuchen auf LinkedIn führten Menschen, die jemand nur ein wenig kannte, öfter zu einer Stelle als enge Kontakte.',
    whyCloseTies: 'Wer Sie gut kennt, kennt vielleicht eine weitere Person, die Sie fragen können.',
    beginWithLastTalk: 'Beginnen Sie mit dem, worüber Sie zuletzt gesprochen haben',
    beginWithHowYouMet: 'Beginnen Sie damit, woher Sie sich kennen',
    saySearch: (lookingFor) => `Sagen Sie in einem Satz, was Sie suchen (${lookingFor})`,
    askAboutWork: 'Stellen Sie eine kleine Frage zur Arbeit dort; nach einer Stelle müssen Sie nicht fragen',
    noteTheTalk: 'Notieren Sie das Gespräch hier, damit der nächste Plan davon weiß',
    writeDownThree:
      'Schreiben Sie drei Menschen auf, die Sie ein wenig kennen: aus einer früheren Arbeit, einem Kurs, einem Verein',
    chooseOne: (lookingFor) => `Wählen Sie die Person, die dem am nächsten ist, was Sie suchen (${lookingFor})`,
    addAsContact: 'Tragen Sie die Person hier als Kontakt ein, damit der nächste Plan sie nennen kann',
    when: (on) => `Am ${on}, bevor ich ein Stellenportal öffne`,
    where: 'Dort, wo ich meine Nachrichten schreibe',
    noBeginning: 'Wenn ich nicht weiß, wie ich anfangen soll',
    beginSmall: 'Ich schreibe zwei Sätze: woher wir uns kennen, und meine eine Frage',
    nobodyInMind: 'Wenn mir niemand einfällt',
    lookThrough: 'Ich gehe fünf Minuten lang meine alten Kontakte durch und nehme den ersten freundlichen Namen',
  },
}
