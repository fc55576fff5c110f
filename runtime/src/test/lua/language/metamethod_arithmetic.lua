local mt = {}
local function v(x) return setmetatable({x = x}, mt) end
mt.__add = function(a, b) return v((a.x or a) + (type(b) == 'table' and b.x or b)) end
mt.__unm = function(a) return v(-a.x) end
mt.__eq = function(a, b) return a.x == b.x end
mt.__lt = function(a, b) return a.x < b.x end
mt.__le = function(a, b) return a.x <= b.x end
mt.__call = function(self, y) return self.x * y end
mt.__concat = function(a, b) return 'joined' end
print((v(1) + v(2)).x, (v(1) + 5).x, (-v(3)).x) -- expect: 3\t6\t-3
print(v(1) == v(1), v(1) < v(2), v(2) <= v(1), v(2) > v(1)) -- expect: true\ttrue\tfalse\ttrue
print(v(6)(7), v(1) .. 'x', 1 .. v(2)) -- expect: 42\tjoined\tjoined
