-- differs: a host call runs in a coroutine of its own, which a script can tell
local main, is_main = coroutine.running()
print(type(main), is_main) -- expect: thread\tfalse
local co = coroutine.create(function(self)
  local me, is_main = coroutine.running()
  return me == self, is_main
end)
print(coroutine.resume(co, co)) -- expect: true\ttrue\tfalse
print(coroutine.running() == main) -- expect: true
print(coroutine.resume(main)) -- expect: false\tcannot resume non-suspended coroutine
