#include "CCurl.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>

/* What is used of libcurl, each as its header declares it. */
static struct {
    __typeof__(curl_global_init) *start;
    __typeof__(curl_easy_init) *begin;
    __typeof__(curl_easy_cleanup) *end;
    __typeof__(curl_easy_perform) *run;
    __typeof__(curl_easy_strerror) *words;
    __typeof__(curl_easy_setopt) *set;
    __typeof__(curl_easy_getinfo) *get;
    __typeof__(curl_slist_append) *list_with;
    __typeof__(curl_slist_free_all) *list_end;
} library;

static int find(void *in, const char *name, void **place) { return (*place = dlsym(in, name)) != NULL; }

CURLcode curl_take_in(void) {
    void *in = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (in == NULL) return CURLE_FAILED_INIT;
    int all = find(in, "curl_global_init", (void **)&library.start) && find(in, "curl_easy_init", (void **)&library.begin)
        && find(in, "curl_easy_cleanup", (void **)&library.end) && find(in, "curl_easy_perform", (void **)&library.run)
        && find(in, "curl_easy_strerror", (void **)&library.words) && find(in, "curl_easy_setopt", (void **)&library.set)
        && find(in, "curl_easy_getinfo", (void **)&library.get)
        && find(in, "curl_slist_append", (void **)&library.list_with)
        && find(in, "curl_slist_free_all", (void **)&library.list_end);
    return all ? library.start(CURL_GLOBAL_DEFAULT) : CURLE_FAILED_INIT;
}

CURL *curl_begin(void) { return library.begin == NULL ? NULL : library.begin(); }

void curl_end(CURL *handle) { library.end(handle); }

CURLcode curl_run(CURL *handle) { return library.run(handle); }

const char *curl_words(CURLcode code) { return library.words(code); }

struct curl_slist *curl_list_with(struct curl_slist *list, const char *line) { return library.list_with(list, line); }

void curl_list_end(struct curl_slist *list) { library.list_end(list); }

CURLcode curl_set_long(CURL *handle, CURLoption option, long value) {
    return library.set(handle, option, value);
}

CURLcode curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return library.set(handle, option, value);
}

CURLcode curl_set_list(CURL *handle, CURLoption option, struct curl_slist *list) {
    return library.set(handle, option, list);
}

CURLcode curl_set_errors(CURL *handle, char *buffer) {
    return library.set(handle, CURLOPT_ERRORBUFFER, buffer);
}

CURLcode curl_set_reader(CURL *handle, curl_read_callback reader, void *context) {
    CURLcode code = library.set(handle, CURLOPT_READFUNCTION, reader);
    return code != CURLE_OK ? code : library.set(handle, CURLOPT_READDATA, context);
}

CURLcode curl_set_writer(CURL *handle, curl_write_callback writer, void *context) {
    CURLcode code = library.set(handle, CURLOPT_WRITEFUNCTION, writer);
    return code != CURLE_OK ? code : library.set(handle, CURLOPT_WRITEDATA, context);
}

CURLcode curl_set_listener(CURL *handle, curl_write_callback listener, void *context) {
    CURLcode code = library.set(handle, CURLOPT_HEADERFUNCTION, listener);
    return code != CURLE_OK ? code : library.set(handle, CURLOPT_HEADERDATA, context);
}

CURLcode curl_set_observer(CURL *handle, curl_debug_callback observer, void *context) {
    CURLcode code = library.set(handle, CURLOPT_DEBUGFUNCTION, observer);
    if (code == CURLE_OK) code = library.set(handle, CURLOPT_DEBUGDATA, context);
    return code != CURLE_OK ? code : library.set(handle, CURLOPT_VERBOSE, 1L);
}

CURLcode curl_set_ticker(CURL *handle, curl_xferinfo_callback ticker, void *context) {
    CURLcode code = library.set(handle, CURLOPT_XFERINFOFUNCTION, ticker);
    if (code == CURLE_OK) code = library.set(handle, CURLOPT_XFERINFODATA, context);
    return code != CURLE_OK ? code : library.set(handle, CURLOPT_NOPROGRESS, 0L);
}

CURLcode curl_set_opener(CURL *handle, curl_opensocket_callback opener, void *context) {
    CURLcode code = library.set(handle, CURLOPT_OPENSOCKETFUNCTION, opener);
    return code != CURLE_OK ? code : library.set(handle, CURLOPT_OPENSOCKETDATA, context);
}

long curl_number(CURL *handle, CURLINFO what) {
    long value = -1;
    return library.get(handle, what, &value) == CURLE_OK ? value : -1;
}

long long curl_moment(CURL *handle, CURLINFO what) {
    curl_off_t value = 0;
    return library.get(handle, what, &value) == CURLE_OK ? (long long)value : 0;
}

int curl_active_socket(CURL *handle) {
    curl_socket_t socket = CURL_SOCKET_BAD;
    if (library.get(handle, CURLINFO_ACTIVESOCKET, &socket) != CURLE_OK) return -1;
    return socket == CURL_SOCKET_BAD ? -1 : (int)socket;
}

int curl_address_is_loopback(const struct curl_sockaddr *address) {
    if (address->family == AF_INET) {
        const struct sockaddr_in *four = (const struct sockaddr_in *)&address->addr;
        return (ntohl(four->sin_addr.s_addr) >> 24) == 127;
    }
    if (address->family == AF_INET6) {
        const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)&address->addr;
        return IN6_IS_ADDR_LOOPBACK(&six->sin6_addr);
    }
    return 0;
}

int curl_open_socket(const struct curl_sockaddr *address) {
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}
