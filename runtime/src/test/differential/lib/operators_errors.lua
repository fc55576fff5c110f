local show = require "show"
show [[nil + 1]]
show [[{} + 1]]
show [[-{}]]
show [[#5]]
show [[nil .. "x"]]
show [[1 < "2"]]
show [[{} < {}]]
show [[nil < 1]]
show [[{} <= {}]]
show [[(1)()]]
show [[("x")()]]
show [[nil.x]]
show [=[(nil)[1]]=]
show [[({})[nil], ({}).x]]
local t = {} print(pcall(function() t[nil] = 1 end)) print(pcall(function() t[0/0] = 1 end)) print(pcall(function() undefinedglobal.x = 1 end)) print(pcall(function() t.a.b.c = 1 end)) print(pcall(function() t:nomethod() end))
for _, c in ipairs{"for i = 'a', 2 do end", "for i = 1, {} do end", "for i = 1, 2, 'x' do end"} do print(pcall(load(c, "=c"))) end
