package dev.selenode.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the numbers were measured on. */
record Machine(String processor, int cores, String memory, String system, String jdk) {

  static Machine here() {
    return new Machine(
        valueIn("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().availableProcessors(),
        valueIn("/proc/meminfo", "MemTotal"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
  }

  @Override
  public String toString() {
    return "%s, %d cores, %s, %s, %s".formatted(processor, cores, memory, system, jdk);
  }

  /** Other systems have no such file. */
  private static String valueIn(String file, String key) {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(key))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
