-- A field that numbers are stored into again and again is still a variable of plain values.
local function step(t, d)
  t.x = t.x + d
  t.y = t.y * 2
end

local t = {x = 0, y = 1, name = "t"}
local before = {}
for i = 1, 20 do
  before[i] = t.x
  step(t, 1)
end
print(before[1], before[2], before[20], t.x, t.y) -- expect: 0	1	19	20	1048576

-- what was read once does not change
local copy = {x = t.x}
local function read() return t.x end
local x = read()
step(t, 5)
print(copy.x, x, t.x, read()) -- expect: 20	20	25	25
copy.x = copy.x + 1
copy.x = copy.x + 1
print(copy.x, t.x) -- expect: 22	25

-- another value takes the place of the number, and a number that of the value
t.x = "text"
print(t.x, #t.x) -- expect: text	4
print(pcall(step, {x = "10", y = "2"}, 1)) -- expect: true
print(select(2, pcall(step, {y = 1}, 1)):match("attempt.*")) -- expect: attempt to perform arithmetic on field 'x' (a nil value)
t.x = nil
print(t.x, rawget(t, "x")) -- expect: nil	nil
t.x = 1
step(t, 1)
step(t, 1)
print(t.x, rawget(t, "x"), t["x"]) -- expect: 3	3	3
local sum = 0
for k, v in pairs(t) do
  if type(v) == "number" and k == "x" then sum = sum + v end
end
print(sum, next({x = t.x})) -- expect: 3	x	3
print(rawequal(t.x, 3), t.x == 3, type(t.x), ({[t.x] = "key"})[3]) -- expect: true	true	number	key

-- metatables: behind a table, and asked for what is not there
local base = {n = 1}
local heir = setmetatable({}, {__index = base})
for i = 1, 5 do base.n = base.n + 1 end
print(heir.n, heir.n + 1) -- expect: 6	7
heir.n = heir.n + 1
heir.n = heir.n + 1
print(base.n, heir.n) -- expect: 6	8
local log = {}
local guarded = setmetatable({}, {__newindex = function(s, k, v) log[#log + 1] = v end})
for i = 1, 3 do guarded.n = i * 2 end
print(guarded.n, table.concat(log, " ")) -- expect: nil	2 4 6

-- libraries are each state's own
math.counter = 0
for i = 1, 5 do math.counter = math.counter + 0.5 end
print(math.counter, math.pi > 3) -- expect: 2.5	true

-- a value with arithmetic of its own
local V = {}
V.__index = V
V.__add = function(a, b) return setmetatable({v = a.v + b}, V) end
V.__lt = function(a, b) return a.v < b.v end
local holder = {p = setmetatable({v = 1}, V)}
for i = 1, 5 do holder.p = holder.p + 2 end
print(holder.p.v, holder.p < setmetatable({v = 12}, V)) -- expect: 11	true
holder.p = 0
for i = 1, 5 do holder.p = holder.p + 2 end
print(holder.p) -- expect: 10

-- kept through a yield
local co = coroutine.wrap(function(t)
  t.n = t.n + coroutine.yield(t.n)
  t.n = t.n + coroutine.yield(t.n)
  return -t.n
end)
local c = {n = 1}
print(co(c), co(10), co(100)) -- expect: 1	11	-111
