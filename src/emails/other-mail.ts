import { phrases } from './phrases.ts'

/** What mails say that are about an application and do not end it. */
export const GOING_ON: readonly RegExp[] = phrases(
  '(invite|inviting|invited|like|love|delighted|pleased|happy|excited) (you )?to (invite you|attend|meet|speak|schedule|arrange|set up|have you|offer you|offer|confirm|an? (\\w+ )?(interview|call|chat)|interview|come in|complete|join us for|progress|move you|advance|discuss)',
  '(schedule|book|arrange|set up|confirm|confirming|reschedule|rescheduled|choose|pick|select) ~ (interview|call|chat|time|slot|meeting|conversation|date)',
  'your (\\w+ ){0,2}(interview|call|assessment|appointment) (is|has been|will be|on|at|details|invitation|confirmation) ~ (scheduled|confirmed|rescheduled|booked|on|at|monday|tuesday|wednesday|thursday|friday)?',
  '(complete|take|start|finish|submit|completing) ~ (assessment|test|challenge|questionnaire|exercise|application|form|task|survey|profile)',
  'congratulations|(you have been|you were|you are) (selected|shortlisted|chosen|successful|invited)|move you (forward|to)|moving you (forward|to)|offer letter|(pleased|delighted|happy|thrilled) to (offer|extend|make)',
  '(has been|have|was|is|we) ~ (received|submitted) ~ (your application|successfully|application|and)?|received your (application|resume|cv|submission)|application (received|submitted|complete)',
  '(will|shall|are going to|are currently|are still|are now|currently|is) (be )?(review|reviewing|reviewed|assess|assessing|considering|consider|evaluate|evaluating|screening|carefully review) ~ (application|applications|profile|resume|cv|candidates|submission|qualifications|it|background)',
  '(will|shall) (be in touch|contact you|get back to you|reach out|let you know|update you|keep you|be contacted|hear from us|notify you|follow up)',
  '(not|have not) (yet )?(made|reached|finalised|finalized) (a|any|the|our) (final )?decision',
  '(verification|security|confirmation|one-time|login|access) (code|passcode|password)|verify your (email|account)|reset your password|confirm your (email|account)',
  '(new|recommended|latest|top|matching) (jobs|roles|vacancies|positions|opportunities) ~ (for you|matching|this week|near|in)?|job alert|jobs? you (may|might) (like|be interested)|newsletter|webinar|weekly digest',
  '(take|complete|fill) ~ survey|rate your experience|how (did we|was your)|(share|give us) your (feedback|experience)',
  '(start|starting|first) (date|day) (is|will|on)|onboarding|welcome (aboard|to the team)|sign ~ (contract|offer|agreement)|background check ~ (initiated|form|link)',
)

/** Something is still asked of the reader: then it goes on when they have done it. */
export const ASKED_FOR: readonly RegExp[] = phrases(
  '(please|kindly|could you|can you|you need to|you must) (upload|re-upload|resubmit|re-submit|send us|send it|send|provide us with|submit (the|it|your (cv|resume|documents))|attach|log in and complete) ~ (again|it|document|documents|copy|cv|resume|certificate|missing|proof|references)',
)

/** Said where all hangs in the balance: some of these are part of a no, so they weigh little. */
export const STILL_OPEN: readonly RegExp[] = phrases(
  '(still|remain|remains) ~ (under consideration|being considered|considering|active|interested|in the running|reviewing|open)',
  'next (step|steps|stage) ~ (is|are|will|in|of|include|includes)',
  '(slight |short |brief )?delay|taking longer|bear with us|appreciate your patience',
)
