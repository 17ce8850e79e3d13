/* The functions of libcurl that Foundation's URLSession calls, each of which opens libcurl when it is first needed.

   libcurl brings some forty libraries (TLS twice, LDAP, Kerberos): 7 MB and a good part of the start, of which a service
   that nobody asks for ranks needs nothing. The program is linked with these instead, and with the empty libcurl.a
   beside this file, because Foundation asks the linker for one.

   The declarations are those of curl 7.88 with handles as void * and enumerations as int: the interface of
   libcurl.so.4, which has not changed since 2006. */

#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>
#include <stddef.h>

static void *library;
static pthread_once_t opening = PTHREAD_ONCE_INIT;

static void open_library(void) { library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL); }

static void *find(const char *name) {
    pthread_once(&opening, open_library);
    return library ? dlsym(library, name) : NULL;
}

bool open_curl(void) { return find("curl_easy_perform") != NULL; }

/* CURLE_FAILED_INIT, CURLM_INTERNAL_ERROR, CURLUE_OUT_OF_MEMORY: nobody who asks first whether it is there sees them. */
enum { NOT_EASY = 2, NOT_MULTI = 4, NOT_URL = 7 };

#define FORWARD(result, otherwise, name, parameters, arguments)     \
    result name parameters {                                        \
        result(*function) parameters = (result(*) parameters)find(#name); \
        return function ? function arguments : otherwise;           \
    }

#define FORWARD_VOID(name, parameters, arguments)               \
    void name parameters {                                      \
        void(*function) parameters = (void(*) parameters)find(#name); \
        if (function) function arguments;                       \
    }

/* The last argument is a long, a pointer or a curl_off_t, all of which are passed alike. */
#define FORWARD_OPTION(otherwise, name)                                            \
    int name(void *handle, int option, ...) {                                      \
        int (*function)(void *, int, ...) = (int (*)(void *, int, ...))find(#name); \
        va_list list;                                                              \
        va_start(list, option);                                                    \
        void *value = va_arg(list, void *);                                        \
        va_end(list);                                                              \
        return function ? function(handle, option, value) : otherwise;             \
    }

FORWARD(int, NOT_EASY, curl_global_init, (long flags), (flags))
FORWARD(char *, NULL, curl_version, (void), ())
FORWARD(void *, NULL, curl_version_info, (int age), (age))
FORWARD_VOID(curl_free, (void *memory), (memory))

FORWARD(void *, NULL, curl_easy_init, (void), ())
FORWARD(int, NOT_EASY, curl_easy_pause, (void *easy, int bits), (easy, bits))
FORWARD(const char *, "libcurl is missing", curl_easy_strerror, (int code), (code))
FORWARD_OPTION(NOT_EASY, curl_easy_setopt)
FORWARD_OPTION(NOT_EASY, curl_easy_getinfo)
FORWARD_VOID(curl_easy_cleanup, (void *easy), (easy))

FORWARD(void *, NULL, curl_multi_init, (void), ())
FORWARD(int, NOT_MULTI, curl_multi_add_handle, (void *multi, void *easy), (multi, easy))
FORWARD(int, NOT_MULTI, curl_multi_remove_handle, (void *multi, void *easy), (multi, easy))
FORWARD(int, NOT_MULTI, curl_multi_assign, (void *multi, int socket, void *value), (multi, socket, value))
FORWARD(int, NOT_MULTI, curl_multi_socket_action, (void *multi, int socket, int events, int *running),
        (multi, socket, events, running))
FORWARD(void *, NULL, curl_multi_info_read, (void *multi, int *left), (multi, left))
FORWARD_OPTION(NOT_MULTI, curl_multi_setopt)
FORWARD(int, NOT_MULTI, curl_multi_cleanup, (void *multi), (multi))

FORWARD(void *, NULL, curl_slist_append, (void *list, const char *text), (list, text))
FORWARD_VOID(curl_slist_free_all, (void *list), (list))

FORWARD(void *, NULL, curl_url, (void), ())
FORWARD(int, NOT_URL, curl_url_get, (void *url, int part, char **text, unsigned flags), (url, part, text, flags))
FORWARD(int, NOT_URL, curl_url_set, (void *url, int part, const char *text, unsigned flags), (url, part, text, flags))
