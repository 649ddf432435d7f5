import type { Store } from '#lib/publish/cache/store.ts';

/** A store in memory, and what lies in it by its name. */
export function makeMemoryStore(): { store: Store; kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  const read = async (name: string) => kept.get(name);
  const write = async (name: string, value: unknown) => void kept.set(name, value);
  return { store: { read, write } as unknown as Store, kept };
}
