/**
 * What an editor asks of a language, as data and methods of its own: {@link
 * dev.selenode.instance.language.Language} describes Lua as it is written here, {@link
 * dev.selenode.instance.language.Outline} reads a source without running it, {@link
 * dev.selenode.instance.language.Validator} says what is wrong with one, and {@link
 * dev.selenode.instance.language.Profiling} says where time goes. Nothing that runs scripts depends
 * on this package.
 */
package dev.selenode.instance.language;
