local co = coroutine.wrap(function()
  return xpcall(function(a)
    local b = coroutine.yield(a)
    error("x" .. b)
  end, function(m) return "handled: " .. m end, "arg")
end)
print(co()) -- expect: arg
print(co("b")) -- expect: false\thandled: yield_across_xpcall.lua:4: xb
