#ifndef BOARDPACK_CURL_H
#define BOARDPACK_CURL_H

#include <curl/curl.h>

/* libcurl is taken in when a mail or a token is first asked for, and not when the program starts: with the thirty libraries
   it brings along, that was a quarter of a start, and most commands send nothing. */

/* Once in a process, before anything else; what it holds is needed until the process ends. */
CURLcode curl_take_in(void);

/* NULL where there is none to be had, or libcurl was not taken in. */
CURL *curl_begin(void);
void curl_end(CURL *handle);
CURLcode curl_run(CURL *handle);
const char *curl_words(CURLcode code);

/* A list with one line more, or NULL. */
struct curl_slist *curl_list_with(struct curl_slist *list, const char *line);
void curl_list_end(struct curl_slist *list);

/* Swift sees no C function with a variable argument list: one function here for each kind of argument. */

CURLcode curl_set_long(CURL *handle, CURLoption option, long value);
CURLcode curl_set_text(CURL *handle, CURLoption option, const char *value);
CURLcode curl_set_list(CURL *handle, CURLoption option, struct curl_slist *list);
CURLcode curl_set_errors(CURL *handle, char *buffer);

CURLcode curl_set_reader(CURL *handle, curl_read_callback reader, void *context);
CURLcode curl_set_writer(CURL *handle, curl_write_callback writer, void *context);
CURLcode curl_set_listener(CURL *handle, curl_write_callback listener, void *context);
CURLcode curl_set_observer(CURL *handle, curl_debug_callback observer, void *context);
CURLcode curl_set_ticker(CURL *handle, curl_xferinfo_callback ticker, void *context);
CURLcode curl_set_opener(CURL *handle, curl_opensocket_callback opener, void *context);

/* -1 where it is not known. */
long curl_number(CURL *handle, CURLINFO what);
/* Microseconds; 0 until it has happened. */
long long curl_moment(CURL *handle, CURLINFO what);
/* The connection's descriptor, or -1. */
int curl_active_socket(CURL *handle);

/* The field of a socket address that a loopback check reads; 1 where it is one. */
int curl_address_is_loopback(const struct curl_sockaddr *address);
int curl_open_socket(const struct curl_sockaddr *address);

#endif
