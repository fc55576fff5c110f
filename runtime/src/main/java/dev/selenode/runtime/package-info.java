/**
 * One Lua state shared by all scripts, with what a script may touch; it knows nothing of classes.
 */
package dev.selenode.runtime;
