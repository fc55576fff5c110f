local t = {}
local v = 1 +
  2 +
  t.x.y -- expect error: attempt to index field 'x' (a nil value)
