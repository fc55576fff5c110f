package dev.selenode.runtime.host;

import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Describes a Java class to scripts in code. Parameters are checked and converted before a body is
 * called, results are converted after it ({@link Conversions}); a body that is a {@link
 * LuaFunction} deals in Lua values itself, {@code self} first, and may yield.
 *
 * @param <T> the class described
 */
public final class HostClassBuilder<T> {
  final Class<T> javaClass;
  final Map<String, HostMember> members = new LinkedHashMap<>();
  final Map<String, HostConstant> constants = new LinkedHashMap<>();
  final Map<String, LuaFunction> operators = new LinkedHashMap<>();
  String name;
  HostClass base;
  String doc = "";
  LuaFunction constructor;
  UnaryOperator<Object> copier;
  DynamicMembers<Object> dynamic;
  ContainerType container;
  BiFunction<LuaState, Object, Object> parameterized;
  private HostMember last;
  private Class<?> returned = Object.class;

  HostClassBuilder(Class<T> javaClass) {
    this.javaClass = javaClass;
    this.name = javaClass.getSimpleName();
  }

  /** How a body that is given all arguments makes an object. */
  @FunctionalInterface
  public interface Maker<T> {
    T make(Arguments args) throws Throwable;
  }

  /** What scripts call the class; the simple name by default. */
  public HostClassBuilder<T> name(String scriptName) {
    name = scriptName;
    return this;
  }

  /** The base class, whose members this one has too. */
  public HostClassBuilder<T> base(HostClass baseClass) {
    if (!baseClass.javaClass().isAssignableFrom(javaClass)) {
      throw new IllegalArgumentException(
          name + " can't have base " + baseClass.name() + ": its Java class is no subclass");
    }
    base = baseClass;
    return this;
  }

  /** Documents the class, or the member declared last. */
  public HostClassBuilder<T> doc(String text) {
    if (last == null) {
      doc = text;
    } else if (last instanceof HostMethod m) {
      replaceLast(m.withDoc(text));
    } else if (last instanceof HostProperty p) {
      replaceLast(p.withDoc(text));
    } else if (last instanceof HostSignal s) {
      replaceLast(new HostSignal(s.name(), s.arguments(), text));
    } else if (last instanceof HostConstant c) {
      last = new HostConstant(c.name(), c.value(), text);
      constants.put(c.name(), (HostConstant) last);
    }
    return this;
  }

  /** Declares the result's type of all methods from here on, for class references. */
  public HostClassBuilder<T> returning(Class<?> type) {
    returned = type;
    last = null;
    return this;
  }

  /** Declares the result's type of the method declared last, for class references. */
  public HostClassBuilder<T> returns(Class<?> type) {
    replaceLast(((HostMethod) last).withReturns(type));
    return this;
  }

  // --- methods -------------------------------------------------------------------------------

  /** A method without parameters. */
  public HostClassBuilder<T> method(String n, HostMethod.Body0<T> body) {
    return add(Methods.of(n, javaClass, body));
  }

  /** A method with one parameter. */
  public <A> HostClassBuilder<T> method(String n, Parameter<A> a, HostMethod.Body1<T, A> body) {
    return add(Methods.of(n, javaClass, a, body));
  }

  /** A method with two parameters. */
  public <A, B> HostClassBuilder<T> method(
      String n, Parameter<A> a, Parameter<B> b, HostMethod.Body2<T, A, B> body) {
    return add(Methods.of(n, javaClass, a, b, body));
  }

  /** A method with three parameters. */
  public <A, B, C> HostClassBuilder<T> method(
      String n, Parameter<A> a, Parameter<B> b, Parameter<C> c, HostMethod.Body3<T, A, B, C> body) {
    return add(Methods.of(n, javaClass, a, b, c, body));
  }

  /** A method that takes its arguments as they come. */
  public HostClassBuilder<T> method(String n, HostMethod.FreeBody<T> body) {
    return add(Methods.free(n, javaClass, body, false));
  }

  /** A method that is a Lua function already: self first, Lua values in and out. */
  public HostClassBuilder<T> method(String n, LuaFunction function, Parameter<?>... parameters) {
    return add(Methods.raw(n, function, List.of(parameters), false));
  }

  /** A method without parameters or result. */
  public HostClassBuilder<T> action(String n, HostMethod.Action0<T> body) {
    return method(n, self -> nothing(() -> body.call(self))).returns(void.class);
  }

  /** A method with one parameter and no result. */
  public <A> HostClassBuilder<T> action(String n, Parameter<A> a, HostMethod.Action1<T, A> body) {
    return method(n, a, (self, x) -> nothing(() -> body.call(self, x))).returns(void.class);
  }

  /** A method with two parameters and no result. */
  public <A, B> HostClassBuilder<T> action(
      String n, Parameter<A> a, Parameter<B> b, HostMethod.Action2<T, A, B> body) {
    return method(n, a, b, (self, x, y) -> nothing(() -> body.call(self, x, y)))
        .returns(void.class);
  }

  /** A method of the class: {@code Color.from_hsv(…)}. */
  public HostClassBuilder<T> staticMethod(String n, Maker<?> body) {
    return add(Methods.free(n, null, (self, args) -> body.make(args), true));
  }

  // --- other members -------------------------------------------------------------------------

