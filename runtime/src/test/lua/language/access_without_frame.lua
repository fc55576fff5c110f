-- Small functions that only touch tables are compiled without a frame, on the guess that no
-- metamethod and no error comes in between. Each is made hot first, then the guess fails.
local function hot(f, ...)
  for i = 1, 400 do f(...) end
end

local done = 0
local function read(t) done = done + 1 return t.x end
hot(read, {x = 1})
print(read({y = 2}), read({x = 3}), done) -- expect: nil	3	402
print(read(setmetatable({}, {__index = function(t, k) return k .. "!" end})), done) -- expect: x!	403
print(read(setmetatable({}, {__index = {x = "behind"}})), done) -- expect: behind	404
print(pcall(read, nil)) -- expect: false	access_without_frame.lua:8: attempt to index local 't' (a nil value)
print(pcall(read, "text"), done) -- expect: true	406

local function write(t, v) done = done + 1 t.x = v return t.x end
done = 0
hot(write, {x = 1}, 5)
print(write({}, 6), write({x = "text"}, 7), write({x = 1}, "seven"), done) -- expect: 6	7	seven	403
print(write({x = 1}, nil), write({}, nil), done) -- expect: nil	nil	405
local log = {}
local proxy = setmetatable({}, {__newindex = function(t, k, v) log[#log + 1] = k .. "=" .. v end})
print(write(proxy, 8), log[1], #log, done) -- expect: nil	x=8	1	406
print(pcall(write, 5, 1)) -- expect: false	access_without_frame.lua:16: attempt to index local 't' (a number value)
print(done) -- expect: 407

-- more layouts than a site remembers
local function add(t) t.a = t.a + t.b return t.a end
local made = {}
for i = 1, 20 do
  local t = {}
  for k = 1, i do t["k" .. k] = k end
  t.b, t.a = i, i
  made[i] = t
end
for turn = 1, 50 do
  for i = 1, 20 do add(made[i]) end
end
print(made[1].a, made[20].a) -- expect: 51	1020
made[7].a = "7"
print(add(made[7])) -- expect: 14
made[8].b = {}
print(pcall(add, made[8])) -- expect: false	access_without_frame.lua:28: attempt to perform arithmetic on field 'b' (a table value)
print(made[8].a) -- expect: 408

-- elements
local function swap(t, i, j) t[i], t[j] = t[j], t[i] return t[i] end
local list = {1, 2, 3}
hot(swap, list, 1, 2)
print(swap(list, 1, 3), list[3]) -- expect: 3	1
print(swap(list, 3, 9), list[9]) -- expect: nil	1
print(pcall(swap, list, 1, 0 / 0)) -- expect: false	access_without_frame.lua:47: table index is NaN
local sieve = setmetatable({}, {__index = function(t, i) return -i end})
print(swap(sieve, 4, 5), rawget(sieve, 5)) -- expect: -5	-4

-- equality
local asked = 0
local meta = {__eq = function(a, b) asked = asked + 1 return a.id == b.id end}
local function same(a, b) return a == b end
local function differ(a, b) if a ~= b then return "differ" end return "same" end
hot(same, 1, 1) hot(differ, "a", "a")
local p, q, r = setmetatable({id = 1}, meta), setmetatable({id = 1}, meta), setmetatable({id = 2}, meta)
print(same(p, q), same(p, r), same(p, p), same(p, {}), asked) -- expect: true	false	true	false	2
print(differ(p, q), differ(p, r), differ({}, {}), differ(0 / 0, 0 / 0)) -- expect: same	differ	differ	differ
print(same(print, print), same(nil, false), same("1", 1), same(-0, 0)) -- expect: true	false	false	true

-- globals
counter = 0
local function count() counter = counter + 1 return counter end
hot(count)
setmetatable(_G, {__index = function(t, k) return 1000 end, __newindex = function(t, k, v) rawset(t, k, v + 0.5) end})
counter = nil
print(count(), counter) -- expect: 1001.5	1001.5
setmetatable(_G, nil)

-- what is made inside
local function point(x, y) return {x = x, y = y, at = function() return x, y end} end
hot(point, 1, 2)
local one, two = point(1, 2), point(3, 4)
print(one.x, two.y, one.at == two.at, two.at()) -- expect: 1	4	false	3	4
local function keep(x) local function set(v) x = v end return set, function() return x end end
hot(keep, 1)
local set, get = keep(1)
set("kept")
print(get()) -- expect: kept

-- a metamethod that waits
local slow = setmetatable({}, {__index = function(t, k) return coroutine.yield(k) end})
local waiting = coroutine.wrap(function(t) return "got " .. read(t) end)
print(waiting(slow)) -- expect: x
print(waiting("an answer")) -- expect: got an answer

-- errors and tracebacks name the function
local function outer(t) local v = read(t) return v end
hot(outer, {x = 1})
print(select(2, xpcall(outer, function(m) return m .. debug.traceback("", 1):match("in function 'read'") end)))
-- expect: access_without_frame.lua:8: attempt to index local 't' (a nil value)in function 'read'
