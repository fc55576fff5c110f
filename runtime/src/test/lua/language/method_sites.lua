-- A call site remembers where classes keep the method; what it remembers must not outlive a change.
local function class(base)
  local c = setmetatable({}, {__index = base})
  c.__index = c
  return c
end
local function name(o) return o:name() end
local function x(o) return o.x end
local function set(o, v) o.x = v end
local function each(n, f, ...)
  for i = 1, n do f(...) end
end

local A = class()
function A:name() return "A" end
local B, C = class(A), class(class(class(A)))
local a, b, c = setmetatable({x = 1}, A), setmetatable({x = 2, y = 0}, B), setmetatable({z = 0, x = 3}, C)
each(200, function() name(a) name(b) name(c) x(a) x(b) x(c) end)
print(name(a), name(b), name(c), x(a), x(b), x(c)) -- expect: A	A	A	1	2	3

function B:name() return "B" end
print(name(a), name(b), name(c)) -- expect: A	B	A
function A:name() return "A2" end
print(name(a), name(b), name(c)) -- expect: A2	B	A2
B.name = nil
print(name(b)) -- expect: A2
c.name = function() return "own" end
print(name(c), name(a)) -- expect: own	A2
c.name = nil
print(name(c)) -- expect: A2
setmetatable(a, C)
C.name = function() return "C" end
print(name(a), name(c), name(b)) -- expect: C	C	A2
A.__index = {name = function() return "elsewhere" end}
print(name(setmetatable({x = 1}, A)), name(setmetatable({x = 1}, B))) -- expect: elsewhere	A2
B.__index = function(_, k) return function() return "asked for " .. k end end
print(name(b)) -- expect: asked for name
setmetatable(b, nil)
print(pcall(name, b)) -- expect: false	method_sites.lua:7: attempt to call method 'name' (a nil value)
print(pcall(name, nil)) -- expect: false	method_sites.lua:7: attempt to index local 'o' (a nil value)
string.name = function(s) return s .. "!" end
print(name("text"), pcall(name, 5)) -- expect: text!	false	method_sites.lua:7: attempt to index local 'o' (a number value)
string.name = nil

-- fields: more layouts than are remembered, with and without the key
local many = {}
for i = 1, 12 do
  many[i] = {}
  for k = 1, i do many[i]["k" .. k] = k end
  if i % 3 > 0 then many[i].x = i end
end
local sum = 0
each(50, function() for i = 1, 12 do sum = sum + (x(many[i]) or 100) end end)
print(sum) -- expect: 22400
each(50, function() for i = 1, 12 do set(many[i], i * 2) end end)
sum = 0
for i = 1, 12 do sum = sum + x(many[i]) end
print(sum) -- expect: 156
each(5, function() for i = 1, 12 do set(many[i], nil) end end)
print(x(many[1]), x(many[12])) -- expect: nil	nil
local watched = {}
local proxy = setmetatable({}, {__newindex = function(_, k, v) watched[#watched + 1] = k .. v end})
set(proxy, 1) set({}, 1) set(proxy, 2)
print(#watched, watched[2], rawget(proxy, "x")) -- expect: 2	x2	nil

-- a weak table has its string keys elsewhere
local weak = setmetatable({}, {__mode = "k", __index = A})
print(x(weak), pcall(name, weak)) -- expect: nil	true	A2
weak.x, weak.name = 7, function() return "weak" end
print(x(weak), name(weak)) -- expect: 7	weak
