package dev.selenode.runtime.interpreter;

/**
 * Tells metered code that an operator has to call a function, while its registers cannot be
 * measured: it leaves them and the call to the interpreter.
 */
final class OperatorSignal extends YieldSignal {
  private static final long serialVersionUID = 1;

  final transient Call request;

  OperatorSignal(Call request) {
    this.request = request;
  }
}
