/* Files taken into the program by the assembler's .incbin: no compile time, whatever their size, where a
   Swift array literal of the same bytes takes a second for every four kilobytes. */
#include "CEmbedded.h"

#define FILE_(name, path)                                                        \
    __asm__(".pushsection .rodata\n"                                             \
            ".globl embedded_" #name "_start\nembedded_" #name "_start:\n"       \
            ".incbin \"" BOARDPACK_TOP "/" path "\"\n"                           \
            ".globl embedded_" #name "_end\nembedded_" #name "_end:\n"           \
            ".byte 0\n.popsection\n");                                           \
    extern const unsigned char embedded_##name##_start[], embedded_##name##_end[];
#include "files.def"
#undef FILE_

static const struct embedded_file files[] = {
#define FILE_(name, path) {path, embedded_##name##_start, embedded_##name##_end},
#include "files.def"
#undef FILE_
};

size_t embedded_file_count(void) { return sizeof files / sizeof files[0]; }

struct embedded_file embedded_file_at(size_t index) { return files[index]; }
