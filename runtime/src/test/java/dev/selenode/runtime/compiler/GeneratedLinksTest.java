package dev.selenode.runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selenode.runtime.bytecode.CodeGenerator;
import dev.selenode.runtime.bytecode.Prototype;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.Closure;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.syntax.Parser;
import dev.selenode.runtime.syntax.SyntaxError;
import java.io.IOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Generated classes lie outside the packages of the runtime, so what they link to has to be public.
 * The JVM would only tell when it comes there, which for some of it is seldom.
 */
class GeneratedLinksTest {
  private static final String OURS = "dev/selenode/";

  /** Owner, name and descriptor of each member, and the names of classes. */
  private final Set<String> links = new TreeSet<>();

  @Test
  void leadToPublicMembersOnly() throws IOException {
    try (Stream<Path> scripts = Files.walk(Path.of("src/test/lua"))) {
      for (Path script : scripts.filter(p -> p.toString().endsWith(".lua")).toList()) {
        readAll(Files.readString(script, StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(links).hasSizeGreaterThan(80);
    assertThat(links).allMatch(GeneratedLinksTest::isPublic);
  }

  @Test
  void ofRecursionLeadToPublicMembersOnly() {
    LuaState state = new LuaState();
    String source =
        """
        local function count(n)
          if n == 0 then return 0 end
          for i = 1, n do return 1 + count(n - i) end
        end
        return count
        """;
    Closure chunk = Chunks.compile(state, source, "test", state.globals());
    Closure count = (Closure) state.call(chunk);
    read(count.prototype(), count, 0, false, false);
    assertThat(links).anyMatch(link -> link.contains("RebuiltFrames"));
    assertThat(links).allMatch(GeneratedLinksTest::isPublic);
  }

  private void readAll(String source) {
    try {
      readAll(CodeGenerator.generate(Parser.parse(source), "test"));
    } catch (SyntaxError e) {
      // one that is there to be refused
    }
  }

  private void readAll(Prototype p) {
    for (boolean wrong : new boolean[] {false, true}) {
      for (boolean metered : new boolean[] {false, true}) {
        read(p, null, 0, wrong, metered);
        ControlFlow flow = new ControlFlow(p, 0);
        for (int pc = 1; pc < flow.length(); pc++) {
          if (flow.loopHeader(pc)) {
            read(p, null, pc, wrong, metered);
          }
        }
      }
    }
    for (Prototype child : p.children()) {
      readAll(child);
    }
  }

  private void read(Prototype p, Closure function, int entry, boolean wrong, boolean metered) {
    byte[] types = new byte[p.registers() + 4];
    Arrays.fill(types, TypeFlow.OBJECT);
    FunctionEmitter emitter =
        new FunctionEmitter(
            "lua.test",
            function,
            new ControlFlow(p, entry),
            types,
            entry != 0,
            metered,
            wrong,
            guess -> wrong);
    byte[] code;
    try {
      code = emitter.write();
    } catch (MethodTooLargeException e) {
      return; // stays interpreted
    }
    new ClassReader(code)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(int a, String n, String d, String s, String[] e) {
                return new Links();
              }
            },
            0);
  }

  private final class Links extends MethodVisitor {
    Links() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String type) {
      add(owner, name, type);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String type, boolean i) {
      add(owner, name, type);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String type, org.objectweb.asm.Handle bootstrap, Object... arguments) {
      add(bootstrap.getOwner(), bootstrap.getName(), bootstrap.getDesc());
      // The types of a method type are looked up as those of a member are not.
      for (Type argument : Type.getArgumentTypes(type)) {
        visitTypeInsn(Opcodes.CHECKCAST, argument.getInternalName());
      }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      if (type.startsWith(OURS)) {
        links.add(type);
      }
    }

    private void add(String owner, String name, String type) {
      if (owner.startsWith(OURS)) {
        links.add(owner + " " + name + " " + type);
      }
    }
  }

  private static boolean isPublic(String link) {
    List<String> parts = List.of(link.split(" "));
    try {
      Class<?> owner = Class.forName(parts.get(0).replace('/', '.'));
      return Modifier.isPublic(owner.getModifiers())
          && (parts.size() == 1 || isPublic(owner, parts.get(1), parts.get(2)));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(link, e);
    }
  }

  /** A constructor may be protected, for the generated class is a subclass. */
  private static boolean isPublic(Class<?> owner, String name, String type) {
    return Stream.of(owner.getDeclaredFields(), owner.getMethods(), owner.getDeclaredConstructors())
        .flatMap(Arrays::stream)
        .filter(member -> described(member).equals(name + " " + type))
        .anyMatch(
            member ->
                Modifier.isPublic(member.getModifiers())
                    || (name.equals("<init>") && Modifier.isProtected(member.getModifiers())));
  }

  private static String described(Member member) {
    if (member instanceof java.lang.reflect.Method m) {
      return m.getName() + " " + Type.getMethodDescriptor(m);
    }
    return member instanceof java.lang.reflect.Constructor<?> c
        ? "<init> " + Type.getConstructorDescriptor(c)
        : member.getName() + " " + Type.getDescriptor(((java.lang.reflect.Field) member).getType());
  }
}
