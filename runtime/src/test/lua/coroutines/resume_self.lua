local co
co = coroutine.create(function() return coroutine.resume(co) end)
print(coroutine.resume(co)) -- expect: true\tfalse\tcannot resume non-suspended coroutine
