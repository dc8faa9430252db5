#define _GNU_SOURCE
#include "waiting.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

static int add(int many, int fd, uint32_t what) {
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = what};
    return epoll_ctl(many, EPOLL_CTL_ADD, fd, &event) == 0 ? 0 : errno;
}

int waiting_open(struct waiting *w, uint64_t beat) {
    memset(w, -1, sizeof *w);
    w->many = epoll_create1(EPOLL_CLOEXEC);
    w->moment = timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
    w->quiet = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    w->beat = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    w->files = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    w->word = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (w->many < 0 || w->moment < 0 || w->quiet < 0 || w->beat < 0 || w->files < 0 || w->word < 0) return errno;
    if (beat > 0) {
        struct itimerspec every = {
            .it_interval = {.tv_sec = beat / 1000000, .tv_nsec = (beat % 1000000) * 1000},
            .it_value = {.tv_sec = beat / 1000000, .tv_nsec = (beat % 1000000) * 1000},
        };
        if (timerfd_settime(w->beat, 0, &every, NULL) != 0) return errno;
    }
    int code = add(w->many, w->moment, WAITING_MOMENT);
    if (code == 0) code = add(w->many, w->quiet, WAITING_QUIET);
    if (code == 0) code = add(w->many, w->beat, WAITING_BEAT);
    if (code == 0) code = add(w->many, w->files, WAITING_FILE_CHANGED);
    if (code == 0) code = add(w->many, w->word, WAITING_WORD);
    return code;
}

void waiting_close(struct waiting *w) {
    int all[] = {w->many, w->moment, w->quiet, w->beat, w->files, w->word};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (all[i] >= 0) close(all[i]);
    memset(w, -1, sizeof *w);
}

int waiting_watch(struct waiting *w, const char *folder) {
    uint32_t what = IN_MODIFY | IN_MOVED_TO | IN_CREATE | IN_ONLYDIR;
    return inotify_add_watch(w->files, folder, what) >= 0 ? 0 : errno;
}

int waiting_set_moment(struct waiting *w, int64_t seconds) {
    /* An absolute timer of nought is disarmed, and a moment in the past fires at once. Without a moment the timer is set
       far ahead, since only an armed one is told that the clock was set. */
    struct itimerspec once = {.it_value = {.tv_sec = seconds < 0 ? INT64_C(32503680000) : seconds > 0 ? seconds : 1}};
    int flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
    return timerfd_settime(w->moment, flags, &once, NULL) == 0 ? 0 : errno;
}

int waiting_set_quiet(struct waiting *w, int64_t milliseconds) {
    struct itimerspec once = {
        .it_value = {.tv_sec = milliseconds / 1000, .tv_nsec = (milliseconds % 1000) * 1000000}};
    return timerfd_settime(w->quiet, 0, &once, NULL) == 0 ? 0 : errno;
}

int waiting_say(struct waiting *w) {
    uint64_t one = 1;
    return write(w->word, &one, sizeof one) == sizeof one ? 0 : errno;
}

static void read_names(int fd, char *names, unsigned long room, unsigned long *used) {
    char buffer[8192] __attribute__((aligned(__alignof__(struct inotify_event))));
    for (;;) {
        ssize_t count = read(fd, buffer, sizeof buffer);
        if (count <= 0) return;
        for (char *at = buffer; at < buffer + count;) {
            struct inotify_event *event = (struct inotify_event *)at;
            size_t length = event->len > 0 ? strlen(event->name) + 1 : 0;
            if (length > 0 && *used + length <= room) {
                memcpy(names + *used, event->name, length);
                *used += length;
            }
            at += sizeof *event + event->len;
        }
    }
}

int waiting_wait(struct waiting *w, char *names, unsigned long room, unsigned long *used) {
    *used = 0;
    struct epoll_event events[8];
    int count = epoll_wait(w->many, events, 8, -1);
    if (count < 0) return errno == EINTR ? 0 : -errno;
    int came = 0;
    for (int i = 0; i < count; i++) {
        uint64_t times;
        switch (events[i].data.u32) {
        case WAITING_MOMENT:
            if (read(w->moment, &times, sizeof times) == sizeof times) came |= WAITING_MOMENT;
            else if (errno == ECANCELED) came |= WAITING_CLOCK_SET;
            break;
        case WAITING_QUIET:
            if (read(w->quiet, &times, sizeof times) == sizeof times) came |= WAITING_QUIET;
            break;
        case WAITING_BEAT:
            if (read(w->beat, &times, sizeof times) == sizeof times) came |= WAITING_BEAT;
            break;
        case WAITING_WORD:
            if (read(w->word, &times, sizeof times) == sizeof times) came |= WAITING_WORD;
            break;
        case WAITING_FILE_CHANGED:
            read_names(w->files, names, room, used);
            came |= WAITING_FILE_CHANGED;
            break;
        }
    }
    return came;
}

int waiting_notify(const char *path, const char *state) {
    if (path == NULL || (path[0] != '/' && path[0] != '@')) return 0;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t length = strlen(path);
    if (length >= sizeof address.sun_path) return -ENAMETOOLONG;
    memcpy(address.sun_path, path, length);
    if (path[0] == '@') address.sun_path[0] = 0;
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return -errno;
    socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length);
    ssize_t sent = sendto(fd, state, strlen(state), MSG_NOSIGNAL, (struct sockaddr *)&address, size);
    int code = sent < 0 ? -errno : 1;
    close(fd);
    return code;
}
