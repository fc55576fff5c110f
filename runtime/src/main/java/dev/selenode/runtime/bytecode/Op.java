package dev.selenode.runtime.bytecode;

/**
 * The instructions. R is a register, K a constant, U an upvalue, A, B and C are the operands of
 * {@link Instruction}. Jump targets are absolute. "Open" results and arguments wait in the frame
 * instead of registers, until the next instruction takes them.
 */
public final class Op {
  /** R[A] = R[B]. */
  public static final int MOVE = 0;

  /** R[A] = K[B], which may be nil, a boolean, a number or a string. */
  public static final int LOADK = 1;

  /** R[A … A+B-1] = nil. */
  public static final int LOADNIL = 2;

  /** R[A] = a new cell with R[A]: the variable's storage from here on. */
  public static final int NEWCELL = 3;

  /** R[A] = value of the cell R[B]. */
  public static final int GETCELL = 4;

  /** Value of the cell R[A] = R[B]. */
  public static final int SETCELL = 5;

  /** R[A] = U[B], an upvalue copied at capture. */
  public static final int GETUP = 6;

  /** R[A] = value of the cell U[B]. */
  public static final int GETUPCELL = 7;

  /** Value of the cell U[A] = R[B]. */
  public static final int SETUPCELL = 8;

  /** R[A] = _ENV[K[B]], _ENV being the upvalue C. */
  public static final int GETGLOBAL = 9;

  /** _ENV[K[B]] = R[A], _ENV being the upvalue C. */
  public static final int SETGLOBAL = 10;

  /** R[A] = R[B][K[C]], a string. */
  public static final int GETFIELD = 11;

  /** R[A][K[B]] = R[C]. */
  public static final int SETFIELD = 12;

  /** R[A] = R[B][R[C]]. */
  public static final int GETINDEX = 13;

  /** R[A][R[B]] = R[C]. */
  public static final int SETINDEX = 14;

  /** R[A+1] = R[B], R[A] = R[B][K[C]]. */
  public static final int SELF = 15;

  /** R[A] = {}, with room for B positional values. */
  public static final int NEWTABLE = 16;

  /** R[A][C … C+B-1] = R[A+1 … A+B]. */
  public static final int SETLIST = 17;

  /** As SETLIST, with the open values behind. */
  public static final int SETLISTM = 18;

  /** R[A] = a closure of child prototype B. */
  public static final int CLOSURE = 19;

  /** R[A … A+B-1] = the variable arguments. */
  public static final int VARARG = 20;

  /** The variable arguments become the open values. */
  public static final int VARARGM = 21;

  /** R[A] = R[B] + R[C]; the other operators follow in the order of ADD … POW. */
  public static final int ADD = 22;

  public static final int SUB = 23;
  public static final int MUL = 24;
  public static final int DIV = 25;
  public static final int MOD = 26;
  public static final int POW = 27;

  /** R[A] = R[B] + K[C], K[C] a number; the others follow in the same order. */
  public static final int ADDK = 28;

  public static final int SUBK = 29;
  public static final int MULK = 30;
  public static final int DIVK = 31;
  public static final int MODK = 32;
  public static final int POWK = 33;

  /** R[A] = -R[B]. */
  public static final int UNM = 34;

  /** R[A] = not R[B]. */
  public static final int NOT = 35;

  /** R[A] = #R[B]. */
  public static final int LEN = 36;

  /** R[A] = R[B] .. … .. R[C]; spoils R[B … C]. */
  public static final int CONCAT = 37;

  /** Go to B, forward. */
  public static final int JMP = 38;

  /** Go to B, backward: a safepoint. */
  public static final int LOOP = 39;

  /** Go to B if R[A] is true. */
  public static final int JT = 40;

  /** Go to B if R[A] is false. */
  public static final int JF = 41;

  /** Go to C if R[A] == R[B]. */
  public static final int JEQ = 42;

  /** Go to C unless R[A] == R[B]. */
  public static final int JNE = 43;

  /** Go to C if R[A] == K[B]. */
  public static final int JEQK = 44;

  /** Go to C unless R[A] == K[B]. */
  public static final int JNEK = 45;

  /** Go to C if R[A] &lt; R[B]. */
  public static final int JLT = 46;

