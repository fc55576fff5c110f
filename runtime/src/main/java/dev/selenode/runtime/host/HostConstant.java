package dev.selenode.runtime.host;

import java.util.function.Supplier;

/**
 * A constant of a host class.
 *
 * @param value gives its Lua value: a fresh copy at each read if it is mutable, so that no script
 *     can change it for the others
 */
public record HostConstant(String name, Supplier<?> value, String doc) implements HostMember {}
