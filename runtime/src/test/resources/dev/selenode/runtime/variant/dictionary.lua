local d = Dictionary({a = 1})
d.b = 2
d["c d"] = true
d[1] = "one"
print(d, d.a, d["c d"], d[1], d.missing, #d, d:size()) -- expect: {a:1, b:2, c d:True, 1:one} 1 true one nil 4 4
print(d:has("a"), d:has("z"), d:has_all({"a", "b"}), d:has_all(Array("a", "z"))) -- expect: true false true false
print(d:get("z"), d:get("z", 5), d:get("a", 5), d:keys(), d:values()) -- expect: nil 5 1 [a, b, c d, 1] [1, 2, True, one]
d.b = nil
print(d:erase("a"), d:erase("a"), d) -- expect: true false {c d:True, 1:one}
d.size = 7
print(d:get("size"), d:size()) -- expect: 7 3
d:set("nothing", nil)
print(d:has("nothing"), d.nothing) -- expect: true nil
local out = ""
for k, v in pairs(d) do
  out = out .. tostring(k) .. "=" .. tostring(v) .. ";"
  d[k] = nil
end
print(out, d:empty(), d:is_empty()) -- expect: c d=true;1=one;size=7;nothing=nil; true true
d[Vector2(1, 2)] = "here"
print(d[Vector2(1, 2)], d[Vector2(2, 1)]) -- expect: here nil
local key = Vector2(3, 3)
d[key] = "k"
key.x = 9
print(d[Vector2(3, 3)], d[0], d[-0]) -- expect: k nil nil
d:clear()
d:merge({x = 1, y = 2})
d:merge(Dictionary({x = 5}))
print(d.x) -- expect: 1
d:merge({x = 5}, true)
print(d.x) -- expect: 5
local shallow, deep = Dictionary({t = Array(1)}):duplicate(), nil
local original = Dictionary({t = Array(1)})
shallow, deep = original:duplicate(), original:duplicate(true)
original.t:append(2)
print(shallow.t, deep.t) -- expect: [1, 2] [1]
print(d == d, Dictionary() == Dictionary(), Dictionary({a = 1}):hash() == Dictionary({a = 1}):hash()) -- expect: true false true
print(pcall(function() d[0 / 0] = 1 end)) -- expect: false test:38: dictionary key is NaN
print(pcall(function() return Dictionary(5) end)) -- expect: false test:39: bad argument #1 to 'Dictionary' (got number, want Dictionary)
local self_made = Dictionary()
self_made.me = self_made
print(#tostring(self_made) > 10) -- expect: true
