package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaState;
import java.util.List;

/** Calls by number of parameters, so that the usual ones need no array. */
final class HostCalls {
  private HostCalls() {}

  static final class Call0 extends HostCall {
    private final HostMethod.Body0<Object> body;

    Call0(String name, Class<?> owner, HostMethod.Body0<Object> body) {
      super(name, owner);
      this.body = body;
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      return call1(s, argument(args, 0));
    }

    @Override
    public Object call1(LuaState s, Object self) {
      Object host = receiver(s, self);
      try {
        return Conversions.toLua(s, body.call(host));
      } catch (Throwable e) {
        throw failure(s, e);
      }
    }

    @Override
    public Object call2(LuaState s, Object self, Object x) {
      return call1(s, self);
    }

    @Override
    public Object call3(LuaState s, Object self, Object x, Object y) {
      return call1(s, self);
    }
  }

  static final class Call1 extends HostCall {
    private final Slot first;
    private final HostMethod.Body1<Object, Object> body;

    Call1(String name, Class<?> owner, Slot first, HostMethod.Body1<Object, Object> body) {
      super(name, owner);
      this.first = first;
      this.body = body;
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      return call2(s, argument(args, 0), argument(args, 1));
    }

    @Override
    public Object call1(LuaState s, Object self) {
      return call2(s, self, Slot.MISSING);
    }

    @Override
    public Object call2(LuaState s, Object self, Object x) {
      Object host = receiver(s, self);
      Object a = first.take(s, name(), x);
      try {
        return Conversions.toLua(s, body.call(host, a));
      } catch (Throwable e) {
        throw failure(s, e);
      }
    }

    @Override
    public Object call3(LuaState s, Object self, Object x, Object y) {
      return call2(s, self, x);
    }
  }

  static final class Call2 extends HostCall {
    private final Slot first;
    private final Slot second;
    private final HostMethod.Body2<Object, Object, Object> body;

    Call2(
        String name,
        Class<?> owner,
        Slot first,
        Slot second,
        HostMethod.Body2<Object, Object, Object> body) {
      super(name, owner);
      this.first = first;
      this.second = second;
      this.body = body;
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      return call3(s, argument(args, 0), argument(args, 1), argument(args, 2));
    }

    @Override
    public Object call1(LuaState s, Object self) {
      return call3(s, self, Slot.MISSING, Slot.MISSING);
    }

    @Override
    public Object call2(LuaState s, Object self, Object x) {
      return call3(s, self, x, Slot.MISSING);
    }

    @Override
    public Object call3(LuaState s, Object self, Object x, Object y) {
      Object host = receiver(s, self);
      Object a = first.take(s, name(), x);
      Object b = second.take(s, name(), y);
      try {
        return Conversions.toLua(s, body.call(host, a, b));
      } catch (Throwable e) {
        throw failure(s, e);
      }
    }
  }

  /** Three parameters or more, or any number. */
  static final class CallN extends HostCall {
    private final List<Slot> slots;
    private final ArgumentType rest;
    private final HostMethod.BodyN body;

    /**
     * A call.
     *
     * @param rest the type of further arguments, which the body gets as one more; null if there are
     *     none
     */
    CallN(String name, Class<?> owner, List<Slot> slots, ArgumentType rest, HostMethod.BodyN body) {
      super(name, owner);
      this.slots = slots;
      this.rest = rest;
      this.body = body;
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      Object host = receiver(s, argument(args, 0));
      Object[] values = new Object[slots.size() + (rest == null ? 0 : 1)];
      for (int i = 0; i < slots.size(); i++) {
        values[i] = slots.get(i).take(s, name(), argument(args, i + 1));
      }
      if (rest != null) {
        Arguments all = new Arguments(s, name(), args, 1);
        boolean asTheyCame = rest.type == Arguments.class;
        values[slots.size()] = asTheyCame ? all : all.rest(slots.size(), rest);
      }
      try {
        return Conversions.toLua(s, body.call(s, host, values));
      } catch (Throwable e) {
        throw failure(s, e);
      }
    }
  }

  /** The body takes its arguments as they come. */
  static final class Free extends HostCall {
    private final HostMethod.FreeBody<Object> body;

    Free(String name, Class<?> owner, HostMethod.FreeBody<Object> body) {
      super(name, owner);
      this.body = body;
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      Object host = receiver(s, argument(args, 0));
      try {
        return Conversions.toLua(s, body.call(host, new Arguments(s, name(), args, 1)));
      } catch (Throwable e) {
        throw failure(s, e);
      }
    }
  }
}
