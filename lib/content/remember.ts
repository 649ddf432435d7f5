import type { SourceFile } from '#lib/content/files.ts';

/** So many characters of text are remembered at most, the latest that were asked for: of a thousand editions, in 300 MB. */
const most = 20_000_000;

/**
 * Makes something of a file once, and again when its text is another: a build asks for an edition for each of its pages. What
 * is made is shared by all who ask, so that nobody may change it. What cannot be made is tried again.
 */
export function rememberByText<T>(make: (file: SourceFile) => T, limit = most): (file: SourceFile) => T {
  const known = new Map<string, { text: string; made: T }>();
  let size = 0;
  const forget = (path: string) => {
    size -= known.get(path)?.text.length ?? 0;
    known.delete(path);
  };
  return (file) => {
    const last = known.get(file.path);
    const { made } = last?.text === file.text ? last : { made: make(file) };
    // Behind all others: a map keeps the order in which things came.
    forget(file.path);
    known.set(file.path, { text: file.text, made });
    size += file.text.length;
    for (const path of known.keys()) {
      if (size <= limit) break;
      forget(path);
    }
    return made;
  };
}

/** So many texts are remembered at most. */
const mostTexts = 50_000;

/** Remembers what was made of a text, until there are too many. What is made is shared. */
export function makeMemory<T>(limit = mostTexts): (text: string, make: () => T) => T {
  const known = new Map<string, { made: T }>();
  return (text, make) => {
    const last = known.get(text);
    if (last) return last.made;
    const made = make();
    if (known.size >= limit) known.clear();
    known.set(text, { made });
    return made;
  };
}

const shared = globalThis as { ofBuild?: Map<string, unknown> };

/**
 * Makes something once for a process of Next's build, in which pages and other routes have modules of their own: they ask for the
 * same editions. Anywhere else modules may be read anew, and what they make with them.
 */
export function shareInBuild<T extends object>(name: string, make: () => T): T {
  if (process.env.NODE_ENV !== 'production') return make();
  shared.ofBuild ??= new Map();
  const made = (shared.ofBuild.get(name) ?? make()) as T;
  shared.ofBuild.set(name, made);
  return made;
}
