# What the scripts of this folder share; each of them sources it, and is then at the top of the
# repository. Whatever goes into an artefact depends on the source alone: not on the day, the folder,
# the language or the rights that somebody's files get.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
umask 022
export LC_ALL=C TZ=UTC

# The value of a constant of Release.swift, where the version stands and nowhere else.
release() {
  sed -n "s/.*static let $1 = \"\(.*\)\".*/\1/p" Sources/WPSIndicators/Model/Release.swift
}
version=$(release version) day=$(release day)
SOURCE_DATE_EPOCH=$(date --date "$day" +%s)
export SOURCE_DATE_EPOCH
machine=$(uname -m)

# How what is handed out is linked, behind whatever is particular to it.
linking=(-Xlinker -T -Xlinker .ci/packaging/files/discarded.ld -Xlinker --gc-sections
  -Xlinker --strip-all -Xlinker --build-id=none)

# Runs a command, and shows what it said only where it fails.
quietly() {
  local said
  said=$("$@" 2>&1) || { printf '%s\n' "$said" >&2; return 1; }
}
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

# Packs a folder, named as it stands in its parent: the same names, order, owner and time everywhere.
pack() { # FOLDER ARCHIVE
  tar --create --directory "$(dirname "$1")" --sort=name --format=gnu --mtime="@$SOURCE_DATE_EPOCH" \
    --owner=0 --group=0 --numeric-owner "$(basename "$1")" | gzip -9 --no-name > "$2"
}

# Where the compiler puts what it works with decides here and there in which order it writes blocks of
# code: at the same addresses it writes the same.
at_fixed_addresses() {
  if setarch "$machine" --addr-no-randomize true 2> /dev/null; then
    setarch "$machine" --addr-no-randomize "$@"
  else
    "$@"
  fi
}
