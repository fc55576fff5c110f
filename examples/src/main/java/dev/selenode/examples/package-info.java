/** Engines in Java that the numbered examples embed the runtime in. */
package dev.selenode.examples;
