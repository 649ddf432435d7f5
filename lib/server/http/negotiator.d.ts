/** What we use of negotiator 1.1, whose published types are those of 0.6. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string | undefined> });
    language(available: string[]): string | undefined;
    encodings(available: string[], options: { preferred: string[] }): string[];
  }
}
