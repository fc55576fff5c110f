package dev.selenode.manifest.json;

/** JSON that is not a manifest. The message begins with the JSON path of what is wrong. */
public final class ManifestFormatException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ManifestFormatException(String message) {
    super(message);
  }
}
