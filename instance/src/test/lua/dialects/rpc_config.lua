local C = {}
C.rpc_config = { fire = rpc("any_peer", "call_local", "reliable", 2), move = rpc() }
function C:run()
  local config = Test:manifest(self).rpc_config
  print(config.fire.rpc_mode, config.fire.call_local, config.fire.transfer_mode, config.fire.channel) -- expect: any_peer	true	reliable	2
  print(config.move.rpc_mode, config.move.call_local, config.move.transfer_mode, config.move.channel) -- expect: authority	false	unreliable	0
end
return C
