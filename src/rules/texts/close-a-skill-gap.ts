import type { IfThen } from '../rule.ts'
import type { EvidenceType, InLanguages } from '../vocabulary.ts'

/** The kinds of record that can name a missing skill. */
export type NamingRecord = Exclude<EvidenceType, 'learning_activity' | 'achievement'>

export const closeASkillGapTexts: InLanguages<{
  silence: string
  anotherPreferred: string
  noReason: string
  otherReasons: string
  enoughOpen: string
  byHand: (skill: string) => string
  workedOn: (skills: string) => string
  closed: (skill: string) => string
  dismissed: (skill: string) => string
  shown: (skill: string) => string
  title: (skill: string) => string
  titleToName: string
  onRecord: (skill: string, records: string) => string
  records: Readonly<Record<NamingRecord, string>>
  askedFor: (jobTitle: string, skill: string) => string
  allKnown: string
  noneOnRecord: string
  knowItAlready: string
  noteIt: string
  smallest: string
  planIt: string
  keepProof: string
  whichSkill: (jobTitle: string) => readonly string[]
  ifThen: (on: string) => IfThen
}> = {
  en: {
    silence: 'The employer never replied, so nothing points to a skill to work on.',
    anotherPreferred: 'The employer preferred another candidate. That names no skill to work on.',
    noReason: 'No reason was given, so naming a skill to work on would be a guess.',
    otherReasons: 'The reasons on record do not point to a skill or to experience.',
    enoughOpen: 'Other plans already have you working on as many skills as help at once; this one adds none.',
    byHand: (skill) => `${skill} is on your list of skills to work on.`,
    workedOn: (skills) => `Of what the posting asked for, you have worked on this: ${skills}.`,
    closed: (skill) => `The gap is closed: ${skill}.`,
    dismissed: (skill) => `This was taken off the list of skills to work on: ${skill}.`,
    shown: (skill) => `There is something that shows it now: ${skill}.`,
    title: (skill) => `Take one small step in ${skill}`,
    titleToName: 'Name the one skill to work on next',
    onRecord: (skill, records) => `${skill} is on record as a skill to work on. Where it was named: ${records}.`,
    records: {
      rejection: 'the reasons after a no',
      feedback_request: 'feedback from an employer',
      reflection: 'your own reflection',
      application: 'a posting you applied to',
    },
    askedFor: (jobTitle, skill) =>
      `The posting for ${jobTitle} asked for ${skill}, which your list of skills does not show so far.`,
    allKnown:
      'The skills on record for the posting are on your list or among those you work on, so which one was meant is open.',
    noneOnRecord: 'The skills the posting asked for are not on record, so which one was meant is open.',
    knowItAlready: 'If you know it already, add it to your skills, and this is done',
    noteIt: 'If not, note it as a skill to work on: your plans then follow it',
    smallest: 'Do the smallest thing that moves it: one lesson, one exercise, one page of notes',
    planIt: 'If it suits you, plan it for this skill and choose the day you begin',
    keepProof: 'Keep something that shows it: a file, a certificate, a link',
    whichSkill: (jobTitle) => [
      `Read two postings for ${jobTitle} and note the skills that both ask for`,
      'Choose the one you have the least proof of, and note it as a skill to work on',
    ],
    ifThen: (on) => ({
      when: `On ${on}, for 30 minutes`,
      where: 'Where you can work without being interrupted',
      obstacle: 'If it seems too big to begin',
      then: 'I do only the first five minutes of it',
    }),
  },
  es: {
    silence: 'La empresa nunca respondió, así que nada apunta a una competencia que trabajar.',
    anotherPreferred: 'La empresa prefirió otra candidatura. Eso no nombra ninguna competencia que trabajar.',
    noReason: 'No se dio ningún motivo, así que nombrar una competencia que trabajar sería adivinar.',
    otherReasons: 'Los motivos registrados no apuntan a una competencia ni a la experiencia.',
    enoughOpen: 'En otros planes ya trabajas en tantas competencias como conviene a la vez; este no añade ninguna.',
    byHand: (skill) => `Está en tu lista de competencias por trabajar: ${skill}.`,
    workedOn: (skills) => `De lo que pedía la oferta, ya has trabajado en esto: ${skills}.`,
    closed: (skill) => `Esta carencia está cerrada: ${skill}.`,
    dismissed: (skill) => `Esto se quitó de la lista de competencias por trabajar: ${skill}.`,
    shown: (skill) => `Ahora hay algo que lo muestra: ${skill}.`,
    title: (skill) => `Da un paso pequeño en ${skill}`,
    titleToName: 'Nombra la competencia que vas a trabajar ahora',
    onRecord: (skill, records) => `${skill} consta como competencia por trabajar. Dónde se nombró: ${records}.`,
    records: {
      rejection: 'los motivos tras un no',
      feedback_request: 'los comentarios de una empresa',
      reflection: 'tu propia reflexión',
      application: 'una oferta a la que te presentaste',
    },
    askedFor: (jobTitle, skill) =>
      `La oferta para el puesto de ${jobTitle} pedía ${skill}, que por ahora no aparece en tu lista de competencias.`,
    allKnown:
      'Las competencias registradas de la oferta están en tu lista o entre las que ya trabajas, así que no se sabe a cuál se referían.',
    noneOnRecord: 'Las competencias que pedía la oferta no están registradas, así que no se sabe a cuál se referían.',
    knowItAlready: 'Si ya la dominas, añádela a tus competencias y esto queda hecho',
    noteIt: 'Si no, anótala como competencia por trabajar: tus planes la tendrán en cuenta',
    smallest: 'Haz lo más pequeño que te haga avanzar: una lección, un ejercicio, una página de notas',
    planIt: 'Si te conviene, ponlo en tu plan para esta competencia y elige el día en que empiezas',
    keepProof: 'Guarda algo que lo muestre: un archivo, un certificado, un enlace',
    whichSkill: (jobTitle) => [
      `Lee dos ofertas para el puesto de ${jobTitle} y anota las competencias que piden ambas`,
      'Elige la que menos puedas demostrar por ahora y anótala como competencia por trabajar',
    ],
    ifThen: (on) => ({
      when: `El ${on}, durante 30 minutos`,
      where: 'Donde puedas trabajar sin interrupciones',
      obstacle: 'Si parece demasiado grande para empezar',
      then: 'Hago solo los primeros cinco minutos',
    }),
  },
  fr: {
    silence: 'L’employeur n’a jamais répondu, rien n’indique donc une compétence à travailler.',
    anotherPreferred: 'L’employeur a préféré une autre candidature. Cela ne désigne aucune compétence à travailler.',
    noReason: 'Aucune raison n’a été donnée ; nommer une compétence à travailler serait deviner.',
    otherReasons: 'Les raisons enregistrées ne désignent ni une compétence ni l’expérience.',
    enoughOpen:
      'D’autres plans vous font déjà travailler autant de compétences qu’il est utile à la fois ; celui-ci n’en ajoute pas.',
    byHand: (skill) => `Cela figure sur votre liste de compétences à travailler : ${skill}.`,
    workedOn: (skills) => `De ce que demandait l’offre, vous avez travaillé ceci : ${skills}.`,
    closed: (skill) => `Cette lacune est comblée : ${skill}.`,
    dismissed: (skill) => `Cela a été retiré de la liste des compétences à travailler : ${skill}.`,
    shown: (skill) => `Quelque chose le montre à présent : ${skill}.`,
    title: (skill) => `Faites un petit pas dans ce domaine : ${skill}`,
    titleToName: 'Nommez la compétence à travailler maintenant',
    onRecord: (skill, records) => `Compétence à travailler : ${skill}. Où elle a été nommée : ${records}.`,
    records: {
      rejection: 'les raisons après un non',
      feedback_request: 'le retour d’un employeur',
      reflection: 'votre propre bilan',
      application: 'une annonce à laquelle vous avez répondu',
    },
    askedFor: (jobTitle, skill) =>
      `L’annonce pour le poste « ${jobTitle} » demandait ceci : ${skill}. Votre liste de compétences ne le montre pas encore.`,
    allKnown:
      'Les compétences enregistrées pour l’annonce sont sur votre liste ou parmi celles que vous travaillez ; on ne sait donc pas laquelle était visée.',
    noneOnRecord:
      'Les compétences que l’annonce demandait ne sont pas enregistrées ; on ne sait donc pas laquelle était visée.',
    knowItAlready: 'Si vous la maîtrisez déjà, ajoutez-la à vos compétences, et c’est fait',
    noteIt: 'Sinon, notez-la comme compétence à travailler : vos plans en tiendront compte',
    smallest: 'Faites la plus petite chose qui fait avancer : une leçon, un exercice, une page de notes',
    planIt: 'Si cela vous convient, prévoyez-le pour cette compétence et choisissez le jour où vous commencez',
    keepProof: 'Gardez quelque chose qui le montre : un fichier, un certificat, un lien',
    whichSkill: (jobTitle) => [
      `Lisez deux annonces pour le poste « ${jobTitle} » et notez les compétences que les deux demandent`,
      'Choisissez celle que vous pouvez le moins prouver aujourd’hui, et notez-la comme compétence à travailler',
    ],
    ifThen: (on) => ({
      when: `Le ${on}, pendant 30 minutes`,
      where: 'Là où personne ne vous interrompt',
      obstacle: 'Si cela semble trop grand pour commencer',
      then: 'Je fais seulement les cinq premières minutes',
    }),
  },
  de: {
    silence:
      'Der Arbeitgeber hat nie geantwortet, also weist nichts auf eine Fähigkeit hin, an der Sie arbeiten könnten.',
    anotherPreferred: 'Der Arbeitgeber hat sich für jemand anderen entschieden. Das benennt keine Fähigkeit.',
    noReason: 'Es wurde kein Grund genannt. Eine Fähigkeit zu benennen, wäre geraten.',
    otherReasons: 'Die erfassten Gründe weisen weder auf eine Fähigkeit noch auf Erfahrung hin.',
    enoughOpen:
      'In anderen Plänen arbeiten Sie schon an so vielen Fähigkeiten, wie gleichzeitig helfen; dieser fügt keine hinzu.',
    byHand: (skill) => `Das steht auf Ihrer Liste der Fähigkeiten, an denen Sie arbeiten: ${skill}.`,
    workedOn: (skills) => `Von dem, was die Ausschreibung verlangte, haben Sie daran gearbeitet: ${skills}.`,
    closed: (skill) => `Diese Lücke ist geschlossen: ${skill}.`,
    dismissed: (skill) => `Das wurde von der Liste der Fähigkeiten genommen: ${skill}.`,
    shown: (skill) => `Es gibt jetzt etwas, das es zeigt: ${skill}.`,
    title: (skill) => `Machen Sie einen kleinen Schritt: ${skill}`,
    titleToName: 'Benennen Sie die eine Fähigkeit, an der Sie als Nächstes arbeiten',
    onRecord: (skill, records) => `Als Lernziel erfasst: ${skill}. Genannt wurde es hier: ${records}.`,
    records: {
      rejection: 'die Gründe nach einem Nein',
      feedback_request: 'die Rückmeldung eines Arbeitgebers',
      reflection: 'Ihr eigener Rückblick',
      application: 'eine Ausschreibung, auf die Sie sich beworben haben',
    },
    askedFor: (jobTitle, skill) =>
      `In der Ausschreibung für die Stelle „${jobTitle}“ war gefragt: ${skill}. In Ihrer Liste von Fähigkeiten steht das bisher nicht.`,
    allKnown:
      'Was von der Ausschreibung erfasst ist, steht in Ihrer Liste oder Sie arbeiten schon daran; offen ist, was gemeint war.',
    noneOnRecord: 'Welche Fähigkeiten die Ausschreibung verlangte, ist nicht erfasst; offen ist, welche gemeint war.',
    knowItAlready: 'Wenn Sie das schon können, nehmen Sie es in Ihre Fähigkeiten auf, und das hier ist erledigt',
    noteIt: 'Wenn nicht, halten Sie es als Lernziel fest: Ihre Pläne richten sich dann danach',
    smallest: 'Tun Sie das Kleinste, was Sie voranbringt: eine Lektion, eine Übung, eine Seite Notizen',
    planIt:
      'Wenn es zu Ihnen passt, planen Sie es für diese Fähigkeit ein, und wählen Sie den Tag, an dem Sie beginnen',
    keepProof: 'Bewahren Sie etwas auf, das es zeigt: eine Datei, ein Zertifikat, einen Link',
    whichSkill: (jobTitle) => [
      `Lesen Sie zwei Ausschreibungen für „${jobTitle}“, und notieren Sie die Fähigkeiten, die beide verlangen`,
      'Wählen Sie die, die Sie bisher am wenigsten belegen können, und halten Sie sie als Lernziel fest',
    ],
    ifThen: (on) => ({
      when: `Am ${on}, 30 Minuten lang`,
      where: 'Dort, wo Sie ungestört arbeiten können',
      obstacle: 'Wenn es zu groß aussieht, um anzufangen',
      then: 'Ich mache nur die ersten fünf Minuten davon',
    }),
  },
}
