/** Business days after which one reminder fits; the rule nudge-once advises it then. */
export const REMIND_AFTER_BUSINESS_DAYS = 7
/** Business days after which a request without an answer closes by itself; nudge-once says so. */
export const CLOSES_AFTER_BUSINESS_DAYS = 14