  /** Go to C unless R[A] &lt; R[B]. */
  public static final int JNLT = 47;

  /** Go to C if R[A] &lt;= R[B]. */
  public static final int JLE = 48;

  /** Go to C unless R[A] &lt;= R[B]. */
  public static final int JNLE = 49;

  /** Go to C if R[A] &lt; K[B], a number. */
  public static final int JLTK = 50;

  public static final int JNLTK = 51;

  /** Go to C if R[A] &lt;= K[B], a number. */
  public static final int JLEK = 52;

  public static final int JNLEK = 53;

  /** Go to C if K[B] &lt; R[A]. */
  public static final int JGTK = 54;

  public static final int JNGTK = 55;

  /** Go to C if K[B] &lt;= R[A]. */
  public static final int JGEK = 56;

  public static final int JNGEK = 57;

  /** R[A … A+C-1] = R[A](R[A+1 … A+B]); C may be {@link Instruction#OPEN}. */
  public static final int CALL = 58;

  /** As CALL, with the open values as further arguments. */
  public static final int CALLM = 59;

  /** Return R[A](R[A+1 … A+B]). */
  public static final int TAILCALL = 60;

  /** As TAILCALL, with the open values as further arguments. */
  public static final int TAILCALLM = 61;

  /** Return R[A … A+B-1]. */
  public static final int RETURN = 62;

  /** Return R[A … A+B-1] and the open values. */
  public static final int RETURNM = 63;

  /** Return nothing. */
  public static final int RETURN0 = 64;

  /** Return R[A]. */
  public static final int RETURN1 = 65;

  /** Prepares a numeric loop with start, limit, step in R[A … A+2]; go to B if it has no turn. */
  public static final int FORPREP = 66;

  /** Next turn with R[A+3] as its variable: go to B, backward; a safepoint. */
  public static final int FORLOOP = 67;

  /** R[A+3 … A+2+B] = R[A](R[A+1], R[A+2]). */
  public static final int TFORCALL = 68;

  /** If R[A+3] is not nil: R[A+2] = R[A+3], go to B, backward; a safepoint. */
  public static final int TFORLOOP = 69;

  private static final String[] NAMES = {
    "MOVE",
    "LOADK",
    "LOADNIL",
    "NEWCELL",
    "GETCELL",
    "SETCELL",
    "GETUP",
    "GETUPCELL",
    "SETUPCELL",
    "GETGLOBAL",
    "SETGLOBAL",
    "GETFIELD",
    "SETFIELD",
    "GETINDEX",
    "SETINDEX",
    "SELF",
    "NEWTABLE",
    "SETLIST",
    "SETLISTM",
    "CLOSURE",
    "VARARG",
    "VARARGM",
    "ADD",
    "SUB",
    "MUL",
    "DIV",
    "MOD",
    "POW",
    "ADDK",
    "SUBK",
    "MULK",
    "DIVK",
    "MODK",
    "POWK",
    "UNM",
    "NOT",
    "LEN",
    "CONCAT",
    "JMP",
    "LOOP",
    "JT",
    "JF",
    "JEQ",
    "JNE",
    "JEQK",
    "JNEK",
    "JLT",
    "JNLT",
    "JLE",
    "JNLE",
    "JLTK",
    "JNLTK",
    "JLEK",
    "JNLEK",
    "JGTK",
    "JNGTK",
    "JGEK",
    "JNGEK",
    "CALL",
    "CALLM",
    "TAILCALL",
    "TAILCALLM",
    "RETURN",
    "RETURNM",
    "RETURN0",
    "RETURN1",
    "FORPREP",
    "FORLOOP",
    "TFORCALL",
    "TFORLOOP"
  };

  private Op() {}

  /** The name of an operation, for listings. */
  public static String name(int op) {
    return NAMES[op];
  }

  /**
   * The operand of a jump that holds its target: 'B', 'C', or 0 for instructions that never jump.
   */
  public static char targetOperand(int op) {
    if (op >= JEQ && op <= JNGEK) {
      return 'C';
    }
    boolean jumps = (op >= JMP && op <= JF) || op == FORPREP || op == FORLOOP || op == TFORLOOP;
    return jumps ? 'B' : 0;
  }
}
