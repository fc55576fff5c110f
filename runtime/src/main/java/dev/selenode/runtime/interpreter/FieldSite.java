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

  /** Tables of this layout have the key, or find it by the {@link #link}. */
  Shape shape;

  /** Tables of this layout have it among their numbers. At most one of the two is not null. */
  Shape numberShape;

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

  /** What Java objects have under the key. */
  private JavaMember javaMember;

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
          || metatable.storedSlot(handlerSlot) != handler
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

  /** What all objects of a Java class have under the key, if that was learned last, or null. */
  Object sharedMember(LuaState s, Object object) {
    JavaMember known = javaMember;
    return known != null && known.isOf(s, object) ? known.value : null;
  }

  /** What is known or can be learned of the key in a Java object, or null. */
  JavaMember memberOf(LuaState s, Object object) {
    JavaMember known = javaMember;
    if (known != null && known.isOf(s, object)) {
      return known;
    }
    known = JavaMember.find(known, s, object);
    if (known == null) {
      known = JavaMember.learn(javaMember, s, object, key);
      javaMember = known == null ? javaMember : known;
    }
    return known;
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
      if (at.isEmpty() || at.shape == wanted || at.numberShape == wanted) {
        return at;
      }
      if (at.more == null && i < MAX_ENTRIES - 1) {
        at.more = new FieldSite(key);
      }
      at = at.more;
    }
    return null;
  }

  private boolean isEmpty() {
    return shape == null && numberShape == null;
  }

  /** Fills an entry; the layout last, since it is what makes the entry valid. */
  void fill(Shape newShape, int newSlot, Link newLink) {
    shape = null;
    numberShape = null;
    slot = newSlot;
    link = newLink;
    size = newShape.size();
    next = null;
    guard = newLink == null ? newShape.guard(newSlot) : null;
    takesNumbers = newLink == null && (guard == null || guard.admitsNumbers());
    if (newLink == null && newSlot < newShape.numbers()) {
      numberShape = newShape;
    } else {
      shape = newShape;
    }
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
      return t.shape() == numberShape ? (Double) t.numbers()[slot] : null;
    }
    if (link == null) {
      return Table.valueOf(t.storedSlot(slot));
    }
    Table holder = shape.size() == size ? link.holderFor(t) : null;
    return holder == null ? null : holder.slot(slot);
  }

  /** Whether this entry says where a table has the key, and there is a value. */
  boolean hasValue(Table t) {
    return t.shape() == shape ? t.storedSlot(slot) != null : t.shape() == numberShape;
  }
}
