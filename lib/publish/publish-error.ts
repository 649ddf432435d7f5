/** Something that must not reach the site: the address it was found at, and what was found. Fails the build. */
export class PublishError extends Error {
  constructor(path: string, found: string) {
    super(`${path}: ${found}`);
    this.name = 'PublishError';
  }
}
