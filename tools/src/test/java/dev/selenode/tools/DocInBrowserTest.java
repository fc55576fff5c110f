package dev.selenode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The class reference as a reader has it: opened from the disk. */
@EnabledIf(value = "isInstalled", disabledReason = "no Chromium is installed")
class DocInBrowserTest {
  @TempDir private Path folder;

  static boolean isInstalled() {
    return Browser.isInstalled();
  }

  private static String type(String text) {
    return "const i = document.getElementById('search'); i.value = '"
        + text
        + "'; i.dispatchEvent(new Event('input'));"
        + " [...document.querySelectorAll('#results a')].map(a => a.firstChild.data).join(' ')";
  }

  @Test
  void searchFindsClassesAndMembersAndLinksLeadThere() throws Exception {
    Project project = new Project(folder.resolve("game"));
    project.file(
        "door.lua",
        "local Door = { extends = 'Node', class_name = 'Door' }",
        "function Door:open() end",
        "return Door");
    assertThat(Result.of("doc", project.folder()).status()).isZero();
    Path site = project.folder().resolve("doc");
    // Not in the folder of the test: the browser's children may write a little longer than it.
    Path files = Files.createTempDirectory(Path.of("target"), "browser").toAbsolutePath();
    try (Browser browser = new Browser(files)) {
      browser.open(site.resolve("index.html"));
      assertThat(browser.run("{" + type("door") + "}")).isEqualTo("Door Door.open");
      browser.follow("document.querySelector('#results a').click()");
      assertThat(browser.run("document.title")).isEqualTo("Door");

      assertThat(browser.run("{" + type("normalized") + "}")).contains("Vector2.normalized");
      browser.follow("document.querySelector('#results a').click()");
      assertThat(browser.run("document.querySelector(':target .name').textContent"))
          .isEqualTo("normalized");
      assertThat(browser.run("{" + type("nothing at all") + "}")).isEmpty();

      browser.open(site.resolve("classes/Door.html"));
      browser.follow("document.querySelector('.facts a').click()");
      assertThat(browser.run("document.title")).isEqualTo("Node");
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
