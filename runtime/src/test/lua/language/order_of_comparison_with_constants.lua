local log = {}
local mt = {__lt = function(a, b) log[#log + 1] = type(a) .. "<" .. type(b) return true end,
  __le = function(a, b) log[#log + 1] = type(a) .. "<=" .. type(b) return true end}
local t = setmetatable({}, mt)
local _ = t < 1, t > 1, t <= 1, t >= 1, 1 < t, 1 > t, 1 <= t, 1 >= t
print(table.concat(log, " ")) -- expect: table<number number<table table<=number number<=table number<table table<number number<=table table<=number
