/**
 * The class reference: {@link dev.selenode.tools.doc.ReferenceSite} makes HTML pages with a search
 * that works without a server, and the same as Markdown.
 */
package dev.selenode.tools.doc;
