package dev.selenode.runtime.syntax;

import java.util.List;

/** A list of statements with a scope of its own; {@code endLine} is where it closes. */
public record Block(List<Statement> statements, int endLine) {}
