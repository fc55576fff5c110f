/** The {@code selenode} command: runs scripts, shows what they declare and writes their docs. */
package dev.selenode.tools;
