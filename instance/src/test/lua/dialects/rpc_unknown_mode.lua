local C = { rpc_config = { fire = rpc("relyable") } } -- expect error: rpc() unknown mode 'relyable' (did you mean 'reliable'?)
return C
