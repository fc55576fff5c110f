package dev.selenode.instance.scene.file;

import java.util.List;

/** A scene that cannot be made, or not be saved. */
public final class SceneException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<String> faults;

  SceneException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** All that is wrong with it, each beginning with its JSON path, or with that of its node. */
  public List<String> faults() {
    return faults;
  }
}
