/** What is wrong, how it is found (with the flag `g`), and what is to stand there, as `replace` of a string takes it. */
export type Wording = [what: string, pattern: RegExp, instead: string];
