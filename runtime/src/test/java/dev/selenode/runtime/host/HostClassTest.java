package dev.selenode.runtime.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.runtime.interpreter.Builtin;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.value.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector2d;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostClassTest {
  /** A thing by builder. */
  static class Thing {
    String name = "thing";
    final List<Thing> children = new ArrayList<>();
    double speed;

    void add(Thing child) {
      children.add(child);
    }
  }

  /** A thing by annotation. */
  @LuaClass(name = "Turret", doc = "shoots")
  @LuaSignal(
      value = "fired",
      args = {"angle", "power"})
  @LuaSignal("broken")
  static final class Turret extends Thing {
    enum Mode {
      IDLE,
      ACTIVE
    }

    @LuaConstant static final int MAX_AMMO = 5;
    @LuaConstant static final String KIND = "gün";

    @LuaProperty(export = true, hint = "RANGE", hintString = "0,9")
    int ammo = 3;

    @LuaProperty final String serial = "T1";
    private Mode mode = Mode.IDLE;
    private boolean ready;

    @LuaConstructor
    Turret(@LuaDefault("7") int ammo) {
      this.ammo = ammo;
    }

    @LuaProperty
    Mode getMode() {
      return mode;
    }

    void setMode(Mode mode) {
      this.mode = mode;
    }

    @LuaProperty(readOnly = true)
    boolean isReady() {
      return ready;
    }

    void setReady(boolean ready) {
      this.ready = ready;
    }

    @LuaMethod
    String turnTo(double angle, @LuaDefault("fast") String how) {
      return how + " to " + angle;
    }

    @LuaMethod
    void reload() {
      ammo = MAX_AMMO;
    }

    @LuaMethod
    int sum(int first, int... more) {
      int sum = first;
      for (int m : more) {
        sum += m;
      }
      return sum;
    }

    @LuaMethod
    boolean hasState(LuaState state, Object any) {
      return state != null && any != null;
    }

    @LuaMethod
    static Turret make(int ammo) {
      return new Turret(ammo);
    }

    @LuaMethod
    void fail(String how) throws IOException {
      if (how.equals("checked")) {
        throw new IOException("no disk");
      }
      throw new IllegalStateException("jammed");
    }

    @LuaMethod(name = "take")
    Object take(Optional<Object> maybe) {
      return maybe.orElse("none");
    }

    public String secret() {
      return "not listed";
    }
  }

  static final HostClass THING =
      HostClass.builder(Thing.class)
          .constructor(() -> new Thing())
          .property("name", String.class, t -> t.name, (t, v) -> t.name = v)
          .property("speed", double.class, t -> t.speed, (t, v) -> t.speed = v)
          .property("child_count", int.class, t -> t.children.size())
          .action("add_child", Parameter.of("child", Thing.class), Thing::add)
          .method("get_child", Parameter.of("index", int.class), (t, i) -> t.children.get(i))
          .method(
              "mix",
              Parameter.of("a", double.class),
              Parameter.of("b", String.class),
              Parameter.optional("c", boolean.class, true),
              (t, a, b, c) -> a + b + c)
          .method("count", (t, args) -> args.count() + ":" + args.get(0))
          .method("raw", Builtin.of("raw", (s, args) -> args.length))
          .method("several", (t, args) -> LuaResult.of(1.0, "two", null))
          .staticMethod("of_name", args -> named(args.string(0)))
          .signal("renamed", "from", "to")
          .constant("LIMIT", 10)
          .enumeration("SMALL", "LARGE")
          .build();

  private static Thing named(String name) {
    Thing thing = new Thing();
    thing.name = name;
    return thing;
  }

  private final HostScripts scripts = new HostScripts();

  @BeforeEach
  void register() {
    scripts.classes.register(THING);
    scripts.classes.register(
        HostClass.builder(Turret.class).name("BuiltTurret").base(THING).build());
    scripts.classes.remove("BuiltTurret");
    scripts.classes.register(Turret.class);
    scripts.state.globals().set("thing", new Thing());
    scripts.state.globals().set("turret", new Turret(2));
  }

  @Test
  void offersWhatTheBuilderLists() {
    scripts.check(
        """
        print(thing.name, thing.speed, thing.child_count) -- expect: thing 0 0
        thing.name = "höhle"
        thing.speed = 2.5
        print(thing.name, thing.speed) -- expect: höhle 2.5
        local child = Thing:new()
        thing:add_child(child)
        print(thing:get_child(0) == child, thing.child_count) -- expect: true 1
        print(thing:mix(1, "x"), thing:mix(1, "x", false)) -- expect: 1.0xtrue 1.0xfalse
        print(thing:count(), thing:count("é", 2)) -- expect: 0:null 2:é
        print(thing:several()) -- expect: 1 two nil
        print(Thing.of_name("a").name, Thing:of_name("b").name) -- expect: a b
        print(Thing.new().name, Thing().name, Thing:new().name) -- expect: thing thing thing
        print(Thing.LIMIT, thing.LIMIT, Thing.LARGE) -- expect: 10 10 1
        print(thing.add_child == Thing.add_child, thing.add_child == child.add_child) -- expect: true true
        print(thing.unknown, Thing.unknown, thing[1], thing.getClass, thing.children) -- expect: nil nil nil nil nil
        print(thing.renamed) -- expect: nil
        """);
  }

  @Test
  void tellsWhatIsWrong() {
    scripts.check(
        """
        print(pcall(function() thing:add_child("x") end)) -- expect: false test:1: bad argument #1 to 'add_child' (got string, want Thing)
        print(pcall(function() thing:add_child() end)) -- expect: false test:2: bad argument #1 to 'add_child' (got no value, want Thing)
        print(pcall(function() thing:add_child(Vector2()) end)) -- expect: false test:3: bad argument #1 to 'add_child' (got Vector2, want Thing)
        print(pcall(function() thing:add_child(Thing) end)) -- expect: false test:4: bad argument #1 to 'add_child' (got class Thing, want Thing)
        print(pcall(function() thing:mix(1) end)) -- expect: false test:5: bad argument #2 to 'mix' (got no value, want String)
        print(pcall(function() thing:mix("1", "x") end)) -- expect: false test:6: bad argument #1 to 'mix' (got string, want float)
        print(pcall(function() thing.add_child({}, thing) end)) -- expect: false test:7: calling 'add_child' on bad self (got table, want Thing)
        print(pcall(function() thing.add_child() end)) -- expect: false test:8: calling 'add_child' on bad self (got no value, want Thing)
        print(pcall(function() thing.sped = 1 end)) -- expect: false test:9: no property 'sped' in Thing (did you mean 'speed'?)
        print(pcall(function() thing.completely_else = 1 end)) -- expect: false test:10: no property 'completely_else' in Thing
        print(pcall(function() thing.child_count = 1 end)) -- expect: false test:11: property 'child_count' of Thing is read-only
        print(pcall(function() thing.speed = "fast" end)) -- expect: false test:12: property 'speed' got string, want float
        print(pcall(function() thing.speed = nil end)) -- expect: false test:13: property 'speed' got nil, want float
        print(pcall(function() thing.add_child = 1 end)) -- expect: false test:14: can't assign method 'add_child' of Thing
        print(pcall(function() thing.renamed = 1 end)) -- expect: false test:15: can't assign signal 'renamed' of Thing
        print(pcall(function() thing.LIMIT = 1 end)) -- expect: false test:16: can't assign constant 'LIMIT' of Thing
        print(pcall(function() thing[1] = 1 end)) -- expect: false test:17: no property of a number key in Thing
        print(pcall(function() thing:unknown() end)) -- expect: false test:18: attempt to call method 'unknown' (a nil value)
        print(pcall(function() return thing + 1 end)) -- expect: false test:19: attempt to perform arithmetic on global 'thing' (a userdata value)
        print(getmetatable(thing), getmetatable(Thing)) -- expect: false false
        """);
    assertThat(((Thing) scripts.state.globals().get("thing")).speed).isZero();
  }

  @Test
  void readsAnnotations() {
    scripts.check(
        """
        print(turret.ammo, turret.serial, turret.mode, turret.ready) -- expect: 2 T1 IDLE false
        turret.ammo = 8.9
        turret.mode = "ACTIVE"
        print(turret.ammo, turret.mode) -- expect: 8 ACTIVE
        print(turret:turn_to(1.5), turret:turn_to(1, "slow")) -- expect: fast to 1.5 slow to 1.0
        turret:reload()
        print(turret.ammo, Turret.MAX_AMMO, Turret.KIND) -- expect: 5 5 gün
        print(turret:sum(1), turret:sum(1, 2, 3.9)) -- expect: 1 6
        print(turret:has_state("x"), turret:take(), turret:take(nil), turret:take(5)) -- expect: true none none 5
        print(Turret.make(9).ammo, Turret:make(9).ammo, Turret:new().ammo, Turret.new(4).ammo) -- expect: 9 9 7 4
        print(turret.secret, turret.set_mode, turret.name) -- expect: nil nil nil
        print(pcall(function() turret.mode = "SLEEPY" end)) -- expect: false test:12: property 'mode' got string, want Mode
        print(pcall(function() turret.serial = "x" end)) -- expect: false test:13: property 'serial' of Turret is read-only
        print(pcall(function() turret.ready = true end)) -- expect: false test:14: property 'ready' of Turret is read-only
        print(pcall(function() turret:sum(1, "x") end)) -- expect: false test:15: bad argument #2 to 'sum' (got string, want int)
        print(pcall(function() turret:fail("checked") end)) -- expect: false test:16: no disk
        print(pcall(function() turret:fail("unchecked") end)) -- expect: false test:17: jammed
        print(pcall(function() Turret.make() end)) -- expect: false test:18: bad argument #1 to 'make' (got no value, want int)
        """);
  }

  /** Offered as part of its subclasses. */
  abstract static class Part {
    @LuaConstant static final int PARTS = 2;
    @LuaProperty String label = "part";

    @LuaMethod
    String who() {
      return "part";
    }

    @LuaMethod
    String size() {
      return "small";
    }
  }

  /** Has members by its superclass. */
  @LuaClass
  static final class Whole extends Part {
    @LuaConstructor
    Whole() {}

    @Override
    @LuaMethod
    String who() {
      return "whole";
    }
  }

  @Test
  void takesOverMembersOfSuperclassesWithoutDescription() {
    scripts.classes.register(Whole.class);
    scripts.check(
        """
        local whole = Whole()
        print(whole:who(), whole:size(), whole.label, whole.PARTS, Whole.PARTS) -- expect: whole small part 2 2
        print(pcall(function() whole.size(thing) end)) -- expect: false test:3: calling 'size' on bad self (got Thing, want Whole)
        """);
  }

  @Test
  void describesAnnotatedMembers() {
    HostClass turret = HostClass.of(Turret.class);
    assertThat(turret.name()).isEqualTo("Turret");
    assertThat(turret.doc()).isEqualTo("shoots");
    assertThat(turret.members(HostSignal.class))
        .containsExactly(
            new HostSignal("fired", List.of("angle", "power"), ""),
            new HostSignal("broken", List.of(), ""));
    HostProperty ammo = turret.member("ammo", HostProperty.class);
    assertThat(ammo.editing()).isEqualTo(new HostProperty.Editing(true, "RANGE", "0,9"));
    HostMethod turn = turret.member("turn_to", HostMethod.class);
    assertThat(turn.parameters())
        .containsExactly(
            Parameter.of("angle", double.class), Parameter.optional("how", String.class, "fast"));
    assertThat(turn.returns()).isEqualTo(String.class);
    assertThat(turret.member("sum", HostMethod.class).vararg()).isTrue();
    assertThat(turret).isSameAs(HostClass.of(Turret.class));
  }

  @Test
  void passesOwnersAsTheirInstanceTables() {
    Thing owner = new Thing();
    Table instance = new Table();
    scripts.state.provide(
        ObjectBridge.class,
        new ObjectBridge() {
          @Override
          public Object toLua(Object host) {
            return host == owner ? instance : host;
          }

          @Override
          public Object toJava(Object lua) {
            return lua == instance ? owner : lua;
          }

          @Override
          public Object signal(LuaState state, Object host, HostSignal signal) {
            return signal.name() + " of " + ((Thing) host).name;
          }
        });
    scripts.state.globals().set("instance", instance);
    scripts.check(
        """
        thing:add_child(instance)
        print(thing:get_child(0) == instance) -- expect: true
        thing.add_child(instance, thing)
        print(pcall(function() thing:mix(instance) end)) -- expect: false test:4: bad argument #1 to 'mix' (got Thing, want float)
        print(thing.renamed) -- expect: renamed of thing
        """);
    assertThat(owner.children).hasSize(1);
  }

  @Test
  void findsTheNearestClass() {
    class Sub extends Thing {}

    assertThat(scripts.classes.find(Sub.class)).isSameAs(THING);
    assertThat(scripts.classes.find(Vector2d.class).name()).isEqualTo("Vector2");
    assertThat(scripts.classes.find(Object.class)).isNull();
    assertThat(scripts.classes.names()).contains("Thing", "Turret", "Vector2", "int");
    scripts.state.globals().set("opaque", new Object());
    assertThatThrownBy(() -> scripts.run("return opaque.x"))
        .hasMessage("test:1: attempt to index global 'opaque' (a userdata value)");
    assertThatThrownBy(
            () -> scripts.classes.register(HostClass.builder(List.class).name("Thing").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'Thing' is already");
  }

  @Test
  void inheritsFromItsBase() {
    HostClass sub = HostClass.builder(Turret.class).name("Sub").base(THING).signal("own").build();
    assertThat(sub.member("add_child")).isSameAs(THING.member("add_child"));
    assertThat(sub.members()).hasSize(1);
    assertThat(sub.extendsFrom(THING)).isTrue();
    assertThat(THING.extendsFrom(sub)).isFalse();
    assertThat(sub.constructor()).isNull();
    scripts.classes.remove("Turret");
    scripts.classes.register(sub);
    scripts.check(
        """
        print(turret.name, turret.LIMIT, Sub.LIMIT) -- expect: thing 10 10
        print(pcall(function() Sub() end)) -- expect: false test:2: class Sub can't be created by scripts
        print(Sub.new) -- expect: nil
        """);
  }

  @Test
  void refusesContradictions() {
    assertThatThrownBy(() -> HostClass.of(Thing.class)).hasMessageContaining("has no @LuaClass");
    assertThatThrownBy(() -> HostClass.builder(Thing.class).signal("a").signal("a"))
        .hasMessage("Thing has two members 'a'");
    assertThatThrownBy(() -> HostClass.builder(Thing.class).constant("a", new Vector2d()))
        .hasMessageContaining("which can be changed");
    assertThatThrownBy(() -> HostClass.builder(List.class).base(THING))
        .hasMessageContaining("can't have base Thing");
  }
}
