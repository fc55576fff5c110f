local total = 1
local add = Callable(function(x) total = total + x return total end)
print(add(5), add:call(1), add:bind(3)(), add:bindv({ 1 }):call()) -- expect: 6	7	10	11
return {}
