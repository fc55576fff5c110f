package dev.selenode.jme;

import static org.assertj.core.api.Assertions.assertThat;

import com.jme3.input.KeyInput;
import com.jme3.input.event.KeyInputEvent;
import com.jme3.input.event.MouseButtonEvent;
import com.jme3.input.event.MouseMotionEvent;
import dev.selenode.runtime.compiler.Engine;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From a device through the engine's InputManager to scripts. */
@ParameterizedClass
@EnumSource(Engine.class)
final class InputTest {
  @Parameter Engine engine;
  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void open() {
    stage =
        new Stage(folder, engine)
            .write(
                "hears.lua",
                "local H = { extends = 'Spatial' }",
                "function H:_input(e)",
                "  if e:is_class('InputEventKey') then print(self.name, e.key, e.pressed)",
                "  elseif e:is_class('InputEventMouseButton') then print(e.button_index, e.position)",
                "  else print(e:get_class(), e.relative, e.wheel) end",
                "  if e.key == 'Esc' then e:consume() end",
                "end",
                "function H:_unhandled_input(e) print(self.name, 'unhandled') end",
                "return H")
            .open();
    stage.node("a", "hears.lua");
    stage.node("b", "hears.lua");
    stage.frames(2);
  }

  @AfterEach
  void close() {
    assertThat(stage.errors).isEmpty();
    stage.close();
  }

  private void press(int key) {
    stage.raise(new KeyInputEvent(key, ' ', true, false));
    stage.frames(1);
  }

  @Test
  void theLastThatCameIsAskedFirst() {
    press(KeyInput.KEY_SPACE);
    assertThat(stage.printed())
        .containsExactly("b\tSpace\ttrue", "a\tSpace\ttrue", "b\tunhandled", "a\tunhandled");
  }

  @Test
  void aConsumedEventGoesNoFurther() {
    press(KeyInput.KEY_ESCAPE);
    assertThat(stage.printed()).containsExactly("b\tEsc\ttrue");
  }

  @Test
  void mouseEvents() {
    stage.root().detachChildNamed("a");
    stage.frames(2);
    stage.raise(new MouseButtonEvent(1, true, 20, 30));
    stage.raise(new MouseMotionEvent(22, 33, 2, 3, 120, 120));
    stage.frames(1);
    assertThat(stage.printed())
        .containsExactly(
            "1\t(20, 30)", "b\tunhandled", "InputEventMouseMotion\t(2, 3)\t120", "b\tunhandled");
  }

  @Test
  void disabledControlsAndStatesHearNothing() {
    stage.root().getChild("b").getControl(LuaControl.class).setEnabled(false);
    press(KeyInput.KEY_ESCAPE);
    assertThat(stage.printed()).containsExactly("a\tEsc\ttrue");
    stage.scripts.setEnabled(false);
    press(KeyInput.KEY_ESCAPE);
    assertThat(stage.printed()).isEmpty();
  }
}
