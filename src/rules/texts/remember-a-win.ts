import type { AchievementKind, InLanguages } from '../vocabulary.ts'

export const rememberAWinTexts: InLanguages<{
  none: string
  titles: Readonly<Record<AchievementKind, string>>
  /** The person's own words, and nothing added to them. */
  quote: (words: string) => string
  shows: (skills: string, jobTitle: string, employer: string) => string
  atHand: string
  read: string
  say: string
  sayFor: (skills: string) => string
  noteWhere: string
}> = {
  en: {
    none: 'No strength or achievement is kept yet; once there is one, it is quoted here.',
    titles: {
      strength: 'Read again a strength that you wrote down',
      achievement: 'Read again something you did, in your own words',
    },
    quote: (words) => `“${words}” – these are your own words.`,
    shows: (skills, jobTitle, employer) =>
      `You noted that it shows ${skills}, which the posting for ${jobTitle} at ${employer} asked for.`,
    atHand: 'It is kept so that it is at hand on a day like this.',
    read: 'Read it once, as you wrote it',
    say: 'Say it out loud in two sentences: what you did, and what came of it',
    sayFor: (skills) => `Say it out loud as your example for ${skills}: what you did, and what came of it`,
    noteWhere: 'Note where it could stand in your next application',
  },
  es: {
    none: 'Todavía no guardas ninguna fortaleza ni ningún logro; cuando haya uno, se citará aquí.',
    titles: {
      strength: 'Vuelve a leer una fortaleza que escribiste',
      achievement: 'Vuelve a leer algo que hiciste, con tus propias palabras',
    },
    quote: (words) => `«${words}»: son tus propias palabras.`,
    shows: (skills, jobTitle, employer) =>
      `Anotaste que muestra ${skills}, que pedía la oferta de ${employer} para el puesto de ${jobTitle}.`,
    atHand: 'Lo guardas para tenerlo a mano en un día como este.',
    read: 'Léelo una vez, tal como lo escribiste',
    say: 'Dilo en voz alta en dos frases: qué hiciste y qué resultó de ello',
    sayFor: (skills) => `Dilo en voz alta como tu ejemplo de ${skills}: qué hiciste y qué resultó de ello`,
    noteWhere: 'Anota dónde podría ir en tu próxima candidatura',
  },
  fr: {
    none: 'Aucun point fort ni aucune réussite n’est encore gardé ; dès qu’il y en aura, vous les lirez ici.',
    titles: {
      strength: 'Relisez un point fort que vous avez écrit',
      achievement: 'Relisez une chose que vous avez faite, dans vos propres mots',
    },
    quote: (words) => `« ${words} » : ce sont vos propres mots.`,
    shows: (skills, jobTitle, employer) =>
      `Ce que cela montre, selon vos notes, et que demandait l’annonce « ${jobTitle} » chez ${employer} : ${skills}.`,
    atHand: 'C’est gardé pour être à portée de main un jour comme celui-ci.',
    read: 'Lisez-le une fois, tel que vous l’avez écrit',
    say: 'Dites-le à voix haute en deux phrases : ce que vous avez fait, et ce que cela a donné',
    sayFor: (skills) =>
      `Dites-le à voix haute comme exemple pour ceci : ${skills}. Ce que vous avez fait, et ce que cela a donné`,
    noteWhere: 'Notez où cela pourrait figurer dans votre prochaine candidature',
  },
  de: {
    none: 'Noch ist keine Stärke und kein Erfolg festgehalten; sobald es etwas gibt, steht es hier.',
    titles: {
      strength: 'Lesen Sie noch einmal eine Stärke, die Sie aufgeschrieben haben',
      achievement: 'Lesen Sie noch einmal in Ihren eigenen Worten, was Sie getan haben',
    },
    quote: (words) => `„${words}“ – das sind Ihre eigenen Worte.`,
    shows: (skills, jobTitle, employer) =>
      `Nach Ihren Notizen zeigt es, wonach ${employer} für die Stelle „${jobTitle}“ fragte: ${skills}.`,
    atHand: 'Sie haben es festgehalten, damit es an einem Tag wie diesem zur Hand ist.',
    read: 'Lesen Sie es einmal, so wie Sie es geschrieben haben',
    say: 'Sagen Sie es laut in zwei Sätzen: was Sie getan haben und was daraus wurde',
    sayFor: (skills) => `Sagen Sie es laut als Beispiel für ${skills}: was Sie getan haben und was daraus wurde`,
    noteWhere: 'Notieren Sie, wo es in Ihrer nächsten Bewerbung stehen könnte',
  },
}
