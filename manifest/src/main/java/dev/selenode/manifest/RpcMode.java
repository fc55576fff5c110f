package dev.selenode.manifest;

import java.util.Map;

/**
 * Who may call or set a member over the network: the modes of Godot 3, then those of Godot 4. The
 * numbers of the former are Godot 3's.
 */
public enum RpcMode {
  DISABLED(0),
  REMOTE(1),
  MASTER(2),
  PUPPET(3),
  REMOTESYNC(4),
  MASTERSYNC(5),
  PUPPETSYNC(6),
  ANY_PEER(7),
  AUTHORITY(8);

  /** Godot 3's second names. */
  public static final Map<String, RpcMode> ALIASES = Map.of("SLAVE", PUPPET, "SYNC", REMOTESYNC);

  private final int number;

  RpcMode(int number) {
    this.number = number;
  }

  /** The number scripts see. */
  public int number() {
    return number;
  }
}
