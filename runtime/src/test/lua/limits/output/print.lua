-- limit: output 1000
print("first") -- expect: first
-- expect limit: output
xpcall(function() print(("x"):rep(2000)) end, print)
