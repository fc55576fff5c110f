-- limit: time 0.05
local s = ("\195\164"):rep(10000)
while true do utf8.len(s) for p, c in utf8.codes(s) do end end -- expect limit: time
