/** Something went wrong that whoever started us can put right: the message says what, and what to do. */
export class StartError extends Error {}
