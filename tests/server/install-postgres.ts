// Sees to it that the server tests have a PostgreSQL, and says what it does.
import { canInstallPackages, installPackages } from '../debian.ts';
import { findPrograms } from './records/postgres.ts';

if (!findPrograms() && canInstallPackages()) {
  console.log('No PostgreSQL: installing Debian’s package.');
  installPackages('postgresql');
}
if (!findPrograms()) throw new Error('There is no PostgreSQL: install Debian’s postgresql.');
