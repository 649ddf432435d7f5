// Sees to it that the recipes can be tried: what checks systemd's units, and Caddy. Says what it does.
import { existsSync } from 'node:fs';
import { canInstallPackages, installPackages } from '../../debian.ts';

const programs = {
  systemd: '/usr/bin/systemd-analyze',
  caddy: '/usr/bin/caddy',
  openssl: '/usr/bin/openssl',
};

const listMissing = () => Object.entries(programs).flatMap(([name, path]) => (existsSync(path) ? [] : name));

const missing = listMissing();
if (missing.length > 0 && canInstallPackages()) {
  console.log(`No ${missing.join(', no ')}: installing Debian’s packages.`);
  installPackages(...missing);
}
if (listMissing().length > 0) throw new Error(`Install Debian’s ${listMissing().join(' and ')}.`);
