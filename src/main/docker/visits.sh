#!/usr/bin/env bash
# visits.sh PORT: visits the demonstration there as its facilitator, in French and English, opens the room of the next
# workshop and reads it some hundred times, so that a training run learns what people do most. Bash only, since images
# for running Java bring no other browser.
set -euo pipefail
port=$1
declare -A cookies
answer=

# ask METHOD PATH [FORM]: leaves the answer, with its head, in $answer
ask() {
  local name cookie='' form=${3:-}
  for name in "${!cookies[@]}"; do cookie+="$name=${cookies[$name]}; "; done
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf '%s\r\n' "$1 $2 HTTP/1.0" "Host: localhost:$port" "Origin: http://localhost:$port" "Accept-Language: $language" \
    "Cookie: $cookie" "Content-Type: application/x-www-form-urlencoded" "Content-Length: ${#form}" '' >&3
  printf '%s' "$form" >&3
  answer=$(tr -d '\r\0' <&3)
  exec 3>&-
  while IFS== read -r name cookie; do cookies[$name]=$cookie; done \
    < <(sed -n '/^$/q; s/^Set-Cookie: \([^=]*=[^;]*\).*/\1/p' <<<"$answer")
}

# first PATTERN: the first match in the answer
first() { grep -oE "$1" <<<"$answer" | head -1 || true; }

# found NAME VALUE: a visit that finds nothing teaches nothing
found() { [[ -n $2 ]] || { echo "visits.sh: no $1" >&2; exit 1; }; }

token() { first 'name="_csrf" value="[^"]+"' | sed 's/.*value="//; s/"//'; }

# send PATH [FIELDS]: a form of the page that was read last
send() { ask POST "$1" "_csrf=$(token)&${2:-}"; }

links() { grep -oE 'href="/[a-z0-9/-]+"' <<<"$answer" | cut -d'"' -f2 | sort -u; }

declare -A visited
visit() {
  [[ -z ${visited[$1]:-} ]] || return 0
  visited[$1]=yes
  ask GET "$1"
}

for language in fr en; do
  cookies=()
  ask GET /sign-in
  send /demo/sign-in as=FACILITATOR
  visited=()
  ask GET /
  mapfile -t paths < <(links)
  for path in "${paths[@]}"; do
    visit "$path"
    mapfile -t further < <(links | head -25)
    for next in "${further[@]}"; do visit "$next"; done
  done

  ask GET /
  workshop=$(first '/workshops/[0-9a-f-]{36}')
  found workshop "$workshop"
  ask GET "$workshop"
  send "$workshop/room" early=true
  room=$(first '/rooms/[0-9a-f-]{36}')
  found room "$room"
  for _ in $(seq 100); do
    ask GET "$room/facilitator"
    ask GET "$room/screen"
    ask GET "$room"
    send "$room/done?view=participant" done=true
  done
done
