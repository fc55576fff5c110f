local a = Array(10, 20, 30)
print(a, #a, a:size(), a[1], a[3], a[4], a[0]) -- expect: [10, 20, 30] 3 3 10 30 nil nil
print(a:get(0), a:get(-1), a:front(), a:back()) -- expect: 10 30 10 30
a[4] = 40
a[1] = 11
a:set(1, 22)
print(a) -- expect: [11, 22, 30, 40]
a[6] = 60
print(a, #a) -- expect: [11, 22, 30, 40, Null, 60] 6
print(pcall(function() a[0] = 1 end)) -- expect: false test:10: bad index of Array (got 0, want 1 or more)
print(pcall(function() a.x = 1 end)) -- expect: false test:11: bad index of Array (got string, want 1 or more)
print(pcall(function() return a:get(6) end)) -- expect: false test:12: index 6 is out of range (size 6)
print(Array({1, 2}), Array(Array(1, 2)), Array("x"), Array(), Array(true, false)) -- expect: [1, 2] [1, 2] [x] [] [True, False]
a = Array()
a:append(1) a:push_back(2) a:push_front(0) a:append_array({3, 4}) a:insert(1, "i")
print(a) -- expect: [0, i, 1, 2, 3, 4]
print(a:pop_back(), a:pop_front(), a:pop_at(0), a) -- expect: 4 0 i [1, 2, 3]
a:remove(1)
a:erase(3)
a:erase("not there")
print(a, a:empty(), a:is_empty()) -- expect: [1] false false
a:clear()
print(a:empty(), a:front(), a:back(), a:pop_back()) -- expect: true nil nil nil
a = Array(3, 1, 2, 1)
print(a:find(1), a:find(1, 2), a:find(9), a:rfind(1), a:rfind(1, 2), a:find_last(1), a:count(1), a:has(2)) -- expect: 1 3 -1 3 1 3 2 true
a:sort()
print(a, a:bsearch(2), a:bsearch(1, false), a:max(), a:min()) -- expect: [1, 1, 2, 3] 2 2 3 1
a:sort_custom(function(x, y) return x > y end)
print(a) -- expect: [3, 2, 1, 1]
a:sort_custom({less = function(self, x, y) return x < y end}, "less")
print(a, a:bsearch_custom(2, function(x, y) return x < y end)) -- expect: [1, 1, 2, 3] 2
a:invert()
print(a, a:slice(1, 2), a:slice(0, -2), a:slice(0, 3, 2), a:slice(3, 0, -1)) -- expect: [3, 2, 1, 1] [2, 1] [3, 2, 1] [3, 1] [1, 1, 2, 3]
a:resize(2)
print(a, Array(1, 2) + Array(3), Array(1, Vector2(1, 2)) == Array(1, Vector2(1, 2)), Array(1) == Array(2)) -- expect: [3, 2] [1, 2, 3] true false
a:resize(3)
a:fill("x")
print(a, a:join("-")) -- expect: [x, x, x] x-x-x
local inner = Array(1)
local shallow, deep = Array({inner}):duplicate(), Array({inner}):duplicate(true)
inner:append(2)
print(shallow, deep[1]) -- expect: [[1, 2]] [1]
local v = Vector2(1, 1)
local kept = Array(v):duplicate()
v.x = 5
print(kept) -- expect: [(1, 1)]
local out = ""
for i, x in pairs(Array(7, nil, 9)) do out = out .. i .. "=" .. tostring(x) .. "; " end
print(out) -- expect: 1=7; 2=nil; 3=9;
print(Array(1, Array(2)):hash() == Array(1, Array(2)):hash(), Array(1):hash() == Array(2):hash()) -- expect: true false
print(pcall(function() Array(1, "x"):sort() end)) -- expect: false test:51: attempt to compare string with number
print(Array("ü", 1), Array("ü"):get(0), Array("ü")[1]) -- expect: [ü, 1] ü ü
print(pcall(function() return Array(1):append_array(5) end)) -- expect: false test:53: bad argument #1 to 'append_array' (got number, want Array)
local same = Array(5)
print(same:pick_random(), same:shuffle()) -- expect: 5 nil
