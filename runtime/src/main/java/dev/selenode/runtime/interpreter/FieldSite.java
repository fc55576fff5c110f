package dev.selenode.runtime.interpreter;

import dev.selenode.runtime.value.Shape;
import dev.selenode.runtime.value.SlotGuard;
import dev.selenode.runtime.value.Table;

/**
 * What one access of a constant key in compiled code remembers: for a few layouts of tables, where
 * the key is. A site that meets more layouts than it has room for stops learning.
 */
public final class FieldSite {
  private static final int MAX_ENTRIES = 4;

  /**
   * How often a site asks who answers for its key: enough to follow reloads, not so often that a
   * site which meets many classes does nothing else. A multiple of what it has room for.
   */
  private static final int MAX_QUESTIONS = 16 * MAX_ENTRIES;

  final String key;
  Shape shape;
  int slot;

  /** How many keys the layout had: if it got another one, that may be ours. */
  private int size;

  /** For a store that adds the key: the shape after it. */
  Shape next;

  SlotGuard guard;

  /** Whether any number may be stored over a value that is there. */
  boolean takesNumbers;

  /** How the key is found behind the table; null if the table itself has it. */
  Link link;

  /** What is remembered of other layouts. */
  FieldSite more;

  /** What objects of the Java class that was last met have as member. */
  private UserMember userMember;

  /** Who answers in tables that lack the key; the layout that was learned last comes first. */
  private Missing missing;

  private int questions;

  /** Tables of this layout and metatable lack the key. */
  private static final class Missing {
    final Shape shape;
    final Table metatable;
    final MissingField field;
    final Missing further;
    final int count;

    Missing(Table t, MissingField field, Missing further) {
      this.shape = t.shape();
      this.metatable = t.metatable();
      this.field = field;
      this.further = further;
      this.count = further == null ? 1 : further.count + 1;
    }
  }

  private record UserMember(Class<?> javaClass, LuaState state, int version, Object value) {
    boolean isOf(LuaState s, Object userdata) {
      return userdata.getClass() == javaClass && version == s.userdataVersion && state == s;
    }
  }

  /** One step along the {@code __index} chain, true as long as nothing of it changed. */
  static final class Link {
    final Table metatable;
    final Shape metatableShape;
    final int handlerSlot;
    final Object handler;
    final Table holder;
    final Shape holderShape;
    final int holderSize;
    final Link further;

    Link(Table metatable, Object handler, Table holder, Link further) {
      this.metatable = metatable;
      this.metatableShape = metatable.shape();
      this.handlerSlot = metatableShape.find("__index");
      this.handler = handler;
      this.holder = holder;
      this.holderShape = holder.shape();
      this.holderSize = holderShape.size();
      this.further = further;
    }

    /** The table that has the key, or null if something changed. */
    Table holderFor(Table t) {
      if (t.metatable() != metatable
          || metatable.shape() != metatableShape
          || metatable.slot(handlerSlot) != handler
          || holder.shape() != holderShape) {
        return null;
      }
      if (further == null) {
        return holder;
      }
      return holderShape.size() == holderSize ? further.holderFor(holder) : null;
    }
  }

  public FieldSite(String key) {
    this.key = key;
  }

  /** The member that an object has like all of its Java class, or null if that is not known. */
  Object memberOf(LuaState s, Object userdata) {
    UserMember known = userMember;
    return known != null && known.isOf(s, userdata) ? known.value : null;
  }

  /** Looks for such a member, and remembers it, or that there is none. */
  Object findMember(LuaState s, Object userdata) {
    UserMember known = userMember;
    if (known != null && known.isOf(s, userdata)) {
      return known.value;
    }
    Table mt = userdata instanceof Userdata ? null : s.metatable(userdata);
    if (mt == null || !(mt.get("__index") instanceof MemberIndex index)) {
      return null;
    }
    Object found = index.members().get(key);
    userMember = new UserMember(userdata.getClass(), s, s.userdataVersion, found);
    return found;
  }

  /** Who answers for the key, which a table lacks; null if that is not known. */
  MissingField missingIn(Table t) {
    for (Missing m = missing; m != null; m = m.further) {
      if (t.shape() == m.shape && t.metatable() == m.metatable) {
        return m.field;
      }
    }
    return null;
  }

  /** Asks the metatable of a table who answers for the key, and remembers it. */
  void learnMissing(Table t) {
    if (questions == MAX_QUESTIONS
        || t.metatable() == null
        || !t.shape().shared() // it could get the key and stay the same layout
        || t.shape().find(key) >= 0) {
      return;
    }
    Object handler = t.metatable().get("__index");
    MissingField found = handler instanceof MemberIndex index ? index.missing(key) : null;
    if (found != null) {
      boolean full = missing != null && missing.count == MAX_ENTRIES;
      missing = new Missing(t, found, full ? null : missing); // old ones may be of no use any more
      questions++;
    }
  }

  /** An entry to fill for a layout that has none, or null if there is no room. */
  FieldSite entryFor(Shape wanted) {
    FieldSite at = this;
    for (int i = 0; i < MAX_ENTRIES; i++) {
      if (at.shape == null || at.shape == wanted) {
        return at;
      }
      if (at.more == null && i < MAX_ENTRIES - 1) {
        at.more = new FieldSite(key);
      }
      at = at.more;
    }
    return null;
  }

  /** Fills an entry; the layout last, since it is what makes the entry valid. */
  void fill(Shape newShape, int newSlot, Link newLink) {
    shape = null;
    slot = newSlot;
    link = newLink;
    size = newShape.size();
    next = null;
    guard = newLink == null ? newShape.guard(newSlot) : null;
    takesNumbers = newLink == null && (guard == null || guard.admitsNumbers());
    shape = newShape;
  }

  /** Forgets the tables it knows, which it alone might keep alive. */
  void forgetTables() {
    missing = null;
    questions = 0;
    for (FieldSite at = this; at != null; at = at.more) {
      if (at.link != null) {
        at.shape = null;
        at.link = null;
      }
    }
  }

  /** The value that a table has or finds under the key, or null if this entry does not say. */
  Object valueIn(Table t) {
    if (t.shape() != shape) {
      return null;
    }
    if (link == null) {
      return t.slot(slot);
    }
    Table holder = shape.size() == size ? link.holderFor(t) : null;
    return holder == null ? null : holder.slot(slot);
  }
}
