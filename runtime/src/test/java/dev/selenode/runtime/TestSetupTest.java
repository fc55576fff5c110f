package dev.selenode.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Shows that tests are found and run; to be replaced by the first real one. */
final class TestSetupTest {

  @Test
  void runsOnASupportedJdk() {
    assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(17);
  }
}
