package dev.selenode.instance.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WeakIdentityMapTest {
  private final WeakIdentityMap map = new WeakIdentityMap();

  private record Kept(Object owner, ObjectState state, WeakIdentityMap.Entry entry) {}

  private Kept put(long id) {
    Object owner = new Object();
    ObjectState state = new ObjectState(null, id, System.identityHashCode(owner));
    return new Kept(owner, state, map.put(owner, state));
  }

  @Test
  void findsEachOwnerUntilItIsCollected() {
    Random random = new Random(7);
    List<Kept> alive = new ArrayList<>();
    for (int round = 0; round < 200; round++) {
      for (int i = random.nextInt(60); i > 0; i--) {
        alive.add(put(round));
      }
      List<Kept> gone = new ArrayList<>();
      for (int i = random.nextInt(60); i > 0 && !alive.isEmpty(); i--) {
        Kept dropped = alive.remove(random.nextInt(alive.size()));
        dropped.entry.enqueue(); // as the collector does
        gone.add(dropped);
      }
      map.expunge();
      assertThat(gone).allMatch(k -> map.get(k.owner) == null);
      assertThat(alive).allMatch(k -> map.get(k.owner) == k.state);
    }
    assertThat(alive).isNotEmpty();
    assertThat(map.get(new Object())).isNull();
  }
}
