#ifndef BOARDPACK_WAITING_H
#define BOARDPACK_WAITING_H

#include <stdint.h>

/* Waiting for whatever comes first: a moment by the wall clock, a clock that is set, a file that changes, a word from
   another thread, or a fixed beat. One thread waits; any thread may set the moment or say the word. */

enum {
    WAITING_MOMENT = 1,
    WAITING_CLOCK_SET = 2,
    WAITING_FILE_CHANGED = 4,
    WAITING_WORD = 8,
    WAITING_BEAT = 16,
    WAITING_QUIET = 32,
};

struct waiting {
    int moment, quiet, beat, files, word, many;
};

/* 0, or errno. A beat of 0 microseconds is none. */
int waiting_open(struct waiting *waiting, uint64_t beat_microseconds);
void waiting_close(struct waiting *waiting);

/* Watches a file by its folder and name, so that one put in its place is seen too. 0, or errno. */
int waiting_watch(struct waiting *waiting, const char *folder);

/* Seconds since 1970; below 0 for never. 0, or errno. */
int waiting_set_moment(struct waiting *waiting, int64_t seconds);

/* After so many milliseconds without another call, WAITING_QUIET comes once. */
int waiting_set_quiet(struct waiting *waiting, int64_t milliseconds);

int waiting_say(struct waiting *waiting);

/* Blocks. Which came, as a sum of the above; the names of changed files are put one after the other, each ended by a
   zero byte, into `names`, as far as there is room. Below 0: minus errno. */
int waiting_wait(struct waiting *waiting, char *names, unsigned long room, unsigned long *used);

/* Tells the service manager (sd_notify(3)): 1 where it was told, 0 where there is none, or minus errno. */
int waiting_notify(const char *socket_path, const char *state);

#endif
