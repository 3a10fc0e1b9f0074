#ifndef DIGESTGEN_LIBXML2_H
#define DIGESTGEN_LIBXML2_H

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/parserInternals.h>

// Lets the HTML parser forget the parent of the element that it has just opened, where more than `limit` are open.
// For each closing tag it looks through the names of all open elements, so that a page of 100,000 of each would
// take minutes. The forgotten element's own closing tag is then one too many, which it passes over.
static inline void digestgen_forget_parent(htmlParserCtxtPtr parser, int limit) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
  if (parser->nameNr > limit) {
    parser->nameTab[parser->nameNr - 2] = parser->nameTab[parser->nameNr - 1];
    parser->nameNr--;
  }
#pragma GCC diagnostic pop
}

#endif
