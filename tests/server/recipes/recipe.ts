import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The name under which the recipes of `deploy/` serve the site. */
export const name = 'privacy.photorobot.com';

/** Reads a recipe as it is written, with what a machine must have of its own in the place of what stands there. */
export function readRecipe(file: string, changes: Record<string, string>): string {
  let recipe = readFileSync(join('deploy', file), 'utf8');
  for (const [written, own] of Object.entries(changes)) {
    if (!recipe.includes(written)) throw new Error(`deploy/${file} has no “${written}”`);
    recipe = recipe.replaceAll(written, own);
  }
  return recipe;
}

/** A certificate for that name, signed by itself; `remove` removes it. */
export interface Certificate {
  cert: string;
  key: string;
  pem: string;
  remove: () => void;
}

/** Makes such a certificate in a temporary folder. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const names = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
  const words = ['req', ...kind, ...names, '-keyout', key, '-out', cert];
  const { status, stderr } = spawnSync('openssl', words);
  if (status !== 0) throw new Error(`openssl ended with ${status}: ${stderr}`);
  return { cert, key, pem: readFileSync(cert, 'utf8'), remove: () => rmSync(folder, { recursive: true }) };
}
