package dev.selenode.runtime.interpreter;

/** Results of a call: one plain value, or an array where there are none or several. */
public final class Multi {
  /** No value at all. */
  public static final Object[] NONE = {};

  private Multi() {}

  /** The first result, nil if there is none. */
  public static Object first(Object results) {
    if (results instanceof Object[] many) {
      return many.length > 0 ? many[0] : null;
    }
    return results;
  }

  /** All results as an array. */
  public static Object[] all(Object results) {
    return results instanceof Object[] many ? many : new Object[] {results};
  }

  /** How many there are. */
  public static int count(Object results) {
    return results instanceof Object[] many ? many.length : 1;
  }

  /** Result {@code i}, from 0; nil past the end. */
  public static Object get(Object results, int i) {
    if (results instanceof Object[] many) {
      return i < many.length ? many[i] : null;
    }
    return i == 0 ? results : null;
  }

  /** Several values as one result. */
  public static Object of(Object... values) {
    return values.length == 1 ? values[0] : values;
  }

  /** The arguments from index {@code from} on. */
  public static Object[] rest(Object[] args, int from) {
    if (from >= args.length) {
      return NONE;
    }
    Object[] rest = new Object[args.length - from];
    System.arraycopy(args, from, rest, 0, rest.length);
    return rest;
  }

  /** One value in front of others. */
  public static Object[] prepend(Object first, Object[] others) {
    Object[] all = new Object[others.length + 1];
    all[0] = first;
    System.arraycopy(others, 0, all, 1, others.length);
    return all;
  }
}
