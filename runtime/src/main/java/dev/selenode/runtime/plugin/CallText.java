package dev.selenode.runtime.plugin;

import dev.selenode.runtime.syntax.Parser;
import dev.selenode.runtime.syntax.SyntaxError;
import dev.selenode.runtime.value.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a host asks plugins to call: a function's name, or a call as Lua writes it.
 *
 * @param name the function, which plugins have or have not
 * @param code what to run for a call with arguments, as a Lua chunk; null to call the function
 */
record CallText(String name, String code) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern CALL =
      Pattern.compile("\\s*([A-Za-z_]\\w*)\\s*\\((.*)\\)\\s*;?\\s*", Pattern.DOTALL);

  /**
   * Reads {@code update} or {@code update(1, "x")}.
   *
   * @throws IllegalArgumentException if it is neither
   */
  static CallText of(String text) {
    if (NAME.matcher(text).matches()) {
      return new CallText(text, null);
    }
    Matcher m = CALL.matcher(text);
    if (!m.matches()) {
      throw wrong(text, "want a name, or a call such as 'update()'");
    }
    if (m.group(2).isBlank()) {
      return new CallText(m.group(1), null);
    }
    String code = "return " + Text.toLua(text);
    try {
      Parser.parse(code);
    } catch (SyntaxError e) {
      throw wrong(text, e.getMessage());
    }
    return new CallText(m.group(1), code);
  }

  /**
   * Reads a call together with arguments from Java.
   *
   * @throws IllegalArgumentException also if there are arguments in both
   */
  static CallText of(String text, Object[] args) {
    CallText call = of(text);
    if (call.code() != null && args.length > 0) {
      throw wrong(text, "arguments are there twice");
    }
    return call;
  }

  private static IllegalArgumentException wrong(String text, String why) {
    return new IllegalArgumentException("cannot call '" + text + "': " + why);
  }
}
