#ifndef BOARDPACK_PROCESS_H
#define BOARDPACK_PROCESS_H

/* Swift sees no C function with a variable argument list, and prctl(2) is one. */

/* No core file is written of this process, and nobody but root may read its memory. 0, or errno. */
int process_forbid_dumps(void);

#endif
