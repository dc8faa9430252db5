#!/usr/bin/env bash
# A Postfix and a Dovecot of the specs' own, in a folder and on two ports of loopback; the system's are not touched.
#
#   postfix.sh FOLDER SUBMISSION-PORT TLS-PORT CERTIFICATE KEY USER SIZE-LIMIT SMTPUTF8 < leash
#
# The password is the first line of standard input. Says "ready" when both listen, and ends both when the rest of
# standard input ends or it is told to terminate; then, or where they do not start, it says "ended". Postfix's master
# ends after ten minutes, whatever becomes of this script.
set -euo pipefail

# A process started from one of Dispatch's threads inherits what that blocks, SIGTERM and SIGALRM among it, and so would
# everything that is started here: nothing could be ended.
if [ -z "${UNBLOCKED:-}" ]; then
  UNBLOCKED=1 exec perl -MPOSIX -e 'sigprocmask(SIG_SETMASK, POSIX::SigSet->new); exec @ARGV' bash "$0" "$@"
fi

# What other specs hold open is not held here, nor by what is started here.
for file in /proc/$$/fd/*; do
  descriptor=${file##*/}
  if [ "$descriptor" -gt 2 ] && [ "$descriptor" -lt 255 ]; then eval "exec $descriptor>&-"; fi
done

folder=$1 submission=$2 tls=$3 certificate=$4 key=$5 user=$6 size=$7 utf8=$8
IFS= read -r password

# One that has ended and that nobody has asked after yet does not run.
runs() {
  local line
  { read -r line <"/proc/$1/stat"; } 2>/dev/null && [[ $line != *") Z "* ]]
}

stop() {
  local file pid pids=() tries
  for file in "$folder/spool/pid/master.pid" "$folder/run/master.pid"; do
    [ ! -s "$file" ] || pids+=("$(tr -dc 0-9 <"$file")")
  done
  for pid in "${pids[@]}"; do kill -TERM "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do
    for ((tries = 0; tries < 250; tries++)); do runs "$pid" && sleep 0.02 || break; done
    kill -KILL "$pid" 2>/dev/null || true
  done
}
reader=
trap '[ -z "$reader" ] || kill "$reader" 2>/dev/null || true; stop; echo ended 2>/dev/null || true' EXIT
trap 'exit 0' TERM INT HUP PIPE

umask 022
cd "$folder"
mkdir etc data run spool mail
mkdir -p mail/{clerk,sian}/{tmp,new,cur}
chown -R nobody mail
chown postfix data
(
  cd spool
  mkdir active bounce corrupt defer deferred flush hold incoming pid saved trace private maildrop public
  chown postfix active bounce corrupt defer deferred flush hold incoming saved trace private maildrop public
  chmod 700 private
  chgrp postdrop maildrop public && chmod 730 maildrop && chmod 710 public
)

cat >etc/main.cf <<END
compatibility_level = 3.6
queue_directory = $folder/spool
data_directory = $folder/data
daemon_directory = /usr/lib/postfix/sbin
maillog_file_prefixes = $folder
maillog_file = $folder/mail.log
myhostname = relay.hambleford.example
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
local_recipient_maps =
virtual_mailbox_domains = hambleford.example
virtual_mailbox_maps = inline:{ clerk@hambleford.example=clerk/, siân@hambleford.example=sian/ }
virtual_mailbox_base = $folder/mail
virtual_uid_maps = static:$(id -u nobody)
virtual_gid_maps = static:$(id -g nobody)
message_size_limit = $size
smtputf8_enable = $utf8
smtpd_tls_cert_file = $certificate
smtpd_tls_key_file = $key
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_sasl_security_options = noanonymous
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = reject_unlisted_recipient, permit_sasl_authenticated, reject
END

cat >etc/master.cf <<END
127.0.0.1:$submission inet n - n - - smtpd
127.0.0.1:$tls inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
END

(umask 027 && printf '%s:{PLAIN}%s::::::\n' "$user" "$password" >users && chgrp dovecot users)
cat >dovecot.conf <<END
base_dir = $folder/run
state_dir = $folder/run
log_path = $folder/dovecot.log
protocols =
ssl = no
auth_mechanisms = plain login
disable_plaintext_auth = no
auth_failure_delay = 0
passdb {
  driver = passwd-file
  args = $folder/users
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=/nonexistent
}
service auth {
  unix_listener $folder/spool/private/auth {
    mode = 0600
    user = postfix
  }
}
END

# Each of the two returns when it listens. Neither inherits the leash.
dovecot -c "$folder/dovecot.conf" </dev/null >start.log 2>&1
/usr/lib/postfix/sbin/master -c "$folder/etc" -e 600 -w </dev/null >>start.log 2>&1
echo ready
# Waited for, and not in the foreground: a signal is heard at once.
cat <&0 >/dev/null &
reader=$!
wait "$reader" || true
