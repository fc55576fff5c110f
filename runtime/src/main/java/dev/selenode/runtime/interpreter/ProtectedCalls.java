package dev.selenode.runtime.interpreter;

/** {@code pcall} and {@code xpcall}. */
public final class ProtectedCalls {
  public static final LuaFunction PCALL =
      new Resumable("pcall") {
        @Override
        public Object start(LuaState s, Object[] args) {
          Check.present(s, args, 0);
          return new Call(args[0], Multi.rest(args, 1), new Protected("pcall", null));
        }
      };

  public static final LuaFunction XPCALL =
      new Resumable("xpcall") {
        @Override
        public Object start(LuaState s, Object[] args) {
          Check.present(s, args, 1);
          return new Call(args[0], Multi.rest(args, 2), new Protected("xpcall", args[1]));
        }
      };

  private ProtectedCalls() {}

  private record Protected(String frameName, Object handler) implements Continuation {
    @Override
    public Object resume(LuaState state, Object results) {
      Object[] all = Multi.all(results);
      state.chargeValues(all.length);
      return Multi.prepend(true, all);
    }

    @Override
    public Object fail(LuaState s, LuaError error) {
      return new Object[] {false, error.value()};
    }

    @Override
    public boolean catches() {
      return true;
    }
  }
}
