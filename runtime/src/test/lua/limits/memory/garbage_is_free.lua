-- limit: memory 8
for i = 1, 200 do local s = ("x"):rep(1e6) .. i end
for i = 1, 300000 do local t = {i} end
print("alive") -- expect: alive
