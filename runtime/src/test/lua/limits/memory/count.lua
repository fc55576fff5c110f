-- limit: memory 64
local before = collectgarbage("count")
local s = ("x"):rep(4e6)
local after = collectgarbage("count")
print(after - before > 3800, after - before < 6000, #s) -- expect: true\ttrue\t4000000
-- differs: it is Java's heap that is counted
