import type { InLanguages } from '../vocabulary.ts'

export const applyToMatchingRolesTexts: InLanguages<{
  title: (goal: string) => string
  /** No goal is set below 1. */
  goal: (weekly: number) => string
  whyNow: string
  /** Names the week it counted, because the words may be read later. */
  standing: (sent: number, weekly: number, on: string) => string
  whyQuality: string
  search: (lookingFor: string) => string
  /** `skills` is empty where the person lists none. */
  choose: (skills: string) => string
  prove: string
  record: string
  when: (on: string) => string
  where: string
  nothingFits: string
  lookAgain: string
  titleForNextWeek: (monday: string) => string
  goalReached: (sent: number, weekly: number, on: string) => string
  saveOne: (lookingFor: string) => string
  prepare: string
  sendThen: (on: string) => string
  wantMore: string
  letItRest: string
}> = {
  en: {
    title: (goal) => `Apply to roles that fit: ${goal}`,
    goal: (weekly) => {
      if (weekly < 1) return 'at your own pace'
      return weekly === 1
        ? 'your goal is 1 tailored application a week'
        : `your goal is ${weekly} tailored applications a week`
    },
    whyNow: 'An application of yours has ended, and the next one starts with choosing a role.',
    standing: (sent, weekly, on) => `Sent in the week from ${on}: ${sent} of ${weekly}.`,
    whyQuality:
      'In studies of job search, the quality of a search counted more for the job people found than its quantity.',
    search: (lookingFor) => `Search for “${lookingFor}” on two sites, and save what was posted in the last two weeks`,
    choose: (skills) =>
      skills
        ? `Choose those that ask for skills you list, such as ${skills}, and whose must-haves you mostly meet`
        : 'Choose those whose must-haves you mostly meet',
    prove: 'For each, name three of its requirements and your proof for each one, then send it',
    record: 'Record it here, so that the next plan knows about it',
    when: (on) => `On ${on}, before the rest of the day begins`,
    where: 'Where I work best',
    nothingFits: 'If nothing fits in the first half hour',
    lookAgain: 'I save one role that half fits, close the page and look again the next morning',
    titleForNextWeek: (monday) => `Prepare one application for the week from ${monday}`,
    goalReached: (sent, weekly, on) =>
      `The goal of the week from ${on} is reached (sent: ${sent}; goal: ${weekly}). No more are asked of you this week.`,
    saveOne: (lookingFor) => `Search for “${lookingFor}”, and save one role here without applying yet`,
    prepare: 'Name three of its requirements and your proof for each one',
    sendThen: (on) => `Send it from ${on} on, if it still appeals to you`,
    wantMore: 'If I feel I should send more before then',
    letItRest: 'I save the role, close the page and leave it for that day',
  },
  es: {
    title: (goal) => `Preséntate a puestos que encajen: ${goal}`,
    goal: (weekly) => {
      if (weekly < 1) return 'a tu ritmo'
      return `tu meta es ${weekly} ${weekly === 1 ? 'candidatura' : 'candidaturas'} a medida por semana`
    },
    whyNow: 'Una candidatura tuya ha terminado, y la siguiente empieza por elegir un puesto.',
    standing: (sent, weekly, on) => `Candidaturas enviadas en la semana del ${on}: ${sent} de ${weekly}.`,
    whyQuality:
      'En los estudios sobre la búsqueda de empleo, para el trabajo encontrado contó más la calidad de la búsqueda que la cantidad.',
    search: (lookingFor) => `Busca «${lookingFor}» en dos portales y guarda lo publicado en las últimas dos semanas`,
    choose: (skills) =>
      skills
        ? `Elige las ofertas que piden competencias de tu lista, como ${skills}, y cuyos requisitos imprescindibles cumples en su mayor parte`
        : 'Elige las ofertas cuyos requisitos imprescindibles cumples en su mayor parte',
    prove: 'Para cada oferta, nombra tres de sus requisitos y tu prueba de cada uno; después envía la candidatura',
    record: 'Anótala aquí, para que el próximo plan la tenga en cuenta',
    when: (on) => `El ${on}, antes de que empiece el resto del día`,
    where: 'Donde mejor trabajo',
    nothingFits: 'Si en la primera media hora no encaja nada',
    lookAgain: 'Guardo un puesto que encaje a medias, cierro la página y vuelvo a mirar a la mañana siguiente',
    titleForNextWeek: (monday) => `Prepara una candidatura para la semana que empieza el ${monday}`,
    goalReached: (sent, weekly, on) =>
      `La meta de la semana del ${on} está cumplida (candidaturas enviadas: ${sent}; meta: ${weekly}). Esta semana no se te pide ninguna más.`,
    saveOne: (lookingFor) => `Busca «${lookingFor}» y guarda aquí un puesto, todavía sin presentarte`,
    prepare: 'Nombra tres de sus requisitos y tu prueba de cada uno',
    sendThen: (on) => `Envíala a partir del ${on}, si el puesto te sigue atrayendo`,
    wantMore: 'Si siento que debería enviar más antes de ese día',
    letItRest: 'Guardo el puesto, cierro la página y lo dejo para ese día',
  },
  fr: {
    title: (goal) => `Postulez à des postes qui vous correspondent : ${goal}`,
    goal: (weekly) => {
      if (weekly < 1) return 'à votre rythme'
      return `votre objectif est de ${weekly} ${weekly === 1 ? 'candidature' : 'candidatures'} sur mesure par semaine`
    },
    whyNow: 'Une de vos candidatures est terminée, et la suivante commence par le choix d’un poste.',
    standing: (sent, weekly, on) => `Candidatures envoyées dans la semaine du ${on} : ${sent} sur ${weekly}.`,
    whyQuality:
      'Dans les études sur la recherche d’emploi, la qualité de la recherche comptait plus pour l’emploi trouvé que sa quantité.',
    search: (lookingFor) =>
      `Cherchez « ${lookingFor} » sur deux sites, et enregistrez ce qui a paru ces deux dernières semaines`,
    choose: (skills) =>
      skills
        ? `Choisissez les offres qui demandent des compétences de votre liste, comme ${skills}, et dont vous remplissez la plupart des critères indispensables`
        : 'Choisissez les offres dont vous remplissez la plupart des critères indispensables',
    prove: 'Pour chaque offre, nommez trois exigences et votre preuve pour chacune, puis envoyez la candidature',
    record: 'Enregistrez-la ici, pour que le prochain plan en tienne compte',
    when: (on) => `Le ${on}, avant que le reste de la journée commence`,
    where: 'Là où je travaille le mieux',
    nothingFits: 'Si rien ne convient dans la première demi-heure',
    lookAgain:
      'J’enregistre un poste qui convient à moitié, je ferme la page et je regarde de nouveau le lendemain matin',
    titleForNextWeek: (monday) => `Préparez une candidature pour la semaine du ${monday}`,
    goalReached: (sent, weekly, on) =>
      `L’objectif de la semaine du ${on} est atteint (candidatures envoyées : ${sent} ; objectif : ${weekly}). Rien de plus ne vous est demandé cette semaine.`,
    saveOne: (lookingFor) => `Cherchez « ${lookingFor} », et enregistrez ici un poste sans postuler pour l’instant`,
    prepare: 'Nommez trois de ses exigences et votre preuve pour chacune',
    sendThen: (on) => `Envoyez-la à partir du ${on}, si le poste vous attire toujours`,
    wantMore: 'Si j’ai l’impression de devoir en envoyer d’autres avant ce jour-là',
    letItRest: 'J’enregistre le poste, je ferme la page et je le laisse pour ce jour-là',
  },
  de: {
    title: (goal) => `Bewerben Sie sich auf passende Stellen: ${goal}`,
    goal: (weekly) => {
      if (weekly < 1) return 'in Ihrem eigenen Tempo'
      return weekly === 1
        ? 'Ihr Ziel ist 1 zugeschnittene Bewerbung pro Woche'
        : `Ihr Ziel sind ${weekly} zugeschnittene Bewerbungen pro Woche`
    },
    whyNow: 'Eine Ihrer Bewerbungen ist zu Ende, und die nächste beginnt mit der Wahl einer Stelle.',
    standing: (sent, weekly, on) => `In der Woche ab ${on} verschickt: ${sent} von ${weekly}.`,
    whyQuality:
      'In Studien zur Stellensuche zählte für die gefundene Stelle die Qualität der Suche mehr als ihre Menge.',
    search: (lookingFor) =>
      `Suchen Sie auf zwei Portalen nach „${lookingFor}“, und speichern Sie, was in den letzten zwei Wochen erschienen ist`,
    choose: (skills) =>
      skills
        ? `Wählen Sie Stellen, die Fähigkeiten aus Ihrer Liste verlangen, etwa ${skills}, und deren Muss-Anforderungen Sie zum größten Teil erfüllen`
        : 'Wählen Sie Stellen, deren Muss-Anforderungen Sie zum größten Teil erfüllen',
    prove:
      'Nennen Sie zu jeder Stelle drei Anforderungen und je einen Beleg von Ihnen, dann schicken Sie die Bewerbung ab',
    record: 'Tragen Sie sie hier ein, damit der nächste Plan davon weiß',
    when: (on) => `Am ${on}, bevor der übrige Tag beginnt`,
    where: 'Dort, wo ich am besten arbeite',
    nothingFits: 'Wenn in der ersten halben Stunde nichts passt',
    lookAgain: 'Ich speichere eine Stelle, die halb passt, schließe die Seite und sehe am nächsten Morgen wieder nach',
    titleForNextWeek: (monday) => `Bereiten Sie eine Bewerbung für die Woche ab ${monday} vor`,
    goalReached: (sent, weekly, on) =>
      `Das Ziel der Woche ab ${on} ist erreicht (verschickt: ${sent}; Ziel: ${weekly}). Mehr wird diese Woche nicht von Ihnen erwartet.`,
    saveOne: (lookingFor) =>
      `Suchen Sie nach „${lookingFor}“, und speichern Sie hier eine Stelle, noch ohne sich zu bewerben`,
    prepare: 'Nennen Sie drei ihrer Anforderungen und je einen Beleg von Ihnen',
    sendThen: (on) => `Schicken Sie die Bewerbung ab ${on}, wenn die Stelle Sie dann noch reizt`,
    wantMore: 'Wenn ich das Gefühl habe, vorher noch mehr verschicken zu müssen',
    letItRest: 'Ich speichere die Stelle, schließe die Seite und lasse sie bis zu diesem Tag liegen',
  },
}
