import type { EmployerType, InLanguages, SeniorityLevel } from '../vocabulary.ts'

export const widenWithinTheFieldTexts: InLanguages<{
  nothingToCompare: string
  tooFew: (count: number, minimum: number) => string
  /** `shared` is one of `employers`, `levels` or `location`, and follows a verb. */
  why: (count: number, shared: string) => string
  /** What to keep, and what to do in the end; the suggestion of the kind comes between. */
  how: readonly [keep: string, choose: string]
  kinds: Readonly<Record<'employerType' | 'level' | 'location', { title: string; suggestion: string }>>
  employers: Readonly<Record<EmployerType, string>>
  levels: Readonly<Record<SeniorityLevel, string>>
  location: (location: string) => string
}> = {
  en: {
    nothingToCompare:
      'None of your ended applications names an employer type, a level or a location, so there is nothing to compare.',
    tooFew: (count, minimum) =>
      `At most ${count} of your endings ${count === 1 ? 'names' : 'share'} the same employer type, level or location. This step speaks up from ${minimum}.`,
    why: (count, shared) =>
      `${count} of your endings were ${shared}. That does not mean it was the cause. Changing one thing while you stay in your field is a small way to look wider.`,
    how: [
      'Keep the occupation, and change one of three: employer type, level or location',
      'Find two roles like that, and apply to the one you would rather have',
    ],
    kinds: {
      employerType: {
        title: 'Try one application outside the usual kind of employer',
        suggestion: 'The simplest here: the same work at another kind of employer',
      },
      level: {
        title: 'Try one application outside the usual level',
        suggestion: 'The simplest here: the same work one level up or down',
      },
      location: {
        title: 'Try one application outside the usual location',
        suggestion: 'The simplest here: a neighbouring town, or a role that can be done from home',
      },
    },
    employers: {
      startup: 'with start-ups',
      small_business: 'with small businesses',
      large_company: 'with large companies',
      public_sector: 'with public employers',
      non_profit: 'with non-profit organisations',
      agency: 'with agencies',
    },
    levels: {
      internship: 'for internships',
      entry: 'for entry-level roles',
      mid: 'for mid-level roles',
      senior: 'for senior roles',
      lead: 'for lead roles',
      executive: 'for executive roles',
    },
    location: (location) => `for jobs in ${location}`,
  },
  es: {
    nothingToCompare:
      'Ninguna de tus candidaturas terminadas nombra un tipo de empresa, un nivel o un lugar, así que no hay nada que comparar.',
    tooFew: (count, minimum) =>
      `Como mucho ${count} de tus candidaturas terminadas ${count === 1 ? 'nombra' : 'comparten'} el mismo tipo de empresa, nivel o lugar. Este paso habla a partir de ${minimum}.`,
    why: (count, shared) =>
      `${count} de tus candidaturas terminadas ${count === 1 ? 'fue' : 'fueron'} ${shared}. Eso no significa que fuera la causa. Cambiar una sola cosa sin salir de tu campo es una forma pequeña de mirar más lejos.`,
    how: [
      'Mantén la ocupación, y cambia una de tres cosas: tipo de empresa, nivel o lugar',
      'Busca dos puestos así, y presenta tu candidatura al que prefieras',
    ],
    kinds: {
      employerType: {
        title: 'Prueba una candidatura fuera del tipo de empresa habitual',
        suggestion: 'Lo más sencillo aquí: el mismo trabajo en otro tipo de empresa',
      },
      level: {
        title: 'Prueba una candidatura fuera del nivel habitual',
        suggestion: 'Lo más sencillo aquí: el mismo trabajo un nivel más arriba o más abajo',
      },
      location: {
        title: 'Prueba una candidatura fuera del lugar habitual',
        suggestion: 'Lo más sencillo aquí: una localidad vecina, o un puesto que se pueda hacer desde casa',
      },
    },
    employers: {
      startup: 'con empresas emergentes',
      small_business: 'con pequeñas empresas',
      large_company: 'con grandes empresas',
      public_sector: 'con entidades públicas',
      non_profit: 'con organizaciones sin ánimo de lucro',
      agency: 'con agencias',
    },
    levels: {
      internship: 'para prácticas',
      entry: 'para puestos de nivel inicial',
      mid: 'para puestos de nivel intermedio',
      senior: 'para puestos de nivel sénior',
      lead: 'para puestos de responsable de equipo',
      executive: 'para puestos de dirección',
    },
    location: (location) => `para empleos en ${location}`,
  },
  fr: {
    nothingToCompare:
      'Aucune de vos candidatures terminées ne nomme un type d’employeur, un niveau ou un lieu, il n’y a donc rien à comparer.',
    tooFew: (count, minimum) =>
      `Au plus ${count} de vos candidatures terminées ${count < 2 ? 'nomme' : 'partagent'} le même type d’employeur, niveau ou lieu. Cette étape parle à partir de ${minimum}.`,
    why: (count, shared) =>
      `${count} de vos candidatures terminées ${count < 2 ? 'était' : 'étaient'} ${shared}. Cela ne veut pas dire que c’en était la cause. Changer une seule chose en restant dans votre domaine est une petite façon de chercher plus large.`,
    how: [
      'Gardez le métier, et changez une chose sur trois : type d’employeur, niveau ou lieu',
      'Trouvez deux postes de ce genre, et postulez à celui que vous préférez',
    ],
    kinds: {
      employerType: {
        title: 'Essayez une candidature hors du type d’employeur habituel',
        suggestion: 'Le plus simple ici : le même travail chez un autre type d’employeur',
      },
      level: {
        title: 'Essayez une candidature hors du niveau habituel',
        suggestion: 'Le plus simple ici : le même travail un niveau au-dessus ou au-dessous',
      },
      location: {
        title: 'Essayez une candidature hors du lieu habituel',
        suggestion: 'Le plus simple ici : une ville voisine, ou un poste qui peut se faire de chez vous',
      },
    },
    employers: {
      startup: 'auprès de start-up',
      small_business: 'auprès de petites entreprises',
      large_company: 'auprès de grandes entreprises',
      public_sector: 'auprès d’employeurs publics',
      non_profit: 'auprès d’organisations à but non lucratif',
      agency: 'auprès d’agences',
    },
    levels: {
      internship: 'pour des stages',
      entry: 'pour des postes de premier niveau',
      mid: 'pour des postes de niveau intermédiaire',
      senior: 'pour des postes de niveau senior',
      lead: 'pour des postes de conduite d’équipe',
      executive: 'pour des postes de direction',
    },
    location: (location) => `pour des emplois dont le lieu est « ${location} »`,
  },
  de: {
    nothingToCompare:
      'Keine Ihrer beendeten Bewerbungen nennt eine Art von Arbeitgeber, eine Stufe oder einen Ort, also gibt es nichts zu vergleichen.',
    tooFew: (count, minimum) =>
      `Höchstens ${count} Ihrer beendeten Bewerbungen ${count === 1 ? 'nennt' : 'nennen'} dieselbe Art von Arbeitgeber, dieselbe Stufe oder denselben Ort. Dieser Schritt meldet sich ab ${minimum}.`,
    why: (count, shared) =>
      `${count} Ihrer beendeten Bewerbungen ${count === 1 ? 'ging' : 'gingen'} ${shared}. Das heißt nicht, dass es daran lag. Eines zu ändern und im Feld zu bleiben, ist eine kleine Art, weiter zu suchen.`,
    how: [
      'Behalten Sie den Beruf, und ändern Sie eines von dreien: Art des Arbeitgebers, Stufe oder Ort',
      'Suchen Sie zwei solche Stellen, und bewerben Sie sich auf die, die Ihnen lieber ist',
    ],
    kinds: {
      employerType: {
        title: 'Versuchen Sie eine Bewerbung bei einer anderen Art von Arbeitgeber als sonst',
        suggestion: 'Am einfachsten hier: dieselbe Arbeit bei einer anderen Art von Arbeitgeber',
      },
      level: {
        title: 'Versuchen Sie eine Bewerbung auf einer anderen Stufe als sonst',
        suggestion: 'Am einfachsten hier: dieselbe Arbeit eine Stufe höher oder tiefer',
      },
      location: {
        title: 'Versuchen Sie eine Bewerbung an einem anderen Ort als sonst',
        suggestion: 'Am einfachsten hier: ein Ort in der Nähe, oder eine Stelle, die von zu Hause aus geht',
      },
    },
    employers: {
      startup: 'an Start-ups',
      small_business: 'an kleine Unternehmen',
      large_company: 'an große Unternehmen',
      public_sector: 'an öffentliche Arbeitgeber',
      non_profit: 'an gemeinnützige Organisationen',
      agency: 'an Agenturen',
    },
    levels: {
      internship: 'auf Praktika',
      entry: 'auf Einstiegsstellen',
      mid: 'auf Stellen der mittleren Stufe',
      senior: 'auf Senior-Stellen',
      lead: 'auf Stellen mit Teamleitung',
      executive: 'auf Stellen in der Unternehmensleitung',
    },
    location: (location) => `auf Stellen mit dem Ort „${location}“`,
  },
}
