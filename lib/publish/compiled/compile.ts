import { join } from 'node:path';
import { hash, hashPath } from '#lib/publish/cache/hash.ts';
import { hashProgram } from '#lib/publish/cache/program.ts';
import type { Store } from '#lib/publish/cache/store.ts';

/** What a compiler says of what it compiled, a warning a line. */
type Compiler = () => Promise<string[]>;

/** What was compiled, as a hash, and what was said of it. */
interface Compiled {
  files: string;
  warnings: string[];
}

/**
 * Has the app compiled into `buildFolder`, or takes what lies there, whole, of the same program: what is
 * compiled goes by nothing else. Returns what was said of it.
 */
export async function compile(
  compiler: Compiler,
  { buildFolder, store }: { buildFolder: string; store: Store },
): Promise<string[]> {
  const name = `compiled of ${hashProgram()}`;
  const kept = await store.read<Compiled>(name);
  if (kept && kept.files === hashCompiled(buildFolder)) return kept.warnings;
  const warnings = await compiler();
  await store.write(name, { files: hashCompiled(buildFolder), warnings } satisfies Compiled);
  return warnings;
}

/** What of Next's folder answers, or is read when pages are finished. */
const used = ['server', 'static', 'node_modules', 'prerender-manifest.json'];

function hashCompiled(buildFolder: string): string {
  return hash(used.map((name) => hashPath(join(buildFolder, name))));
}
