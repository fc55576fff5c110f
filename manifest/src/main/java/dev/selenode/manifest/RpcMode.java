package dev.selenode.manifest;

import java.util.Map;

/**
 * Who may call or set a member over the network: the modes of Godot 3, then those of Godot 4.
 * Scripts see a mode as its position here.
 */
public enum RpcMode {
  DISABLED,
  REMOTE,
  MASTER,
  PUPPET,
  REMOTESYNC,
  MASTERSYNC,
  PUPPETSYNC,
  ANY_PEER,
  AUTHORITY;

  /** Godot 3's second names. */
  public static final Map<String, RpcMode> ALIASES = Map.of("SLAVE", PUPPET, "SYNC", REMOTESYNC);
}