  /** A read-only property. */
  public <V> HostClassBuilder<T> property(String n, Class<V> type, HostProperty.Getter<T> getter) {
    return property(n, type, getter, null);
  }

  /** A property; a null setter makes it read-only. */
  public <V> HostClassBuilder<T> property(
      String n, Class<V> type, HostProperty.Getter<T> getter, HostProperty.Setter<T, V> setter) {
    return add(new HostProperty(n, type, getter, setter, HostProperty.Editing.NONE, ""));
  }

  /** A signal. */
  public HostClassBuilder<T> signal(String n, String... arguments) {
    return add(new HostSignal(n, List.of(arguments), ""));
  }

  /**
   * A constant, converted now; for a mutable one use the other form. It may have the name of
   * another member: {@code Color.gray} is a colour, {@code color.gray} a method.
   */
  public HostClassBuilder<T> constant(String n, Object value) {
    Object lua = Constants.immutable(n, value);
    return constant(n, () -> lua);
  }

  /** A constant that is made anew each time it is read. */
  public HostClassBuilder<T> constant(String n, Supplier<?> luaValue) {
    HostConstant declared = new HostConstant(n, luaValue, "");
    last = declared;
    return unique(n, constants.putIfAbsent(n, declared));
  }

  /** Constants numbered from 0 in this order, as Godot's enums are. */
  public HostClassBuilder<T> enumeration(String... names) {
    for (int i = 0; i < names.length; i++) {
      constant(names[i], (double) i);
    }
    return this;
  }

  /** Keys that are no members. */
  @SuppressWarnings("unchecked") // only ever called with objects of the class
  public HostClassBuilder<T> dynamic(DynamicMembers<T> members) {
    dynamic = (DynamicMembers<Object>) members;
    return this;
  }

  /** A second name of a method. */
  public HostClassBuilder<T> alias(String n, String method) {
    HostMethod known = (HostMethod) members.get(method);
    return add(
        new HostMethod(
            n,
            known.parameters(),
            known.vararg(),
            known.returns(),
            known.isStatic(),
            known.function(),
            known.doc()));
  }

  // --- the class as a whole ------------------------------------------------------------------

  /** Lets scripts create objects. */
  public HostClassBuilder<T> constructor(Supplier<? extends T> maker) {
    constructor = Methods.of(name, null, self -> maker.get()).function();
    return this;
  }

  /** Lets scripts create objects, with arguments. */
  public HostClassBuilder<T> constructor(Maker<? extends T> maker) {
    constructor = new HostCalls.Free(name, null, (self, args) -> maker.make(args));
    return this;
  }

  /** Lets scripts create objects by a Lua function, which gets a self that it should ignore. */
  public HostClassBuilder<T> constructor(LuaFunction maker) {
    constructor = maker;
    return this;
  }

  /** What a metamethod event such as {@code __add} does; deals in Lua values. */
  public HostClassBuilder<T> operator(String event, LuaFunction function) {
    operators.put(event, function);
    return this;
  }

  /** How {@code tostring} shows an object. */
  public HostClassBuilder<T> toString(Function<T, String> text) {
    return operator("__tostring", Methods.of("tostring", javaClass, text::apply).function());
  }

  /**
   * Makes objects values: {@code ==} compares by {@code same}, defaults are copied by {@code copy}.
   */
  public HostClassBuilder<T> value(UnaryOperator<T> copy, BiPredicate<T, T> same) {
    copier = host -> copy.apply(javaClass.cast(host));
    return operator("__eq", new Equality<>(javaClass, same));
  }

  /** Makes this the class of a typed container. */
  public HostClassBuilder<T> container(ContainerType type) {
    container = type;
    return this;
  }

  /** What {@code Class[key]} is for a key that is no name: {@code Array[int]}. */
  public HostClassBuilder<T> parameterized(BiFunction<LuaState, Object, Object> classOfKey) {
    parameterized = classOfKey;
    return this;
  }

  /** The finished description. */
  public HostClass build() {
    return new HostClass(this);
  }

  HostClassBuilder<T> add(HostMember member) {
    boolean typed = !(member instanceof HostMethod m) || m.returns() != Object.class;
    HostMember declared = typed ? member : ((HostMethod) member).withReturns(returned);
    last = declared;
    return unique(member.name(), members.putIfAbsent(member.name(), declared));
  }

  private HostClassBuilder<T> unique(String member, HostMember before) {
    if (before != null) {
      throw new IllegalArgumentException(name + " has two members '" + member + "'");
    }
    return this;
  }

  private void replaceLast(HostMember changed) {
    last = changed;
    members.put(changed.name(), changed);
  }

  private interface Action {
    void run() throws Throwable;
  }

  private static Object nothing(Action action) throws Throwable {
    action.run();
    return null;
  }

  private static final class Equality<T> extends dev.selenode.runtime.interpreter.Builtin {
    private final Class<T> type;
    private final BiPredicate<T, T> same;

    Equality(Class<T> type, BiPredicate<T, T> same) {
      super("__eq");
      this.type = type;
      this.same = same;
    }

    @Override
    public Object callN(LuaState s, Object[] args) {
      return call2(s, HostCall.argument(args, 0), HostCall.argument(args, 1));
    }

    @Override
    public Object call2(LuaState s, Object a, Object b) {
      return type.isInstance(a) && type.isInstance(b) && same.test(type.cast(a), type.cast(b));
    }
  }
}
