package dev.selenode.libgdx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Actor;
import dev.selenode.runtime.ScriptException;
import dev.selenode.runtime.path.ResourceSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FileHandleSourceTest {
  @RegisterExtension static final Libgdx LIBGDX = new Libgdx();

  @TempDir Path folder;

  @Test
  void readsScriptsOfTheClassPath() {
    ActorScripts scripts = ActorScripts.open(Gdx.files.classpath(""));
    Actor actor = new Actor();
    scripts.attach("res://scripts/packed.lua", actor);
    assertThat(actor.getName()).isEqualTo("from the class path");
    assertThatThrownBy(() -> scripts.attach("res://scripts/none.lua", actor))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("res://scripts/none.lua");
    scripts.dispose();
  }

  @Test
  void tellsWhatIsThere() throws IOException {
    ResourceSource source = FileHandleSource.of(Gdx.files.classpath("scripts"));
    assertThat(source).isInstanceOf(FileHandleSource.class);
    assertThat(source.exists("packed.lua")).isTrue();
    assertThat(source.exists("none.lua")).isFalse();
    assertThat(new String(source.read("names.lua"), UTF_8)).startsWith("return");
    assertThat(source.stamp("names.lua").sameAs(source.stamp("names.lua"))).isTrue();
    assertThat(source.stamp("names.lua").sameAs(source.stamp("packed.lua"))).isFalse();
    assertThatThrownBy(() -> source.read("none.lua")).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> source.list("")).isInstanceOf(IOException.class);
  }

  @Test
  void keepsToFoldersOfTheDisk() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Files.writeString(inside.resolve("a.lua"), "return {}");
    Files.writeString(folder.resolve("secret.lua"), "return {}");
    Files.createSymbolicLink(inside.resolve("link.lua"), folder.resolve("secret.lua"));
    ResourceSource source = FileHandleSource.of(Gdx.files.absolute(inside.toString()));
    assertThat(source.exists("a.lua")).isTrue();
    assertThat(source.list("")).contains("a.lua");
    assertThat(source.exists("link.lua")).isFalse();
  }
}
