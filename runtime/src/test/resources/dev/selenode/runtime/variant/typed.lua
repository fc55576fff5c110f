local a = Array[int]()
print(a, a:is_typed(), Array():is_typed(), Array[int] == Array[int], tostring(Array[int])) -- expect: [] true false true Array[int]
a:append(3.7)
a:push_front(-1.5)
a[3] = 9.9
print(a) -- expect: [-1, 3, 9]
print(pcall(function() a:append("x") end)) -- expect: false test:7: bad argument #1 to 'append' (got string, want int)
print(pcall(function() a[1] = "x" end)) -- expect: false test:8: got string, want int
a:resize(5)
print(a, Array[int]({ 1.5, 2.5 }), a:slice(0, 1):is_typed(), a:duplicate():is_typed()) -- expect: [-1, 3, 9, 0, 0] [1, 2] true true
print(pcall(function() return Array[String]({ "a", 1 }) end)) -- expect: false test:11: got number, want String
local d = Dictionary[String][int]()
d.a = 1.9
d:set("b", 2)
print(d, d:is_typed(), tostring(Dictionary[String][int]), tostring(Dictionary[int])) -- expect: {a:1, b:2} true Dictionary[String, int] Dictionary[int, Variant]
print(pcall(function() d[1] = 1 end)) -- expect: false test:16: got number, want String
print(pcall(function() d.c = "x" end)) -- expect: false test:17: got string, want int
print(Dictionary[Variant][int]({ x = 1 }), Array[Variant](1, "x"), Array["x"], Array[5]) -- expect: {x:1} [1, x] nil nil
print(Variant.is(a, Array), Variant.is(a, Array[int]), Variant.is(a, Array[String]), Variant.is(Array(), Array[int])) -- expect: true true false false
print(a:is_same_typed(Array[int]()), a:is_same_typed(Array()), a + Array[int](5)) -- expect: true false [-1, 3, 9, 0, 0, 5]
print(Array(1, 2, 3, 4):filter(function(x) return x % 2 == 0 end), Array(1, 2):map(function(x) return x * 2 end)) -- expect: [2, 4] [2, 4]
print(Array(1, 2, 3):reduce(function(sum, x) return sum + x end), Array(1, 2):reduce(function(s, x) return s .. x end, ""), Array():reduce(print)) -- expect: 6 12 nil
print(Array(1, 2):all(function(x) return x > 1 end), Array(1, 2):any(function(x) return x > 1 end)) -- expect: false true
a:assign({ 7.5, 8 })
print(a, pcall(function() a:assign({ 1, "x" }) end)) -- expect: [7, 8] false test:25: got string, want int
print(a) -- expect: [7, 8]
