import { Refusal } from '#lib/server/http/refusal.ts';

/** The status and the line with which something is refused; undefined where it is not. */
export function refuse(read: () => unknown): [number, string] | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return [error.status, error.message];
    throw error;
  }
  return undefined;
}
