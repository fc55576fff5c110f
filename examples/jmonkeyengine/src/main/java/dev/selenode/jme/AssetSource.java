package dev.selenode.jme;

import com.jme3.asset.AssetInfo;
import com.jme3.asset.AssetKey;
import com.jme3.asset.AssetManager;
import dev.selenode.runtime.path.ResourceSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * {@code res://} as a folder of the assets, whatever locators they come from. Nothing is cached, so
 * that a reload sees what is there.
 */
final class AssetSource implements ResourceSource {
  private final AssetManager assets;
  private final String folder;

  AssetSource(AssetManager assets, String folder) {
    this.assets = assets;
    this.folder = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
  }

  @Override
  public byte[] read(String path) throws IOException {
    AssetInfo found = find(path);
    if (found == null) {
      throw new NoSuchFileException(path);
    }
    try (InputStream in = found.openStream()) {
      return in.readAllBytes();
    }
  }

  @Override
  public boolean exists(String path) {
    return find(path) != null;
  }

  /** Locators cannot be asked what there is; scripts are found by their paths alone. */
  @Override
  public List<String> list(String path) {
    return List.of();
  }

  /** Null too for folders, which no locator takes for assets: scripts have an extension. */
  private AssetInfo find(String path) {
    return path.lastIndexOf('.') <= path.lastIndexOf('/')
        ? null
        : assets.locateAsset(new AssetKey<>(folder + path));
  }
}
