/** Numbered examples, each complete in itself and commented, that end with how to run them. */
package dev.selenode.examples;
