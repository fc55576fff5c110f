package dev.selenode.tools;

/**
 * What of the process's streams a human looks at: colours and progress go only there, so that pipes
 * and files get plain text.
 *
 * @param outColors whether standard output shows colours
 * @param errColors whether standard error does
 * @param progress whether standard error can show a line that changes
 */
public record Screen(boolean outColors, boolean errColors, boolean progress) {
  /** Nobody looks. */
  public static final Screen NONE = new Screen(false, false, false);

  /** Set by the launcher if standard output is a terminal. */
  static final String TERMINAL = "selenode.terminal";

  /** Set by the launcher if standard error is a terminal. */
  static final String ERROR_TERMINAL = "selenode.terminal.err";

  /** As the launcher found it; {@code NO_COLOR} and a dumb terminal are honoured. */
  static Screen ofProcess() {
    return of(
        Boolean.getBoolean(TERMINAL),
        Boolean.getBoolean(ERROR_TERMINAL),
        System.getenv("NO_COLOR"),
        System.getenv("TERM"));
  }

  /**
   * What to show.
   *
   * @param noColor the variable {@code NO_COLOR}: colours are unwanted if it says anything
   * @param term the variable {@code TERM}, or null
   */
  static Screen of(boolean out, boolean err, String noColor, String term) {
    boolean dumb = term != null && term.equals("dumb");
    boolean wanted = noColor == null || noColor.isEmpty();
    return new Screen(out && wanted && !dumb, err && wanted && !dumb, err && !dumb);
  }

  /** A line {@code path:line: error: message} in colours. */
  static String colored(String line) {
    int end = line.indexOf(": error: ");
    if (end < 0) {
      return line;
    }
    return "\u001b[1m"
        + line.substring(0, end)
        + ":\u001b[0m \u001b[31merror:\u001b[0m"
        + line.substring(end + ": error:".length());
  }
}
