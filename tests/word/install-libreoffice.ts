// Sees to it that the tests of Word documents have a LibreOffice, and says what it does.
import { canInstallPackages, installPackages } from '../debian.ts';
import { isLibreOfficeInstalled } from './libreoffice.ts';

if (!isLibreOfficeInstalled() && canInstallPackages()) {
  console.log('No LibreOffice: installing Debian’s package.');
  installPackages('libreoffice-writer-nogui');
}
if (!isLibreOfficeInstalled()) {
  throw new Error(
    'There is no LibreOffice: install Debian’s libreoffice-writer-nogui or libreoffice-writer.',
  );
}
