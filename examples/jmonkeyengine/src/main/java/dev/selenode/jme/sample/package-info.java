/** What can be run to see it work. */
package dev.selenode.jme.sample;
