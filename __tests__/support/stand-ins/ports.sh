# Sourced by stand-ins: `arguments` are those given, with the real port of an emulator in place of the one on the page.
at_real_ports() {
  local argument port real
  arguments=()
  for argument in "$@"; do
    while [[ $argument =~ 127\.0\.0\.1:(18080|18443|4000) ]]; do
      port=${BASH_REMATCH[1]}
      until grep -qs Requests "$PAGE_SESSION/shown-$port"; do sleep 0.05; done
      real=$(sed -n 's|.*ARM *https\{0,1\}://127\.0\.0\.1:\([0-9]*\).*|\1|p' "$PAGE_SESSION/shown-$port")
      argument=${argument//127.0.0.1:$port/127.0.0.1:$real}
    done
    arguments+=("$argument")
  done
}
