package dev.selenode.instance.language;

/**
 * Something wrong with a source.
 *
 * @param path of the script it is in: the one asked about, or one that it extends
 * @param line from 1, or 0 where it is not known
 * @param column in characters from 1, or 0 where it is not known
 * @param message without the position
 */
public record Problem(String path, int line, int column, String message) {}
