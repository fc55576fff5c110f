package dev.selenode.runtime.variant;

import static dev.selenode.runtime.variant.Params.number;

import dev.selenode.runtime.host.Arguments;
import dev.selenode.runtime.host.HostClass;
import dev.selenode.runtime.host.HostClassBuilder;
import dev.selenode.runtime.host.HostProperty;
import dev.selenode.runtime.host.LuaResult;
import dev.selenode.runtime.host.Parameter;
import dev.selenode.runtime.host.Suggestion;
import java.util.Comparator;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Color as scripts see it. */
final class ColorClass {
  private ColorClass() {}

  static HostClass describe() {
    HostClassBuilder<Color> b = HostClass.builder(Color.class);
    b.constructor(ColorClass::make)
        .value(Color::new, Color::equals)
        .toString(Color::toString)
        .staticMethod("from_hsv", ColorClass::fromHsv)
        .returns(Color.class);
    ColorNames.all().forEach((name, rgba) -> b.constant(name, () -> ColorCodes.ofRgba32(rgba)));
    properties(b);
    operators(b);
    codes(b);
    changes(b);
    return b.build();
  }

  private static Color make(Arguments args) {
    Object first = args.lua(0);
    if (args.count() == 0) {
      return new Color();
    }
    if (first instanceof Color c) {
      return new Color(c.r, c.g, c.b, args.number(1, c.a));
    }
    if (first instanceof String) {
      Color c = named(args);
      c.a = args.number(1, c.a);
      return c;
    }
    if (args.count() == 1) {
      return ColorCodes.ofRgba32((long) args.number(0));
    }
    return new Color(args.number(0), args.number(1), args.number(2), args.number(3, 1));
  }

  private static Color named(Arguments args) {
    String text = args.string(0);
    Color parsed = ColorCodes.parse(text);
    if (parsed == null) {
      String hint = Suggestion.hint(text, ColorNames.all().keySet());
      throw args.state().error("no color '" + text + "'" + hint);
    }
    return parsed;
  }

  private static Color fromHsv(Arguments args) {
    int i = args.lua(0) instanceof Color ? 1 : 0; // Color():from_hsv(…), as in Godot 3
    return ColorCodes.ofHsv(
        args.number(i), args.number(i + 1), args.number(i + 2), args.number(i + 3, 1));
  }

  private static void properties(HostClassBuilder<Color> b) {
    channel(b, "r", c -> c.r, (c, v) -> c.r = v);
    channel(b, "g", c -> c.g, (c, v) -> c.g = v);
    channel(b, "b", c -> c.b, (c, v) -> c.b = v);
    channel(b, "a", c -> c.a, (c, v) -> c.a = v);
    for (int i = 0; i < 3; i++) {
      int part = i;
      b.property(
          "hsv".substring(i, i + 1),
          double.class,
          c -> ColorCodes.hsv(c)[part],
          (c, v) -> ColorCodes.setHsv(c, part, v));
    }
  }

  private interface Channel {
    double get(Color c);
  }

  private static void channel(
      HostClassBuilder<Color> b,
      String name,
      Channel channel,
      HostProperty.Setter<Color, Double> setter) {
    b.property(name, double.class, channel::get, setter)
        .property(
            name + "8",
            int.class,
            c -> (int) Numbers.round(channel.get(c) * 255),
            (c, v) -> setter.set(c, v / 255.0));
  }

  private static void operators(HostClassBuilder<Color> b) {
    BinaryOperator<Object> quotient = scaling((x, y) -> x / y);
    b.operator("__add", Operators.binary("__add", both((x, y) -> x + y)))
        .operator("__sub", Operators.binary("__sub", both((x, y) -> x - y)))
        .operator("__mul", Operators.binary("__mul", scaling((x, y) -> x * y)))
        .operator(
            "__div",
            Operators.binary("__div", (c, d) -> c instanceof Color ? quotient.apply(c, d) : null))
        .operator(
            "__unm",
            Operators.<Color>unary("__unm", c -> new Color(1 - c.r, 1 - c.g, 1 - c.b, 1 - c.a)))
        .operator("__concat", Operators.CONCAT);
    Operators.ordered(
        b,
        Color.class,
        Comparator.<Color>comparingDouble(c -> c.r)
            .thenComparingDouble(c -> c.g)
            .thenComparingDouble(c -> c.b)
            .thenComparingDouble(c -> c.a));
  }

