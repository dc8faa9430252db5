#ifndef CLIBXML2_H
#define CLIBXML2_H

/// libxml2's event readers for XML and HTML, behind a door of our own: its headers bring in those of ICU, which are
/// not the ones the Swift runtime was built with.

/// Whoever is told. Names come without their prefixes; attributes as names and values in turn, ended by a null.
typedef struct {
    void *context;
    void (*begin)(void *context, const char *name, const char *const *attributes);
    void (*end)(void *context, const char *name);
    void (*text)(void *context, const unsigned char *text, int count);
} bp_markup_listener;

typedef struct bp_markup bp_markup;

typedef enum {
    BP_MARKUP_FINE = 0,
    BP_MARKUP_BROKEN = 1,
    /// A document type would let it name other files, or grow without measure. It is never read.
    BP_MARKUP_DOCUMENT_TYPE = 2
} bp_markup_state;

/// A reader of XML; null where memory ran out.
bp_markup *bp_markup_xml(bp_markup_listener listener);
/// A reader of HTML as it is found. `is_utf8` is 0 where the page's own word for its encoding is taken.
bp_markup *bp_markup_html(bp_markup_listener listener, int is_utf8);
bp_markup_state bp_markup_feed(bp_markup *markup, const char *bytes, int count, int is_last);
void bp_markup_free(bp_markup *markup);

#endif
