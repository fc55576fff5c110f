package dev.selenode.benchmarks.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The scripts of a project of some size: each with 3 signals, 5 properties and 5 methods. */
public final class GeneratedScripts {
  private GeneratedScripts() {}

  /** Writes that many scripts, each different, to a new folder. */
  public static Path write(int count) throws IOException {
    Path folder = TemporaryFolder.make();
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve(name(i)), source(i));
    }
    return folder;
  }

  /** The file of one of them. */
  public static String name(int number) {
    return "enemy" + number + ".lua";
  }

  private static String source(int number) {
    return TEXT.replace("%N", String.valueOf(number));
  }

  private static final String TEXT =
      """
      -- enemy %N
      local Enemy%N = {}

      Enemy%N.hit = signal("damage", "from")
      Enemy%N.died = signal()
      Enemy%N.moved%N = signal("x", "y")

      Enemy%N.health = property(100 + %N)
      Enemy%N.speed = property({ 1.5, set = function(self, v) self.speed = v end })
      Enemy%N.label = "enemy %N"
      Enemy%N.x = 0
      Enemy%N.y = 0

      function Enemy%N:_ready()
        self.x = %N
        self.y = self.x * 2
      end

      function Enemy%N:_process(delta)
        self.x = self.x + self.speed * delta
        if self.x > 100 then
          self.x = 0
          self.moved%N:emit(self.x, self.y)
        end
      end

      function Enemy%N:take(damage, from)
        self.health = self.health - damage
        self.hit:emit(damage, from)
        if self.health <= 0 then
          self.died:emit()
        end
      end

      function Enemy%N:describe()
        return self.label .. " at " .. self.x .. ", " .. self.y
      end

      function Enemy%N:distance(other)
        local dx, dy = self.x - other.x, self.y - other.y
        return (dx * dx + dy * dy) ^ 0.5
      end

      return Enemy%N
      """;
}
