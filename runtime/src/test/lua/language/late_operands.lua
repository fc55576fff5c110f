-- What closures may change is read when the instruction runs, after what stands to its right.
local function operators()
  local a = 1
  local function set(v, r) a = v return r end
  print(a + set(2, 10)) -- expect: 12
  print(a - set(5, 1), a <= set(0, 0)) -- expect: 4	true
  print(a == set(3, 3), a ~= set(4, 4)) -- expect: true	false
  print(a > set(1, 2), (a) * set(7, 2)) -- expect: false	14
  print(a .. set(8, "x"), a) -- expect: 7x	8
  print(a and set(9, a)) -- expect: 8
end
operators()

local function tables()
  local t, k, other = {"old"}, 1, {"new"}
  local function swap(r) t, other = other, t return r end
  print(t[swap(1)]) -- expect: new
  print(t[1 .. swap("") == "1" and 1]) -- expect: old
  t[swap(2)] = "here"
  print(t[2], other[2]) -- expect: here	nil
  t.x = swap("there")
  print(t.x, other.x) -- expect: there	nil
  t[k] = (function() k = 3 return "three" end)()
  print(t[1], t[3]) -- expect: old	three
  local made = {[k] = (function() k = 4 return "made" end)()}
  print(made[3], made[4]) -- expect: nil	made
end
tables()

local function assignments()
  local t, other, x = {}, {}, 0
  local function swap(r) t, other = other, t return r end
  t[1], x = swap("a"), 1
  print(t[1], other[1]) -- expect: a	nil
  t[2], t = swap("b"), {}
  print(t[2], other[2]) -- expect: nil	b
  local function keep() return t, other end
  print(#keep()) -- expect: 0
end
assignments()
