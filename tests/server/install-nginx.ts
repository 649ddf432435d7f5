// Sees to it that the server tests have an nginx that serves brotli, and says what it does.
import { canInstallPackages, installPackages } from '../debian.ts';
import { isNginxInstalled } from './nginx.ts';

if (!isNginxInstalled() && canInstallPackages()) {
  console.log('No nginx with brotli: installing Debian’s packages.');
  installPackages('nginx-light', 'libnginx-mod-http-brotli-static');
}
if (!isNginxInstalled()) {
  throw new Error(
    'There is no nginx with brotli: install Debian’s nginx and libnginx-mod-http-brotli-static.',
  );
}
