#!/bin/sh
# Brings the edition of the day into force where nginx serves the pages: leads the link "current" to the newest folder whose
# day has come in Prague, and lets nginx read it. The arguments are how nginx is called (nginx, if there are none).
# Says what it did. Ends with 0 when nothing is left to do, else with another number: what is due is then still due.
# Connections that nginx is serving keep their configuration to the end, so that no answer mixes two days.
set -eu
# cron looks for programs in neither of these folders; nginx is in one of them.
export LC_ALL=C PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"

fail() {
  echo "flip.sh: $1" >&2
  exit 1
}

cd "$(dirname "$(readlink -f "$0")")"
[ $# -gt 0 ] || set -- nginx

# One run at a time: a second one waits, and does what is then left to do.
exec 9< .
flock -w 60 9 || fail "another run has not ended for a minute — see what holds up $* -s reload"

# Without the file of the time zone, `date` takes UTC for Prague and says nothing.
now=$(TZ=Europe/Prague date '+%F %Z')
case $now in
  *' CET' | *' CEST') today=${now% *} ;;
  *) fail 'this machine does not know the time zone Europe/Prague — install tzdata' ;;
esac

# The newest day that has come; before the first has, the first, as our server does.
day=
for file in ????-??-??/locations.conf; do
  folder=${file%/*}
  if [ -z "$day" ] || expr "$folder" '<=' "$today" > /dev/null; then day=$folder; fi
done
[ -f "$day/locations.conf" ] || fail "there is no day in $PWD — build the site again"

# Nothing, where it is missing or a plain folder.
current=$(readlink current || :)
if [ "$current" = "$day" ] && [ ! -L due ]; then
  echo "Nothing is due: $day is in force."
  exit 0
fi

# Stays until nginx has read what the link leads to: if that fails, the next run finds it and tries again.
ln -sfn "$day" due
if [ "$current" != "$day" ]; then
  ln -sfn "$day" next
  # A copy that was made without its links has a folder there.
  [ -L current ] || rm -rf current
  mv -T next current
fi
"$@" -s reload 9<&- || fail "$day is due and nginx has not read it: $* -s reload ended with $? — the next run tries again"
rm due
echo "$day is in force: nginx has read it."
