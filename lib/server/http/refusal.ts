/** What a request is refused with before anybody looks at what it asks for; `message` is the line of the answer. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, line: string) {
    super(line);
    this.status = status;
  }
}

/** What a request is refused with that does not come to its end. */
export function makeRefusal(isLate: boolean): Refusal {
  return isLate
    ? new Refusal(408, 'The request took too long.')
    : new Refusal(400, 'This request is not whole.');
}
