#ifndef BOARDPACK_EMBEDDED_H
#define BOARDPACK_EMBEDDED_H

#include <stddef.h>

/* A file of the source tree that travels inside the program: its path from the top, and its bytes. */
struct embedded_file {
    const char *path;
    const unsigned char *start;
    const unsigned char *end;
};

size_t embedded_file_count(void);
struct embedded_file embedded_file_at(size_t index);

#endif
