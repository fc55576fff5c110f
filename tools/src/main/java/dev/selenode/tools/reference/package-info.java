/**
 * What there is to know about classes, host classes and scripts alike, for those who write it down:
 * {@link dev.selenode.tools.reference.ClassReader} makes a {@link
 * dev.selenode.tools.reference.ClassEntry} of each.
 */
package dev.selenode.tools.reference;
