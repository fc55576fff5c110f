-- Functions that call only themselves have no frames until something happens that needs them; none of
-- it may be seen.
local function hot(f, ...)
  for i = 1, 400 do f(...) end
end

local function fib(n)
  if n < 2 then
    return n
  end
  return fib(n - 1) + fib(n - 2)
end
hot(fib, 5)
print(fib(15), fib(1), fib(-1)) -- expect: 610	1	-1
print(pcall(fib, "10")) -- expect: false	recursion_without_frames.lua:8: attempt to compare string with number
print(pcall(fib)) -- expect: false	recursion_without_frames.lua:8: attempt to compare nil with number

-- an error inside, with all levels above it
local function descend(t, n)
  if n == 0 then return t.x.y end
  return 1 + descend(t, n - 1)
end
hot(descend, {x = {y = 1}}, 4)
print(descend({x = {y = 1}}, 4)) -- expect: 5
print(pcall(descend, {}, 3)) -- expect: false	recursion_without_frames.lua:20: attempt to index field 'x' (a nil value)
print(pcall(descend, {x = {y = {}}}, 1)) -- expect: false	recursion_without_frames.lua:21: attempt to perform arithmetic on a table value
print((select(2, xpcall(descend, debug.traceback, {}, 2)):gsub("\n%s*%[.*", "")))
-- expect: recursion_without_frames.lua:20: attempt to index field 'x' (a nil value)
-- expect: stack traceback:
-- expect: 	recursion_without_frames.lua:20: in function 'descend'
-- expect: 	recursion_without_frames.lua:21: in function 'descend'
-- expect: 	recursion_without_frames.lua:21: in function <recursion_without_frames.lua:19>

-- a yield inside
local lazy = setmetatable({}, {__index = function(_, k) return {y = coroutine.yield(k)} end})
local function lazily(t, n)
  if n == 0 then return t.x.y end
  local below = lazily(t, n - 1)
  return below + n
end
hot(lazily, {x = {y = 1}}, 4)
local resume = coroutine.wrap(function() return "done", lazily(lazy, 4), lazily(lazy, 1) end)
print(resume()) -- expect: x
print(resume(100)) -- expect: x
print(resume(7)) -- expect: done	110	8
print(lazily({x = {y = 1}}, 4)) -- expect: 11

-- the name comes to mean another function, before and while it runs
local count
count = function(n)
  if n == 0 then return 0 end
  return 1 + count(n - 1)
end
hot(count, 5)
local old = count
count = function(n) return "1" .. n end
print(old(5), old(0), count(3)) -- expect: 15	0	13
count = old
print(count(5)) -- expect: 5
local turns
turns = function(n, other)
  if n == 3 and other then turns = other end
  if n == 0 then return 0 end
  return 1 + turns(n - 1, other)
end
hot(turns, 5)
old = turns
print(turns(6, function(n) return 100 * n end), turns(2)) -- expect: 204	200
turns = nil
print(pcall(old, 2)) -- expect: false	recursion_without_frames.lua:64: attempt to call upvalue 'turns' (a nil value)

-- globals, fields of tables, one prototype for many closures
function globally(n) if n < 1 then return 0 end return n + globally(n - 1) end
hot(globally, 5)
print(globally(10)) -- expect: 55
local was = globally
globally = setmetatable({}, {__call = function(_, n) return n * 1000 end})
print(was(10)) -- expect: 9010
local m = {}
function m.sum(n) if n < 1 then return 0 end return n + m.sum(n - 1) end
hot(m.sum, 5)
print(m.sum(10)) -- expect: 55
was, m.sum = m.sum, function(n) return n / 2 end
print(was(10)) -- expect: 14.5
local function adder(k)
  local function add(n) if n == 0 then return 0 end return k + add(n - 1) end
  return add
end
hot(adder(1), 5)
print(adder(2)(5), adder(0.5)(5), pcall(adder("x"), 1)) -- expect: 10	2.5	false	recursion_without_frames.lua:86: attempt to perform arithmetic on upvalue 'k' (a string value)

