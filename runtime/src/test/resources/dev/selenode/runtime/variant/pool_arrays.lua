local p = PoolIntArray({1, 2.9, -3.9})
print(p, #p, p[1], p:get(0), p == PoolIntArray(1, 2, -3)) -- expect: [1, 2, -3] 3 1 1 true
p:append(4.5)
p[5] = 5
p[7] = 7
print(p) -- expect: [1, 2, -3, 4, 5, 0, 7]
print(pcall(function() p:append("x") end)) -- expect: false test:7: bad argument #1 to 'append' (got string, want int)
print(pcall(function() p[1] = {} end)) -- expect: false test:8: got table, want int
print(pcall(function() return PoolIntArray({1, "x"}) end)) -- expect: false test:9: got string, want int
print(pcall(function() p:append_array({1, "x"}) end), #p) -- expect: false 7
print(PoolByteArray(1, 256, -1), PoolByteArray(104, 105):get_string_from_ascii(), PoolByteArray(255, 16):hex_encode()) -- expect: [1, 0, 255] hi ff10
print(PoolRealArray(0.5, 1), PoolStringArray("a", "b"):join(","), PoolColorArray(Color.red), PoolVector3Array(Vector3.UP)) -- expect: [0.5, 1] a,b [1,0,0,1] [(0, 1, 0)]
local v = Vector2(1, 2)
local vs = PoolVector2Array(v)
v.x = 9
print(vs, vs:has(Vector2(1, 2)), vs + vs) -- expect: [(1, 2)] true [(1, 2), (1, 2)]
local s = PoolStringArray({"c", "a", "b"})
s:sort()
s:invert()
print(s, s:find("a"), s:subarray(0, 1), s:subarray(1, -1), PackedStringArray("x")) -- expect: [c, b, a] 2 [c, b] [b, a] [x]
s:resize(4)
s:insert(0, "z")
s:remove(1)
print(s, Array(PoolIntArray(1, 2))) -- expect: [z, b, a, ] [1, 2]
