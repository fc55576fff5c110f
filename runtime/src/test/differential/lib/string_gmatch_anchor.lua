for w in ("^a^b"):gmatch("^a") do print(w) end
for w in ("abc"):gmatch("^abc") do print(w) end
local n = 0 for w in ("abc"):gmatch("") do n = n + 1 end print(n)
