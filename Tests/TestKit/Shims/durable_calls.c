/* Preloaded into a process under test: counts the calls by which it makes something last, and does harm at one of them.
 *
 * Counted are write, pwrite, writev, fsync, fdatasync, ftruncate, rename*, link*, unlink* where a path they touch lies
 * under BOARDPACK_SHIM_UNDER; calls are numbered from 1 within each process. What the C library does within itself
 * (stdio's buffers) goes another way and is not seen; neither is a statically linked program.
 *
 *   BOARDPACK_SHIM_UNDER=DIR     the folder looked at, and all below it
 *   BOARDPACK_SHIM_ONLY=a,b      counts these calls alone, by the names printed in the report
 *   BOARDPACK_SHIM_REPORT=FILE   one line for each call, before it is made: NUMBER NAME PATH [PATH]
 *   BOARDPACK_SHIM_RECORD=FILE   what the calls did, in the order they did it, with every byte written; PowerCut.swift
 *                                reads it. mkdir is recorded too, and only calls that succeeded are
 *   BOARDPACK_SHIM_KILL_AT=N     SIGKILL at call N ...
 *   BOARDPACK_SHIM_KILL=before|during|after   ... `during` writes the first half of a write and dies
 *   BOARDPACK_SHIM_FAIL_AT=N     call N fails ...
 *   BOARDPACK_SHIM_FAIL_FOR=M    ... and M - 1 further ones (1 if left out; 0 for all that follow) ...
 *   BOARDPACK_SHIM_FAIL_ERRNO=E  ... with this errno (EIO if left out)
 *   BOARDPACK_SHIM_SHORT_AT=N    call N, where it writes, takes half of what it is given and says so
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum moment { BEFORE, DURING, AFTER };
enum harm { NONE, DIE_BEFORE, DIE_DURING, DIE_AFTER, FAIL, SHORT };

static char under[PATH_MAX], resolved[PATH_MAX];
static const char *only, *report, *record;
static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;
static long kill_at, fail_at, fail_for = 1, short_at;
static int fail_errno = EIO;
static enum moment kill_moment = BEFORE;
static atomic_long count;

static long number(const char *name, long otherwise) {
  const char *text = getenv(name);
  return text && *text ? strtol(text, NULL, 10) : otherwise;
}

__attribute__((constructor)) static void begin(void) {
  const char *folder = getenv("BOARDPACK_SHIM_UNDER");
  if (!folder || !*folder) return;
  snprintf(under, sizeof under, "%s", folder);
  if (!realpath(folder, resolved)) snprintf(resolved, sizeof resolved, "%s", folder);
  only = getenv("BOARDPACK_SHIM_ONLY");
  report = getenv("BOARDPACK_SHIM_REPORT");
  record = getenv("BOARDPACK_SHIM_RECORD");
  if (record && !*record) record = NULL;
  kill_at = number("BOARDPACK_SHIM_KILL_AT", 0);
  fail_at = number("BOARDPACK_SHIM_FAIL_AT", 0);
  fail_for = number("BOARDPACK_SHIM_FAIL_FOR", 1);
  fail_errno = (int)number("BOARDPACK_SHIM_FAIL_ERRNO", EIO);
  short_at = number("BOARDPACK_SHIM_SHORT_AT", 0);
  const char *moment = getenv("BOARDPACK_SHIM_KILL");
  if (moment && !strcmp(moment, "during")) kill_moment = DURING;
  if (moment && !strcmp(moment, "after")) kill_moment = AFTER;
}

static int lies_in(const char *path, const char *folder) {
  size_t length = strlen(folder);
  return length && !strncmp(path, folder, length) && (path[length] == '/' || !path[length]);
}

static int lies_under(const char *path) { return lies_in(path, under) || lies_in(path, resolved); }

static void path_of(int fd, char *into) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, into, PATH_MAX - 1);
  into[length < 0 ? 0 : length] = 0;
}

static void path_at(int folder, const char *name, char *into) {
  if (!name) name = "";
  if (*name == '/') {
    snprintf(into, PATH_MAX, "%s", name);
    return;
  }
  char start[PATH_MAX];
  if (folder == AT_FDCWD) {
    if (syscall(SYS_getcwd, start, sizeof start) < 0) *start = 0;
  } else {
    path_of(folder, start);
  }
  if (snprintf(into, PATH_MAX, "%s/%s", start, name) >= PATH_MAX) *into = 0;
}

static int is_counted(const char *name) {
  if (!only || !*only) return 1;
  size_t length = strlen(name);
  for (const char *at = only; (at = strstr(at, name)); at += length)
    if ((at == only || at[-1] == ',') && (at[length] == ',' || !at[length])) return 1;
  return 0;
}

static void tell(long at, const char *name, const char *first, const char *second) {
  if (!report || !*report) return;
  char line[2 * PATH_MAX + 64];
  int length = snprintf(line, sizeof line, "%ld %s %s%s%s\n", at, name, first, *second ? " " : "", second);
  int fd = (int)syscall(SYS_openat, AT_FDCWD, report, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (fd < 0) return;
  syscall(SYS_write, fd, line, (size_t)length);
  syscall(SYS_close, fd);
}

/* NAME NANOSECONDS OFFSET LENGTH <tab> PATH <tab> PATH, a line feed, and so many bytes. */
static void keep(const char *name, const char *first, const char *second, off_t offset, const void *bytes, size_t length) {
  if (!lies_under(first) && !lies_under(second)) return;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  char line[2 * PATH_MAX + 96];
  int head = snprintf(line, sizeof line, "%s %lld %lld %zu\t%s\t%s\n", name,
                      (long long)now.tv_sec * 1000000000 + now.tv_nsec, (long long)offset, length, first, second);
  int fd = (int)syscall(SYS_openat, AT_FDCWD, record, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (fd < 0) return;
  struct iovec parts[] = {{line, (size_t)head}, {(void *)bytes, length}};
  if (syscall(SYS_writev, fd, parts, 2) != (long)((size_t)head + length)) _exit(99);
  syscall(SYS_close, fd);
}

/* One call at a time while they are recorded, so that their order is the order of what they did. */
static void enter(void) { if (record) pthread_mutex_lock(&order); }
static void leave(void) { if (record) pthread_mutex_unlock(&order); }

static enum harm meet(const char *name, const char *first, const char *second) {
  if (!*under || !(lies_under(first) || lies_under(second)) || !is_counted(name)) return NONE;
  long at = atomic_fetch_add(&count, 1) + 1;
  tell(at, name, first, second);
  if (at == kill_at) return kill_moment == BEFORE ? DIE_BEFORE : kill_moment == DURING ? DIE_DURING : DIE_AFTER;
  if (fail_at && at >= fail_at && (fail_for == 0 || at < fail_at + fail_for)) return FAIL;
  return at == short_at ? SHORT : NONE;
}

static void die(void) {
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  for (;;) pause();
}

static long fail(void) {
  errno = fail_errno;
  return -1;
}

/* Makes a call that moves no bytes: it is done or it is not. `note` is done after it where it is recorded. */
#define WHOLE(meeting, call, note)                                               \
  do {                                                                           \
    enum harm met = (meeting);                                                   \
    if (met == DIE_BEFORE || met == DIE_DURING) die();                           \
    if (met == FAIL) return (int)fail();                                         \
    enter();                                                                     \
    int answer = (int)(call);                                                    \
    if (record && !answer) { int before = errno; note; errno = before; }         \
    leave();                                                                     \
    if (met == DIE_AFTER) die();                                                 \
    return answer;                                                               \
  } while (0)

static ssize_t put(int fd, const void *bytes, size_t length, int placed, off_t offset, const char *name) {
  char path[PATH_MAX] = "";
  enum harm met = NONE;
  int before = errno;
  if (*under) {
    path_of(fd, path);
    met = meet(name, path, "");
  }
  errno = before;
  if (met == DIE_BEFORE) die();
  if (met == FAIL) return fail();
  if ((met == DIE_DURING || met == SHORT) && length > 1) length /= 2;
  enter();
  ssize_t answer = placed ? syscall(SYS_pwrite64, fd, bytes, length, offset) : syscall(SYS_write, fd, bytes, length);
  before = errno;
  if (record && *under && answer > 0)
    keep("write", path, "", placed ? offset : lseek(fd, 0, SEEK_CUR) - answer, bytes, (size_t)answer);
  errno = before;
  leave();
  if (met == DIE_DURING || met == DIE_AFTER) die();
  return answer;
}

ssize_t write(int fd, const void *bytes, size_t length) { return put(fd, bytes, length, 0, 0, "write"); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return put(fd, bytes, length, 1, offset, "pwrite"); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) { return put(fd, bytes, length, 1, offset, "pwrite"); }

ssize_t writev(int fd, const struct iovec *parts, int count_of_parts) {
  char path[PATH_MAX] = "";
  enum harm met = NONE;
  if (*under) {
    path_of(fd, path);
    met = meet("writev", path, "");
  }
  if (met == DIE_BEFORE) die();
  if (met == FAIL) return fail();
  if (met == DIE_DURING || met == SHORT) {
    ssize_t answer = count_of_parts > 0 ? syscall(SYS_write, fd, parts[0].iov_base, (parts[0].iov_len + 1) / 2) : 0;
    if (met == DIE_DURING) die();
    return answer;
  }
  ssize_t answer = syscall(SYS_writev, fd, parts, count_of_parts);
  if (record && lies_under(path)) _exit(98); /* Nothing of ours writes so; a record without it would be wrong. */
  if (met == DIE_AFTER) die();
  return answer;
}

static void keep_open(int fd, const char *name, off_t offset) {
  char path[PATH_MAX];
  path_of(fd, path);
  keep(name, path, "", offset, NULL, 0);
}

static enum harm meet_open(int fd, const char *name) {
  char path[PATH_MAX];
  if (!*under) return NONE;
  path_of(fd, path);
  return meet(name, path, "");
}

int fsync(int fd) { WHOLE(meet_open(fd, "fsync"), syscall(SYS_fsync, fd), keep_open(fd, "sync", 0)); }
int fdatasync(int fd) { WHOLE(meet_open(fd, "fdatasync"), syscall(SYS_fdatasync, fd), keep_open(fd, "sync", 0)); }
int ftruncate(int fd, off_t length) { WHOLE(meet_open(fd, "ftruncate"), syscall(SYS_ftruncate, fd, length), keep_open(fd, "truncate", length)); }
int ftruncate64(int fd, off64_t length) { WHOLE(meet_open(fd, "ftruncate"), syscall(SYS_ftruncate, fd, length), keep_open(fd, "truncate", length)); }

static void keep_names(const char *name, int from, const char *old, int to, const char *new) {
  char first[PATH_MAX], second[PATH_MAX] = "";
  path_at(from, old, first);
  if (new) path_at(to, new, second);
  keep(name, first, second, 0, NULL, 0);
}

static enum harm meet_names(const char *name, int from, const char *old, int to, const char *new) {
  char first[PATH_MAX], second[PATH_MAX] = "";
  if (!*under) return NONE;
  path_at(from, old, first);
  if (new) path_at(to, new, second);
  return meet(name, first, second);
}

int renameat2(int from, const char *old, int to, const char *new, unsigned int flags) {
  WHOLE(meet_names("rename", from, old, to, new), syscall(SYS_renameat2, from, old, to, new, flags),
        keep_names("rename", from, old, to, new));
}
int renameat(int from, const char *old, int to, const char *new) { return renameat2(from, old, to, new, 0); }
int rename(const char *old, const char *new) { return renameat2(AT_FDCWD, old, AT_FDCWD, new, 0); }

int linkat(int from, const char *old, int to, const char *new, int flags) {
  WHOLE(meet_names("link", from, old, to, new), syscall(SYS_linkat, from, old, to, new, flags),
        keep_names("link", from, old, to, new));
}
int link(const char *old, const char *new) { return linkat(AT_FDCWD, old, AT_FDCWD, new, 0); }

int unlinkat(int folder, const char *name, int flags) {
  WHOLE(meet_names("unlink", folder, name, AT_FDCWD, NULL), syscall(SYS_unlinkat, folder, name, flags),
        keep_names("unlink", folder, name, AT_FDCWD, NULL));
}
int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }

int mkdir(const char *name, mode_t mode) {
  WHOLE(NONE, syscall(SYS_mkdirat, AT_FDCWD, name, mode), keep_names("mkdir", AT_FDCWD, name, AT_FDCWD, NULL));
}
