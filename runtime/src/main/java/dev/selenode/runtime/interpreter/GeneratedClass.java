package dev.selenode.runtime.interpreter;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;

/** Defines the classes of compiled functions, as hidden members of this package. */
public final class GeneratedClass {
  /** What the class that is being initialised on this thread shall keep. */
  private static final ThreadLocal<Object[]> DATA = new ThreadLocal<>();

  private GeneratedClass() {}

  /**
   * Defines a class and makes its one object.
   *
   * @param data what its static fields are set to, in order
   */
  public static CompiledBody define(byte[] code, Object[] data) {
    DATA.set(data);
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(code, true);
      CompiledBody body =
          (CompiledBody) lookup.lookupClass().getDeclaredConstructor().newInstance();
      body.sites =
          Arrays.stream(data).filter(FieldSite.class::isInstance).toArray(FieldSite[]::new);
      return body;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a compiled function", e);
    } finally {
      DATA.remove();
    }
  }

  /** For the initialiser of a generated class. */
  static Object[] data() {
    return DATA.get();
  }
}