-- results: none, several, of other types now and then
local log
local function none(n)
  if n == 0 then return end
  log = log + 1
  none(n - 1)
  none(n - 1)
end
log = 0 hot(none, 2) log = 0
print(log, none(4)) -- expect: 0
print(log) -- expect: 15
local function several(n)
  if n == 0 then return 1, 2, 3 end
  local a, b, c, d = several(n - 1)
  return b, c, a, d
end
hot(several, 3)
print(several(4)) -- expect: 2	3	1	nil
print((several(0)), select("#", several(2))) -- expect: 1	4
local function mixed(n, leaf)
  if n == 0 then return leaf end
  if n == 1 then return 1 end
  return mixed(n - 2, leaf) + 1
end
hot(mixed, 5) hot(mixed, 4, 2)
print(mixed(7), mixed(4, 2), mixed(4, "2"), mixed(0), mixed(0, "leaf")) -- expect: 4	4	4	nil	leaf
print(pcall(mixed, 4)) -- expect: false	recursion_without_frames.lua:114: attempt to perform arithmetic on a nil value
local function one(n)
  if n == 0 then return 7 end
  local a, b, c = one(n - 1)
  one(0)
  return a
end
hot(one, 3)
print(one(5)) -- expect: 7

-- too few and too many arguments, of changing types
local function few(n, extra)
  if n == 0 then return extra and 1 or 2 end
  return few(n - 1)
end
local function sum(n, extra)
  if n == 0 then return extra and 1 or 2 end
  return n + sum(n - 1)
end
hot(few, 3, 1) hot(sum, 3, 1)
print(few(2, 1), few(0, 1), sum(2, 1), sum(0, 1), sum(0)) -- expect: 2	1	5	1	2
local function many(n)
  if n == 0 then return 0 end
  return 1 + many(n - 1, n, "ignored")
end
hot(many, 3)
print(many(4, 5)) -- expect: 4
local function changing(n, v)
  if n == 0 then return v end
  return changing(n - 1, n % 2 == 0 and n or "s" .. n)
end
local function swapped(n, v)
  if n == 0 then return 0 end
  local x = swapped(n - 1, n == 2 and "5" or n)
  return x + v
end
hot(changing, 3, 1) hot(swapped, 1, 1)
print(changing(3, 1), changing(1, 1), swapped(4, 1), pcall(swapped, 2)) -- expect: s1	s1	13	false	recursion_without_frames.lua:152: attempt to perform arithmetic on local 'v' (a nil value)

-- loops inside
local function ways(n, limit)
  if n == 0 then return 1 end
  local found = 0
  for first = 1, limit do
    if first <= n then found = found + ways(n - first, first) end
  end
  return found
end
hot(ways, 3, 3)
print(ways(10, 10), ways(6, "6")) -- expect: 42	11
print(pcall(ways, 2, {})) -- expect: false	recursion_without_frames.lua:161: 'for' limit must be a number
local function whiles(n)
  local i, all = 0, 1
  while i < n do
    all = all + whiles(i)
    i = i + 1
  end
  return all
end
hot(whiles, 3)
print(whiles(10)) -- expect: 1024

-- tables and closures made inside
local function grow(depth)
  if depth == 0 then return {} end
  return {left = grow(depth - 1), right = grow(depth - 1), label = function() return depth end}
end
hot(grow, 2)
local tree = grow(5)
print(tree.left.right.label(), tree.right.right.right.right.label()) -- expect: 3	1

-- deep: where the Java stack has no more room, and where nothing has
local function depth(n)
  if n == 0 then return 0 end
  return 1 + depth(n - 1)
end
hot(depth, 3)
for _ = 1, 30 do hot(depth, 3) depth(500) end
print(depth(219), depth(220), depth(221), depth(150000)) -- expect: 219	220	221	150000
local function endless(n) return 1 + endless(n + 1) end
for _ = 1, 3 do
  print(pcall(endless, 1)) -- expect: false	recursion_without_frames.lua:197: stack overflow
  -- expect: false	recursion_without_frames.lua:197: stack overflow
  -- expect: false	recursion_without_frames.lua:197: stack overflow
end
