#!/bin/sh
# Copies the command, its manual, what the Tab key completes and an example to ~/.local, or to PREFIX.
set -eu
mkdir -p "${PREFIX:=$HOME/.local}"
prefix=$(cd "$PREFIX" && pwd)
cd "$(dirname "$0")"
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
  fr*) copied='copié :' path='ne se trouve pas dans PATH ; ajoutez à ~/.profile :' ;;
  *) copied='copied:' path='is not on PATH; add to ~/.profile:' ;;
esac
cp -R bin share "$prefix"
find bin share -type f | while read -r file; do echo "$copied $prefix/$file"; done
case :$PATH: in *":$prefix/bin:"*) ;; *) echo "$prefix/bin $path PATH=\"$prefix/bin:\$PATH\"" ;; esac
