#pragma once
#include <curl/curl.h>   // asks GitHub
#include <dlfcn.h>       // opens libcurl when it is first needed, see below
#include <signal.h>      // holds back the signal of a broken connection
#include <stdbool.h>

/* The functions that are used, found by name when the first request is made. The program is not linked with libcurl,
   which brings some forty libraries (TLS twice, LDAP, Kerberos): 7 MB and 20 ms of start, of which a service that nobody
   asks for ranks needs nothing. */
#define EMBLEM_CURL_FUNCTIONS(use)                                                                                 \
    use(global_init)                                                                                               \
    use(easy_init) use(easy_setopt) use(easy_getinfo) use(easy_header) use(easy_strerror) use(easy_cleanup)         \
    use(slist_append) use(slist_free_all)                                                                          \
    use(multi_init) use(multi_setopt) use(multi_add_handle) use(multi_remove_handle) use(multi_perform)             \
    use(multi_info_read) use(multi_poll) use(multi_wakeup) use(multi_cleanup)

/* Each with the type that curl's headers give it. */
struct emblem_curl {
#define EMBLEM_DECLARE(name) __typeof__(curl_##name) *_Nonnull name;
    EMBLEM_CURL_FUNCTIONS(EMBLEM_DECLARE)
#undef EMBLEM_DECLARE
};

/* Opens libcurl for good; false where it is missing or lacks a function, being older than 7.83. In C, because in Swift
   each function's type would have to be written out beside the header that says it. */
static inline bool emblem_curl_open(struct emblem_curl *_Nonnull curl) {
    void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) return false;
    bool is_complete = true;
#define EMBLEM_FIND(name) is_complete &= (*(void **)&curl->name = dlsym(library, "curl_" #name)) != NULL;
    EMBLEM_CURL_FUNCTIONS(EMBLEM_FIND)
#undef EMBLEM_FIND
    return is_complete;
}

/* The functions that take anything as their last argument, which Swift cannot call: one for each type that is used. */
static inline CURLcode emblem_curl_set_number(const struct emblem_curl *_Nonnull curl, CURL *_Nonnull easy,
                                              CURLoption option, long value) {
    return curl->easy_setopt(easy, option, value);
}

static inline CURLcode emblem_curl_set_text(const struct emblem_curl *_Nonnull curl, CURL *_Nonnull easy,
                                            CURLoption option, const char *_Nonnull value) {
    return curl->easy_setopt(easy, option, value);
}

static inline CURLcode emblem_curl_set_pointer(const struct emblem_curl *_Nonnull curl, CURL *_Nonnull easy,
                                               CURLoption option, const void *_Nullable value) {
    return curl->easy_setopt(easy, option, value);
}

static inline CURLcode emblem_curl_set_receiver(const struct emblem_curl *_Nonnull curl, CURL *_Nonnull easy,
                                                CURLoption option, curl_write_callback _Nonnull value) {
    return curl->easy_setopt(easy, option, value);
}

static inline CURLcode emblem_curl_get_number(const struct emblem_curl *_Nonnull curl, CURL *_Nonnull easy,
                                              CURLINFO info, long *_Nonnull value) {
    return curl->easy_getinfo(easy, info, value);
}

static inline CURLMcode emblem_curl_multi_set_number(const struct emblem_curl *_Nonnull curl, CURLM *_Nonnull multi,
                                                     CURLMoption option, long value) {
    return curl->multi_setopt(multi, option, value);
}
