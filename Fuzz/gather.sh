# Sourced: collects the readers of a target as one module, so that their imports of each other are taken out, and what
# takes an input is called readAny whatever it reads.
#
# Leaves the sources in the folder that sources names; what is to be compiled and linked with them in objects and flags.
gather() { # sources...
  for file in "$@"; do
    sed -E -e '/^(package |public )?import (BoardDomain|MinutesReading)$/d' -e 's/^func readAny[A-Za-z]*\(/func readAny(/' "$file" > "$sources/$(echo "$file" | tr '/' '_')"
  done
}

gather_target() { # csv|documents|fonts|minutes, what it is for, C flags...
  local target=$1 purpose=$2
  shift 2
  work=.build-fuzz/$target
  sources=$work/sources-of-$purpose
  objects=()
  flags=()
  mkdir -p "$work/corpus" "$sources"
  rm -f "$sources"/*
  case $target in
  csv)
    gather Sources/Intake/CSV/*.swift Fuzz/readAnySheet.swift
    ;;
  documents)
    gather Sources/Intake/CSV/*.swift Sources/Intake/Documents/*.swift Sources/Intake/Text/*.swift \
      Sources/Intake/Values/trimmed.swift Fuzz/readAnyDocument.swift
    clang "$@" -I Sources/CLibxml2/include -I /usr/include/libxml2 -c Sources/CLibxml2/markup.c -o "$work/markup.o"
    objects=("$work/markup.o")
    flags=(-I Sources/CLibxml2/include -I Sources/CZlib -lxml2 -lz)
    ;;
  fonts)
    gather Sources/PDFRenderer/Fonts/Font{Tables,Fault,File,Metrics}.swift \
      Sources/PDFRenderer/Fonts/{postScriptName,characterCodes}.swift Fuzz/readAnyFont.swift
    ;;
  minutes)
    gather $(find Sources/BoardDomain Sources/MinutesReading -name '*.swift') Fuzz/readAnyMinutes.swift
    ;;
  *)
    echo "There is no fuzz target $target: csv, documents, fonts or minutes." >&2
    exit 64
    ;;
  esac
}
