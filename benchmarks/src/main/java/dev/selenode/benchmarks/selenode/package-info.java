/** Selenode: its engine alone, and scripts on Java objects through its front door. */
package dev.selenode.benchmarks.selenode;