  private static BinaryOperator<Object> both(DoubleBinaryOperator op) {
    return (a, b) -> a instanceof Color c && b instanceof Color d ? each(c, d, op) : null;
  }

  private static BinaryOperator<Object> scaling(DoubleBinaryOperator op) {
    return (a, b) -> {
      Color c = operand(a);
      Color d = operand(b);
      return c == null || d == null ? null : each(c, d, op);
    };
  }

  private static Color operand(Object value) {
    return value instanceof Double d ? new Color(d, d, d, d) : value instanceof Color c ? c : null;
  }

  private static Color each(Color c, Color d, DoubleBinaryOperator op) {
    return new Color(
        op.applyAsDouble(c.r, d.r),
        op.applyAsDouble(c.g, d.g),
        op.applyAsDouble(c.b, d.b),
        op.applyAsDouble(c.a, d.a));
  }

  /** All but alpha. */
  private static Color opaque(Color c, DoubleUnaryOperator op) {
    return new Color(op.applyAsDouble(c.r), op.applyAsDouble(c.g), op.applyAsDouble(c.b), c.a);
  }

  private static void codes(HostClassBuilder<Color> b) {
    b.returning(int.class)
        .method("to_abgr32", c -> ColorCodes.pack(255, c.a, c.b, c.g, c.r))
        .method("to_argb32", c -> ColorCodes.pack(255, c.a, c.r, c.g, c.b))
        .method("to_rgba32", c -> ColorCodes.pack(255, c.r, c.g, c.b, c.a))
        .returning(String.class)
        .method(
            "to_html", Parameter.optional("with_alpha", boolean.class, true), ColorCodes::toHtml)
        .returning(double.class)
        .method("gray", c -> (c.r + c.g + c.b) / 3)
        .method("get_luminance", c -> 0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b)
        .returning(boolean.class)
        .method("is_equal_approx", Parameter.of("color", Color.class), (c, d) -> near(c, d));
  }

  private static boolean near(Color c, Color d) {
    return Numbers.near(c.r, d.r)
        && Numbers.near(c.g, d.g)
        && Numbers.near(c.b, d.b)
        && Numbers.near(c.a, d.a);
  }

  private static void changes(HostClassBuilder<Color> b) {
    Parameter<Color> to = Parameter.of("to", Color.class);
    b.returning(Color.class)
        .method("blend", Parameter.of("over", Color.class), (c, over) -> blend(c, over))
        .method("contrasted", c -> opaque(c, x -> (x + 0.5) % 1))
        .method("darkened", number("amount"), (c, by) -> opaque(c, x -> x * (1 - by)))
        .method("lightened", number("amount"), (c, by) -> opaque(c, x -> x + (1 - x) * by))
        .method("inverted", c -> opaque(c, x -> 1 - x))
        .method(
            "linear_interpolate",
            to,
            number("weight"),
            (c, d, t) -> each(c, d, (x, y) -> Numbers.lerp(x, y, t)))
        .method(
            "lerp", to, number("weight"), (c, d, t) -> each(c, d, (x, y) -> Numbers.lerp(x, y, t)))
        .returning(Object.class)
        .method("unpack", c -> LuaResult.of(c.r, c.g, c.b, c.a));
  }

  private static Color blend(Color c, Color over) {
    double under = c.a * (1 - over.a);
    double a = under + over.a;
    if (a == 0) {
      return new Color(0, 0, 0, 0);
    }
    return new Color(
        (c.r * under + over.r * over.a) / a,
        (c.g * under + over.g * over.a) / a,
        (c.b * under + over.b * over.a) / a,
        a);
  }
}
