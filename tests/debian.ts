import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True where Debian's packages can be installed: as root, or by a sudo that asks for no password. */
export function canInstallPackages(): boolean {
  return existsSync('/usr/bin/apt-get') && (isRoot() || spawnSync('sudo', ['-n', 'true']).status === 0);
}

/** Installs Debian's packages and says so. Throws when that fails. */
export function installPackages(...packages: string[]): void {
  run('apt-get', 'update');
  run('apt-get', 'install', '--yes', '--no-install-recommends', ...packages);
}

/** Makes a folder a disk of its own, of a size such as `400k`, until it is unmounted. */
export function mount(folder: string, size: string): void {
  run(...asRoot('mount', '-t', 'tmpfs', '-o', `size=${size},mode=777`, 'none', folder));
}

export function unmount(folder: string): void {
  run(...asRoot('umount', folder));
}

/** The words of a command as root runs it, or whoever may be root without a password. */
export function asRoot(...command: string[]): string[] {
  return isRoot() ? command : ['sudo', '-n', ...command];
}

/** Runs a command, shown as it is. Throws when it fails. */
export function run(...command: string[]): void {
  const [program = '', ...words] = command[0] === 'apt-get' ? asRoot(...command) : command;
  console.log(`$ ${[program, ...words].join(' ')}`);
  const { status, error } = spawnSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}`);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
