// Sees to it that the server tests have a Java, which runs the Nu Html Checker, and says what it does.
import { spawnSync } from 'node:child_process';
import { canInstallPackages, installPackages } from '../debian.ts';

const hasJava = () => spawnSync('java', ['-version']).status === 0;

if (!hasJava() && canInstallPackages()) {
  console.log('No Java: installing Debian’s package.');
  installPackages('default-jre-headless');
}
if (!hasJava()) throw new Error('There is no Java: install Debian’s default-jre-headless.');
