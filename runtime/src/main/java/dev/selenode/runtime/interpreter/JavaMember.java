package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Table;

/**
 * What a site remembers of its key in Java objects of one class: the member they all have, who
 * answers for it, or that only their metatable can tell. A site has a chain of these, the class it
 * met last in front.
 */
final class JavaMember {
  private static final int MAX_CLASSES = 4;

  /** How often a site asks before classes change: what meets many need not ask each time. */
  private static final int MAX_QUESTIONS = 16 * MAX_CLASSES;

  private final Class<?> javaClass;
  private final LuaState state;
  private final int version;

  /** The metatable of which this is true, if objects of the class may come to have another one. */
  private final Table metatable;

  /** The member that is the same for all of them, or null. */
  final Object value;

  /** Who answers if there is none, or null. */
  final MissingField field;

  private JavaMember further;
  private int count = 1;
  private int questions = 1;

  private JavaMember(
      LuaState s, Class<?> javaClass, Table metatable, MemberIndex index, String key) {
    this.javaClass = javaClass;
    this.state = s;
    this.version = s.userdataVersion;
    this.metatable = metatable;
    value = index.members().get(key);
    field = value == null ? index.missing(key) : null;
  }

  /** Whether this tells of an object. */
  boolean isOf(LuaState s, Object object) {
    return object.getClass() == javaClass
        && isValid(s)
        && (metatable == null || s.metatable(object) == metatable);
  }

  private boolean isValid(LuaState s) {
    return version == s.userdataVersion && state == s;
  }

  /** What a chain tells of an object; null if nothing. */
  static JavaMember find(JavaMember chain, LuaState s, Object object) {
    for (JavaMember m = chain; m != null; m = m.further) {
      if (m.isOf(s, object)) {
        return m;
      }
    }
    return null;
  }

  /**
   * Asks the metatable of an object.
   *
   * @return the chain with what it told in front, or null if it tells nothing that stays true
   */
  static JavaMember learn(JavaMember chain, LuaState s, Object object, String key) {
    JavaMember before = chain != null && chain.isValid(s) ? chain : null;
    if (object instanceof Userdata || (before != null && before.questions == MAX_QUESTIONS)) {
      return null;
    }
    Table mt = s.metatable(object);
    if (mt == null || !(mt.get("__index") instanceof MemberIndex index)) {
      return null;
    }
    Class<?> javaClass = object.getClass();
    Table own = s.mayChangeMetatable(javaClass) ? mt : null;
    JavaMember learned = new JavaMember(s, javaClass, own, index, key);
    if (before != null) {
      learned.questions = before.questions + 1;
      if (before.count < MAX_CLASSES) { // old ones may be of no use any more
        learned.further = before;
        learned.count = before.count + 1;
      }
    }
    return learned;
  }
}
