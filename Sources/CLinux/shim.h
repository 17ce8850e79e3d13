#pragma once

#include <errno.h>
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

/* glibc declares these under _GNU_SOURCE only, which must not be defined here: structures of its headers would then
   differ from those that Swift's own Glibc module has. */
extern int accept4(int listener, struct sockaddr *peer, socklen_t *length, int flags);
extern int memfd_create(const char *name, unsigned int flags);
extern int pthread_setname_np(pthread_t thread, const char *name);

/* Swift imports the packed struct epoll_event with a union inside; a token is all that is ever kept there. */
static inline int linux_epoll_control(int epoll, int operation, int descriptor, uint32_t events, uint64_t token) {
    struct epoll_event event = {.events = events, .data = {.u64 = token}};
    return epoll_ctl(epoll, operation, descriptor, &event);
}

static inline uint64_t linux_epoll_token(const struct epoll_event *event) { return event->data.u64; }

/* One sendmsg of three pieces; in Swift the vector would need a temporary allocation. MSG_NOSIGNAL because a client
   that has left must not raise SIGPIPE. */
static inline ssize_t linux_send(int socket, const void *first, size_t first_count, const void *second,
                                 size_t second_count, const void *third, size_t third_count, int more_follows) {
    struct iovec pieces[3] = {{(void *)first, first_count}, {(void *)second, second_count}, {(void *)third, third_count}};
    struct msghdr message = {.msg_iov = pieces, .msg_iovlen = 3};
    return sendmsg(socket, &message, MSG_NOSIGNAL | (more_follows ? MSG_MORE : 0));
}

/* An enumeration in glibc, whose constants Swift imports with another type than the calls take. */
static const int LINUX_STREAM_SOCKET = SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC;

/* The peer's structure is larger than sockaddr, which Swift would have to be rebound to. */
static inline int linux_accept(int listener, struct sockaddr_storage *peer) {
    socklen_t length = sizeof *peer;
    return accept4(listener, (struct sockaddr *)peer, &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

/* Whether a signal is ignored; SIG_IGN is a cast, which Swift does not import. */
static inline int linux_ignores(int number) {
    struct sigaction present;
    return sigaction(number, NULL, &present) == 0 && present.sa_handler == SIG_IGN;
}

static inline void linux_name_thread(const char *name) { pthread_setname_np(pthread_self(), name); }

/* exit_group: ends the process past whatever hooks its end, such as a sanitizer's look at threads that still run. */
static inline void linux_exit_now(int status) { syscall(SYS_exit_group, status); }
