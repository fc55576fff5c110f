package dev.selenode.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ManifestChainTest {
  private static final PropertyInfo OWN_SPEED = PropertyInfo.plain("speed", "float", 9.0, 2);
  private static final PropertyInfo BASE_SPEED = PropertyInfo.plain("speed", "float", 1.0, 2);
  private static final PropertyInfo BASE_NAME = PropertyInfo.plain("title", "String", "", 3);
  private static final ScriptManifest OWN = manifest("res://own.lua", OWN_SPEED);
  private static final ScriptManifest BASE = manifest("res://base.lua", BASE_SPEED, BASE_NAME);

  @Test
  void ownMembersHideThoseOfTheBase() {
    ManifestChain chain = new ManifestChain(List.of(OWN, BASE));
    assertThat(chain.properties())
        .containsExactly(
            new ManifestChain.Inherited<>(OWN_SPEED, OWN),
            new ManifestChain.Inherited<>(BASE_NAME, BASE));
    assertThat(chain.property("title").orElseThrow().declaredBy()).isSameAs(BASE);
    assertThat(chain.property("none")).isEmpty();
    assertThat(chain.own()).isSameAs(OWN);
  }

  @Test
  void inheritedMembersAreNotInTheManifestItself() {
    new ManifestChain(List.of(OWN, BASE));
    assertThat(OWN.properties()).containsExactly(OWN_SPEED);
  }

  @Test
  void anEmptyChainIsRefused() {
    assertThatThrownBy(() -> new ManifestChain(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ScriptManifest manifest(String path, PropertyInfo... properties) {
    return new ScriptManifest(
        path, null, "Node", false, null, null, List.of(), List.of(properties), List.of());
  }
}
