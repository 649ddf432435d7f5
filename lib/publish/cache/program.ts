import { readFileSync } from 'node:fs';
import { getMessagesFolder } from '#lib/folders.ts';
import { hash, hashFolder, hashPath } from '#lib/publish/cache/hash.ts';

/** Of what the program consists, with its packages: whatever else lies in the project, no page is made of it. */
const program = [
  ...['app', 'components', 'lib', 'public', 'next.config.ts', 'proxy.ts', 'tsconfig.json'],
  ...['package.json', 'package-lock.json', 'node_modules/.package-lock.json'],
  ...['.env', '.env.local', '.env.production', '.env.production.local'],
];

/** The hash of the program that makes pages: its files, packages and interface texts, and the Node that runs it. */
export function hashProgram(): string {
  return hash([
    program.map(hashPath),
    listRemapped().map(hashPath),
    hashFolder(getMessagesFolder()),
    [process.versions, process.arch, process.platform, process.env.NODE_ENV],
  ]);
}

/** Files that stand in for others (`imports` in package.json), wherever they lie. */
function listRemapped(): string[] {
  const { imports = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.values<string>(imports).filter((target) => !target.includes('*'));
}
