package dev.selenode.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ManifestRecordsTest {
  @Test
  void aDefaultIsCopiedAndCannotBeChanged() {
    Map<String, Object> inner = new HashMap<>(Map.of("a", 1));
    List<Object> list = new ArrayList<>(List.of(inner));
    PropertyInfo property = PropertyInfo.plain("p", "Array", list, 1);
    inner.put("b", 2);
    list.add("more");

    assertThat(property.defaultValue()).isEqualTo(List.of(Map.of("a", 1L)));
    assertThatThrownBy(() -> ((List<?>) property.defaultValue()).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void liveValuesAreRefused() {
    Object live = new Object() {};
    assertThatThrownBy(() -> PropertyInfo.plain("p", "Variant", List.of(live), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not inert data");
    assertThatThrownBy(() -> PropertyInfo.plain("p", "float", Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PropertyInfo.plain("p", "Dictionary", Map.of(1, 2), 1))
        .hasMessage("not a string key: 1");
  }

  @Test
  void usageNamesAreSorted() {
    PropertyInfo property =
        new PropertyInfo(
            "p",
            "int",
            0,
            true,
            Set.of(PropertyUsage.STORAGE, PropertyUsage.NETWORK, PropertyUsage.EDITOR),
            PropertyHint.NONE,
            "",
            RpcMode.DISABLED,
            null,
            null,
            1);
    assertThat(property.usageNames()).containsExactly("EDITOR", "NETWORK", "STORAGE");
    assertThat(property.isStored()).isTrue();
    assertThat(property.isHeading()).isFalse();
  }

  @Test
  void usageBitsAreDistinctAndComeBack() {
    for (PropertyUsage flag : PropertyUsage.values()) {
      assertThat(PropertyUsage.ofBits(flag.bit())).containsExactly(flag);
    }
    Set<PropertyUsage> all = Set.of(PropertyUsage.values());
    assertThat(PropertyUsage.ofBits(PropertyUsage.bits(all))).isEqualTo(all);
    assertThatThrownBy(() -> PropertyUsage.ofBits(1L << 40))
        .hasMessage("no such usage flags: 1099511627776");
  }

  /** Scripts of either engine may write the plain numbers. */
  @Test
  void theDefaultUsageOfEitherEngineMeansEditorAndStorage() {
    assertThat(PropertyUsage.ofBits(6))
        .containsExactlyInAnyOrder(PropertyUsage.EDITOR, PropertyUsage.STORAGE);
    assertThat(PropertyUsage.ofBits(7)).contains(PropertyUsage.EDITOR, PropertyUsage.STORAGE);
  }
}
