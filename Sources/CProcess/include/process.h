#ifndef BOARDPACK_PROCESS_H
#define BOARDPACK_PROCESS_H

/* Swift sees no C function with a variable argument list, and prctl(2) is one. */

/* No core file is written of this process, and nobody but root may read its memory. 0, or errno. */
int process_forbid_dumps(void);

/* Whether the kernel says that something keeps its clock in step with others (adjtimex(2)); 0 too where a sandbox
   lets no program ask. */
int process_clock_in_step(void);

/* Gives back what a process that will now sleep does not need: the heap's free pages, and the pages of programs and
   libraries that hold nothing of its own, which come back from their files when they are next used. */
void process_rest(void);

#endif
