package dev.selenode.runtime.bytecode;

/** An instruction in a long: operation in 8 bits, A in 8, B and C in 24 each. */
public final class Instruction {
  /** As result count: all there are, kept as open values. */
  public static final int OPEN = 0xFFFFFF;

  /** The largest B or C, one less than {@link #OPEN}. */
  static final int MAX = OPEN - 1;

  private Instruction() {}

  static long encode(int op, int a, int b, int c) {
    return op | (long) a << 8 | (long) b << 16 | (long) c << 40;
  }

  public static int op(long instruction) {
    return (int) instruction & 0xFF;
  }

  public static int a(long instruction) {
    return (int) instruction >>> 8 & 0xFF;
  }

  public static int b(long instruction) {
    return (int) (instruction >>> 16) & 0xFFFFFF;
  }

  public static int c(long instruction) {
    return (int) (instruction >>> 40);
  }

  /** Where a jump goes, or -1 for instructions that never jump. */
  public static int target(long instruction) {
    char operand = Op.targetOperand(op(instruction));
    if (operand == 0) {
      return -1;
    }
    return operand == 'B' ? b(instruction) : c(instruction);
  }

  static long withTarget(long instruction, int target) {
    return Op.targetOperand(op(instruction)) == 'B'
        ? (instruction & ~(0xFFFFFFL << 16)) | (long) target << 16
        : (instruction & ~(0xFFFFFFL << 40)) | (long) target << 40;
  }
}
