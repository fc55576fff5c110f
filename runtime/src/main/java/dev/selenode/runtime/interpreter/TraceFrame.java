package dev.selenode.runtime.interpreter;

/**
 * One line of a traceback.
 *
 * @param path the chunk's name as shown, {@code [Java]} for a builtin
 * @param line from 1, or -1 where there is none
 * @param function as Lua describes it, such as {@code in function 'take_damage'}
 */
public record TraceFrame(String path, int line, String function) {
  @Override
  public String toString() {
    return line > 0 ? path + ":" + line + ": " + function : path + ": " + function;
  }
}
