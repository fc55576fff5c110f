package dev.selenode.runtime.syntax;

/**
 * A comment as it stands in the source, from its two dashes to its last character, for tools that
 * read documentation. The line is the one it begins on, from 1.
 */
public record Comment(int line, String text) {}
