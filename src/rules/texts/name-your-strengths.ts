import type { IfThen } from '../rule.ts'
import type { InLanguages } from '../vocabulary.ts'

export const nameYourStrengthsTexts: InLanguages<{
  enough: (kept: number) => string
  offered: (on: string, quietDays: number) => string
  title: (strengths: number) => string
  titleForMore: (missing: number) => string
  why: (jobTitle: string, employer: string) => string
  kept: (kept: number, strengths: number) => string
  beginWithSkills: (skills: string) => string
  beginWithApplication: (employer: string) => string
  beginWithHelp: string
  thanked: string
  example: string
  ifThen: (on: string) => IfThen
}> = {
  en: {
    enough: (kept) =>
      `You keep ${kept} ${kept === 1 ? 'strength or achievement' : 'strengths and achievements'} already; there is no need to write more now.`,
    offered: (on, quietDays) =>
      `Writing down your strengths was offered on ${on}; once in ${quietDays} ${quietDays === 1 ? 'day' : 'days'} is enough.`,
    title: (strengths) =>
      strengths === 1
        ? 'Write down one of your strengths, with an example'
        : `Write down ${strengths} of your strengths, with an example each`,
    titleForMore: (missing) =>
      missing === 1
        ? 'Write down one more of your strengths, with an example'
        : `Write down ${missing} more of your strengths, with an example each`,
    why: (jobTitle, employer) =>
      `This ending is about one role, ${jobTitle} at ${employer}. A short list in your own words is there when the next application asks for it.`,
    kept: (kept, strengths) =>
      kept === 0 ? 'None is kept here so far.' : `Kept here so far: ${kept} of ${strengths}.`,
    beginWithSkills: (skills) => `Begin with a skill you list (${skills}): when did you use it?`,
    beginWithApplication: (employer) =>
      `Begin with your application to ${employer}: which lines in it are you glad you wrote?`,
    beginWithHelp: 'Begin with one thing that other people ask you for help with',
    thanked: 'Add one thing that somebody thanked you for',
    example: 'Write an example for each: what you did, and what came of it',
    ifThen: (on) => ({
      when: `On ${on}, for ten minutes`,
      where: 'On paper or in the notes on your phone',
      obstacle: 'If nothing comes to mind',
      then: 'I ask one person who knows my work what they would name',
    }),
  },
  es: {
    enough: (kept) =>
      kept === 1
        ? 'Ya guardas una fortaleza o un logro; ahora no hace falta escribir más.'
        : `Ya guardas ${kept} fortalezas y logros; ahora no hace falta escribir más.`,
    offered: (on, quietDays) =>
      `La propuesta de escribir tus fortalezas es del ${on}; basta una vez cada ${quietDays} ${quietDays === 1 ? 'día' : 'días'}.`,
    title: (strengths) =>
      strengths === 1
        ? 'Escribe una de tus fortalezas, con un ejemplo'
        : `Escribe ${strengths} de tus fortalezas, con un ejemplo de cada una`,
    titleForMore: (missing) =>
      missing === 1
        ? 'Escribe una más de tus fortalezas, con un ejemplo'
        : `Escribe ${missing} más de tus fortalezas, con un ejemplo de cada una`,
    why: (jobTitle, employer) =>
      `Este final trata de un solo puesto, ${jobTitle}, con la empresa ${employer}. Una lista corta con tus propias palabras estará ahí cuando la pida la próxima candidatura.`,
    kept: (kept, strengths) =>
      kept === 0 ? 'Por ahora no hay ninguna guardada aquí.' : `Guardadas aquí por ahora: ${kept} de ${strengths}.`,
    beginWithSkills: (skills) => `Empieza por una competencia de tu lista (${skills}): ¿cuándo la usaste?`,
    beginWithApplication: (employer) =>
      `Empieza por tu candidatura con la empresa ${employer}: ¿qué líneas te alegra haber escrito?`,
    beginWithHelp: 'Empieza por algo en lo que otras personas te piden ayuda',
    thanked: 'Añade una cosa por la que alguien te dio las gracias',
    example: 'Escribe un ejemplo de cada una: qué hiciste y qué resultó de ello',
    ifThen: (on) => ({
      when: `El ${on}, durante diez minutos`,
      where: 'En papel o en las notas del móvil',
      obstacle: 'Si no se me ocurre nada',
      then: 'Pregunto a una persona que conoce mi trabajo qué nombraría',
    }),
  },
  fr: {
    enough: (kept) =>
      kept === 1
        ? 'Vous gardez déjà un point fort ou une réussite ; inutile d’en écrire davantage maintenant.'
        : `Vous gardez déjà ${kept} points forts et réussites ; inutile d’en écrire davantage maintenant.`,
    offered: (on, quietDays) =>
      `La proposition d’écrire vos points forts date du ${on} ; une fois ${quietDays === 1 ? 'par jour' : `tous les ${quietDays} jours`} suffit.`,
    title: (strengths) =>
      strengths === 1
        ? 'Écrivez un de vos points forts, avec un exemple'
        : `Écrivez ${strengths} de vos points forts, avec un exemple pour chacun`,
    titleForMore: (missing) =>
      missing === 1
        ? 'Écrivez encore un de vos points forts, avec un exemple'
        : `Écrivez encore ${missing} de vos points forts, avec un exemple pour chacun`,
    why: (jobTitle, employer) =>
      `Cette fin concerne un seul poste, « ${jobTitle} », chez ${employer}. Une courte liste dans vos propres mots sera là quand la prochaine candidature la demandera.`,
    kept: (kept, strengths) =>
      kept === 0 ? 'Aucun n’est gardé ici pour l’instant.' : `Gardés ici pour l’instant : ${kept} sur ${strengths}.`,
    beginWithSkills: (skills) =>
      `Commencez par une compétence de votre liste (${skills}) : quand vous a-t-elle servi ?`,
    beginWithApplication: (employer) =>
      `Commencez par votre candidature chez ${employer} : quelles lignes relisez-vous volontiers ?`,
    beginWithHelp: 'Commencez par une chose pour laquelle d’autres personnes vous demandent de l’aide',
    thanked: 'Ajoutez une chose pour laquelle quelqu’un vous a dit merci',
    example: 'Écrivez un exemple pour chacun : ce que vous avez fait, et ce que cela a donné',
    ifThen: (on) => ({
      when: `Le ${on}, pendant dix minutes`,
      where: 'Sur papier ou dans les notes de votre téléphone',
      obstacle: 'Si rien ne me vient à l’esprit',
      then: 'Je demande à une personne qui connaît mon travail ce qu’elle nommerait',
    }),
  },
  de: {
    enough: (kept) =>
      kept === 1
        ? 'Sie haben schon eine Stärke oder einen Erfolg festgehalten; mehr müssen Sie jetzt nicht schreiben.'
        : `Sie haben schon ${kept} Stärken und Erfolge festgehalten; mehr müssen Sie jetzt nicht schreiben.`,
    offered: (on, quietDays) =>
      `Der Vorschlag, Ihre Stärken aufzuschreiben, kam am ${on}; einmal in ${quietDays} ${quietDays === 1 ? 'Tag' : 'Tagen'} genügt.`,
    title: (strengths) =>
      strengths === 1
        ? 'Schreiben Sie eine Ihrer Stärken auf, mit einem Beispiel'
        : `Schreiben Sie ${strengths} Ihrer Stärken auf, mit je einem Beispiel`,
    titleForMore: (missing) =>
      missing === 1
        ? 'Schreiben Sie eine weitere Ihrer Stärken auf, mit einem Beispiel'
        : `Schreiben Sie ${missing} weitere Ihrer Stärken auf, mit je einem Beispiel`,
    why: (jobTitle, employer) =>
      `Dieses Ende betrifft eine Stelle, „${jobTitle}“ bei ${employer}. Eine kurze Liste in Ihren eigenen Worten liegt bereit, wenn die nächste Bewerbung danach fragt.`,
    kept: (kept, strengths) =>
      kept === 0 ? 'Bisher ist hier keine festgehalten.' : `Hier bisher festgehalten: ${kept} von ${strengths}.`,
    beginWithSkills: (skills) =>
      `Beginnen Sie mit einer Fähigkeit aus Ihrer Liste (${skills}): Wann haben Sie sie gebraucht?`,
    beginWithApplication: (employer) =>
      `Beginnen Sie mit Ihrer Bewerbung bei ${employer}: Über welche Zeilen darin freuen Sie sich?`,
    beginWithHelp: 'Beginnen Sie mit etwas, wobei andere Sie um Hilfe bitten',
    thanked: 'Ergänzen Sie etwas, wofür Ihnen jemand gedankt hat',
    example: 'Schreiben Sie zu jeder ein Beispiel: was Sie getan haben und was daraus wurde',
    ifThen: (on) => ({
      when: `Am ${on}, zehn Minuten lang`,
      where: 'Auf Papier oder in den Notizen auf dem Telefon',
      obstacle: 'Wenn mir nichts einfällt',
      then: 'Ich frage einen Menschen, der meine Arbeit kennt, was ihm dazu einfällt',
    }),
  },
}
