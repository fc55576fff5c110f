package dev.selenode.tools;

import java.nio.file.Path;

/** The settings of a project for the Lua language server, {@code .luarc.json}. */
final class LanguageServerSettings {
  static final String FILE = ".luarc.json";

  /** Where the annotations are, if nothing else was said. */
  static final String STUBS = ".selenode/stubs";

  private LanguageServerSettings() {}

  /**
   * The text.
   *
   * @param stubs the folder of annotations, as seen from the project
   */
  static String text(Path stubs) {
    return """
        {
          "$schema": "https://raw.githubusercontent.com/LuaLS/vscode-lua/master/setting/schema.json",
          "runtime.version": "Lua 5.2",
          "workspace.library": ["%s"],
          "workspace.ignoreDir": [".selenode"],
          "workspace.checkThirdParty": false
        }
        """
        .formatted(stubs.toString().replace('\\', '/'));
  }
}
