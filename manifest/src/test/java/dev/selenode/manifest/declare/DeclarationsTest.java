package dev.selenode.manifest.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selenode.manifest.PropertyHint;
import dev.selenode.manifest.PropertyUsage;
import dev.selenode.manifest.RpcMode;
import dev.selenode.runtime.interpreter.Chunks;
import dev.selenode.runtime.interpreter.LuaFunction;
import dev.selenode.runtime.interpreter.LuaState;
import dev.selenode.runtime.interpreter.Multi;
import dev.selenode.runtime.value.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DeclarationsTest {
  private final LuaState state = new LuaState();

  DeclarationsTest() {
    Declarations.install(state);
  }

  @Test
  void allFunctionsOfTheContractAreThere() {
    for (String name :
        """
        signal property export GDCLASS rpc export_range export_enum export_flags
        export_flags_2d_physics export_flags_2d_render export_flags_2d_navigation
        export_flags_3d_physics export_flags_3d_render export_flags_3d_navigation
        export_flags_avoidance export_file export_file_path export_dir export_global_file
        export_global_dir export_multiline export_placeholder export_color_no_alpha
        export_node_path export_exp_easing export_storage export_category export_group
        export_subgroup export_tool_button export_custom"""
            .split("\\s+")) {
      assertThat(eval("return " + name)).as(name).isInstanceOf(LuaFunction.class);
    }
  }

  @Test
  void gdclassMakesANewEmptyTableEachTime() {
    assertThat(eval("return GDCLASS() ~= GDCLASS()")).isEqualTo(true);
    assertThat(((Table) eval("return GDCLASS()")).advance(Table.START)).isEqualTo(-1);
  }

  /** Both dialects' spellings, and the name of a number. */
  @Test
  void enumsAreTablesBothWays() {
    assertThat(eval("return PropertyHint[PropertyHint.RANGE]")).isEqualTo("RANGE");
    assertThat(eval("return PropertyHint.PROPERTY_HINT_RANGE == PROPERTY_HINT_RANGE"))
        .isEqualTo(true);
    assertThat(eval("return PropertyHint.RANGE == PROPERTY_HINT_RANGE")).isEqualTo(true);
    assertThat(eval("return PropertyUsage.DEFAULT == PropertyUsage.STORAGE + PropertyUsage.EDITOR"))
        .isEqualTo(true);
    assertThat(eval("return PropertyUsage.NOEDITOR == PROPERTY_USAGE_NO_EDITOR")).isEqualTo(true);
    assertThat(eval("return PropertyUsage[PropertyUsage.STORAGE]")).isEqualTo("STORAGE");
    assertThat(eval("return RPCMode.SLAVE == RPCMode.PUPPET")).isEqualTo(true);
    assertThat(eval("return RPCMode[RPCMode.SLAVE]")).isEqualTo("PUPPET");
    for (PropertyHint hint : PropertyHint.values()) {
      assertThat(eval("return PropertyHint." + hint)).isEqualTo((double) hint.number());
    }
    for (PropertyUsage usage : PropertyUsage.values()) {
      assertThat(eval("return PropertyUsage." + usage)).isEqualTo((double) usage.bit());
    }
    for (RpcMode mode : RpcMode.values()) {
      assertThat(eval("return RPCMode." + mode)).isEqualTo((double) mode.number());
    }
  }

  @Test
  void noTwoConstantsShareANumber() {
    Set<Integer> hints = new HashSet<>();
    assertThat(Arrays.stream(PropertyHint.values()).map(PropertyHint::number)).allMatch(hints::add);
    Set<Integer> modes = new HashSet<>();
    assertThat(Arrays.stream(RpcMode.values()).map(RpcMode::number)).allMatch(modes::add);
  }

  @Test
  void declarationsAreOpaque() {
    assertThat(eval("return signal()")).isInstanceOf(SignalDeclaration.class);
    assertThat(eval("return export_range(0, 1)")).isInstanceOf(PropertyDeclaration.class);
    assertThatThrownBy(() -> eval("return signal('a').args")).hasMessageContaining("index");
    assertThatThrownBy(() -> eval("property(1).fields = 2")).hasMessageContaining("index");
  }

  @Test
  void rpcRefusesUnknownModesAtOnce() {
    assertThatThrownBy(() -> eval("return rpc('any_per')"))
        .hasMessage("chunk:1: rpc() unknown mode 'any_per' (did you mean 'any_peer'?)");
    assertThatThrownBy(() -> eval("return rpc({})"))
        .hasMessage("chunk:1: rpc() got table, want a mode or a channel");
  }

  private Object eval(String source) {
    return Multi.first(state.call(Chunks.compile(state, source, "chunk", state.globals())));
  }
}
