local calls = 0
xpcall(function() pcall(error, "inner") end, function() calls = calls + 1 end)
print(calls) -- expect: 0
xpcall(function() error("outer") end, function() calls = calls + 1 end)
print(calls) -- expect: 1
