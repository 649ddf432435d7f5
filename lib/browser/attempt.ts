/**
 * Does what a browser may refuse by throwing: a sandbox refuses cookies (HTML §6.5.3), a strict setting channels. What
 * was refused is undefined, and the script goes on.
 */
export const attempt = <T>(step: () => T): T | undefined => {
  try {
    return step();
  } catch {
    return undefined;
  }
};
