import type { Stage } from '../rules/vocabulary.ts'
import type { Found } from './decide.ts'
import type { Sentence } from './mail-parts.ts'
import { phrases } from './phrases.ts'

/** From the last stage to the first: what a mail says that it was. */
const STAGES_SAID: readonly (readonly [Stage, readonly RegExp[]])[] = [
  [
    'final_interview',
    phrases(
      '(final|last|second|third|onsite|on-site|panel) (round|stage|interview|interviews) ~ (interview|interviews|process|with|was|went|last|yesterday|and|for)?',
      '(one of|among|amongst) (our|the|a) ~ finalists?|as a finalist|shortlist of (two|three)|came (a close )?second|runner-up',
    ),
  ],
  [
    'interview',
    phrases(
      '(interviewing|interviewed) (with|for|at|you|here)|(after|following|from|since|during|at|attending|attended) (the|your|our|a|this|that|last|recent) ~ (interview|interviews|conversation|meeting)',
      '(thank|thanks|thanks again) … (the|your|an|recent|to|for) (interview|interviews|interviewing|meet with|meet us|meeting with|meet the team)|your (recent |first |virtual |video )?interview',
      '(great|good|nice|lovely|pleasure|enjoyed|enjoyable) ~ (meeting|meet|getting to know|talking|interviewing)|(came|coming) in to (meet|see|talk|interview)|(meeting|met) with (us|you|the|our)|speak(ing)? with (us|our|the|me)|(votre|notre) entretien|la entrevista|(vorstellungsgespräch|gespräch) (mit|am|bei)',
    ),
  ],
  [
    'assessment',
    phrases(
      '(completing|completed|submitting|submitted|doing|results of|performance (on|in)|taking|after|following|score|sat) ~ (assessment|test|tests|assessments|challenge|assignment|exercise|case study|take-home|task|exam|examination)',
      '(assessment|test|assignment|challenge|take-home) (result|results|score|stage|submission|solution|centre)|your (solution|submission)',
    ),
  ],
  [
    'screening',
    phrases(
      '(phone|telephone|video|screening|introductory|initial|intro|recruiter) (screen|screening|call|conversation|chat|interview)|speaking (with me|on the phone|over the phone)|chat(ting)? with (me|us|our)',
    ),
  ],
  [
    'applied',
    phrases(
      '(your|the|an|this|recent|job) (recent |online |job |internship )?(application|applications|candidacy|submission|candidature|resume|résumé|cv|profile)|(apply|applying|applied) (to|for|with|at)|interest in|votre candidature|tu candidatura|su candidatura|(ihre|deine) bewerbung',
    ),
  ],
]

/** Interviews that others have, or that this person will not. */
const NOT_REACHED =
  /\b(?:not|unable|no longer|invite|invited|inviting|shortlist\w*|selected|select|other candidates|candidates|applicants|offer you|schedule|would like|for an?|to an?|progress\w*|move \w+ to|forward to|(?<!coming |came )to the|would have|next)\b[^.]{0,30}$/i

export function stageIn(sentences: readonly Sentence[]): (Found & { stage: Stage }) | null {
  for (const [stage, patterns] of STAGES_SAID)
    for (const { text, start } of sentences)
      for (const pattern of patterns)
        for (const match of text.matchAll(pattern)) {
          const before = text.slice(0, match.index)
          if (stage !== 'applied' && (NOT_REACHED.test(before) || text.endsWith('?') || /\bif\b/i.test(before)))
            continue
          return { stage, start: start + match.index, end: start + match.index + match[0].length }
        }
  return null
}
