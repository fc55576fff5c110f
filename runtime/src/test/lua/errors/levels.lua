local function level1() error("one", 1) end
local function level2() error("two", 2) end
local function level3() error("three", 3) end
local function level0() error("zero", 0) end
local function through(f)
  f()
  return 1
end
print(select(2, pcall(through, level1))) -- expect: levels.lua:1: one
print(select(2, pcall(through, level2))) -- expect: levels.lua:6: two
print(select(2, pcall(function() -- expect: levels.lua:12: three
  through(level3)
  return 1
end)))
print(select(2, pcall(through, level0))) -- expect: zero
print(select(2, pcall(error, "direct"))) -- expect: direct
print(select(2, pcall(error, "direct", 2))) -- expect: levels.lua:17: direct
print(select(2, pcall(error))) -- expect: nil
print(select(2, pcall(error, nil))) -- expect: nil
