package dev.selenode.libgdx.game;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessApplication;
import com.badlogic.gdx.backends.headless.HeadlessApplicationConfiguration;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts libGDX's headless backend, once for all tests. Its own loop is not used. */
final class Libgdx implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    if (Gdx.app == null) {
      HeadlessApplicationConfiguration configuration = new HeadlessApplicationConfiguration();
      configuration.updatesPerSecond = -1;
      new HeadlessApplication(new ApplicationAdapter() {}, configuration);
    }
  }
}
