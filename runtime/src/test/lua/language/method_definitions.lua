local o = {n = 0, inner = {}}
function o:add(x) self.n = self.n + x; return self end
function o.inner.f(x) return x .. '!' end
function o.inner:g() return self == o.inner end
print(o:add(2):add(3).n, o.inner.f('a'), o.inner:g()) -- expect: 5\ta!\ttrue
