-- limit: output 100
for i = 1, 100 do coroutine.resume(coroutine.create(io.write), "12345") end -- expect limit: output
