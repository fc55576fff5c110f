-- a chunk run by dofile or require may wait; the module is kept when it is done
local C = { go = signal("v") }
function C:loads(how)
  local co = coroutine.create(function() return how("lib.waits") end)
  print(coroutine.resume(co))
  print(package.loaded["lib.waits"])
  print(coroutine.resume(co, 7))
end
function C:awaits()
  waited_for = self.go
  print("dofile", dofile("res://lib/awaits.lua"))
end
function C:run()
  local function file() return dofile("res://lib/waits.lua").name end
  self:loads(file)
  -- expect: true	from a chunk
  -- expect: nil
  -- expect: waits got	7
  -- expect: true	waits
  self:loads(function(name) return require(name).name end)
  -- expect: true	from a chunk
  -- expect: nil
  -- expect: waits got	7
  -- expect: true	waits
  print(require("lib.waits").name) -- expect: waits
  Test:call(self, "awaits")
  self.go:emit("on") -- expect: dofile	on
end
return C
