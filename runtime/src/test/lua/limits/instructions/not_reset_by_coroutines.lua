-- limit: instructions 100000
while true do coroutine.wrap(function() pcall(error) end)() end -- expect limit: instructions
