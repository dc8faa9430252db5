#include "CLibxml2.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <stdlib.h>
#include <string.h>

struct bp_markup {
    xmlParserCtxtPtr parser;
    bp_markup_listener listener;
    bp_markup_state state;
    int is_html;
};

/* No element of a document has more attributes that anybody reads. */
enum { MOST_ATTRIBUTES = 64 };

static void begin_xml(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space, int spaces,
                      const xmlChar **declared, int count, int defaulted, const xmlChar **attributes) {
    (void)prefix, (void)space, (void)spaces, (void)declared, (void)defaulted;
    bp_markup *markup = context;
    if (markup->state != BP_MARKUP_FINE) return;
    const char *read[2 * MOST_ATTRIBUTES + 1];
    int at = 0;
    for (int index = 0; index < count && index < MOST_ATTRIBUTES; index++) {
        /* Five pointers each: name, prefix, namespace, and where the value begins and ends. */
        const xmlChar **attribute = attributes + 5 * index;
        xmlChar *value = xmlStrndup(attribute[3], (int)(attribute[4] - attribute[3]));
        if (value == NULL) break;
        read[at++] = (const char *)attribute[0];
        read[at++] = (const char *)value;
    }
    read[at] = NULL;
    markup->listener.begin(markup->listener.context, (const char *)name, read);
    for (int index = 1; index < at; index += 2) xmlFree((void *)read[index]);
}

static void end_xml(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
    (void)prefix, (void)space;
    bp_markup *markup = context;
    if (markup->state == BP_MARKUP_FINE) markup->listener.end(markup->listener.context, (const char *)name);
}

static void begin_html(void *context, const xmlChar *name, const xmlChar **attributes) {
    bp_markup *markup = context;
    const char *read[2 * MOST_ATTRIBUTES + 1];
    int at = 0;
    for (; attributes != NULL && attributes[at] != NULL && at < 2 * MOST_ATTRIBUTES; at += 2) {
        read[at] = (const char *)attributes[at];
        read[at + 1] = attributes[at + 1] == NULL ? "" : (const char *)attributes[at + 1];
    }
    read[at] = NULL;
    markup->listener.begin(markup->listener.context, (const char *)name, read);
}

static void end_html(void *context, const xmlChar *name) {
    bp_markup *markup = context;
    markup->listener.end(markup->listener.context, (const char *)name);
}

static void text(void *context, const xmlChar *text, int count) {
    bp_markup *markup = context;
    if (markup->state == BP_MARKUP_FINE && count > 0) markup->listener.text(markup->listener.context, text, count);
}

static void document_type(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
    (void)name, (void)external, (void)system;
    bp_markup *markup = context;
    markup->state = BP_MARKUP_DOCUMENT_TYPE;
    xmlStopParser(markup->parser);
}

static void silent(void *context, xmlErrorPtr error) { (void)context, (void)error; }

static void quiet(void *context, const char *words, ...) { (void)context, (void)words; }

static bp_markup *made(bp_markup_listener listener, int is_html) {
    bp_markup *markup = calloc(1, sizeof *markup);
    if (markup == NULL) return NULL;
    markup->listener = listener;
    markup->is_html = is_html;
    /* What is wrong with an encoding is said past the handlers of a parser, and by default on standard error. */
    xmlSetStructuredErrorFunc(NULL, silent);
    xmlSetGenericErrorFunc(NULL, quiet);
    return markup;
}

bp_markup *bp_markup_xml(bp_markup_listener listener) {
    bp_markup *markup = made(listener, 0);
    if (markup == NULL) return NULL;
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = begin_xml;
    handler.endElementNs = end_xml;
    handler.characters = text;
    handler.cdataBlock = text;
    handler.internalSubset = document_type;
    handler.serror = silent;
    markup->parser = xmlCreatePushParserCtxt(&handler, markup, NULL, 0, NULL);
    if (markup->parser == NULL) {
        free(markup);
        return NULL;
    }
    xmlCtxtUseOptions(markup->parser, XML_PARSE_NONET);
    return markup;
}

bp_markup *bp_markup_html(bp_markup_listener listener, int is_utf8) {
    bp_markup *markup = made(listener, 1);
    if (markup == NULL) return NULL;
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElement = begin_html;
    handler.endElement = end_html;
    handler.characters = text;
    handler.cdataBlock = text;
    handler.ignorableWhitespace = text;
    handler.serror = silent;
    markup->parser = htmlCreatePushParserCtxt(&handler, markup, NULL, 0, NULL,
                                              is_utf8 ? XML_CHAR_ENCODING_UTF8 : XML_CHAR_ENCODING_NONE);
    if (markup->parser == NULL) {
        free(markup);
        return NULL;
    }
    htmlCtxtUseOptions(markup->parser, HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
    return markup;
}

bp_markup_state bp_markup_feed(bp_markup *markup, const char *bytes, int count, int is_last) {
    if (markup->is_html) {
        htmlParseChunk(markup->parser, bytes, count, is_last);
        return BP_MARKUP_FINE;
    }
    if (markup->state != BP_MARKUP_FINE) return markup->state;
    int fault = xmlParseChunk(markup->parser, bytes, count, is_last);
    /* Bytes that are not of the encoding end the reading, and leave what was read till then well formed. */
    int is_garbled = fault == XML_ERR_INVALID_ENCODING || fault == XML_I18N_CONV_FAILED || fault == XML_IO_ENCODER;
    if (markup->state == BP_MARKUP_FINE && fault != 0 && (is_garbled || !markup->parser->wellFormed))
        markup->state = BP_MARKUP_BROKEN;
    return markup->state;
}

void bp_markup_free(bp_markup *markup) {
    if (markup == NULL) return;
    if (markup->parser->myDoc != NULL) xmlFreeDoc(markup->parser->myDoc);
    if (markup->is_html) htmlFreeParserCtxt(markup->parser);
    else xmlFreeParserCtxt(markup->parser);
    free(markup);
}
