-- in pcall, in a coroutine of the script's own, in _init
local C = { go = signal("v") }
function C:_init(go) if go then print("init", await(go)) end end
function C:in_pcall() print("pcall", pcall(function() return await(self.go) end)) end
function C:in_coroutine()
  local co = coroutine.wrap(function() print("inner", await(self.go)) end)
  co()
  print("outer goes on")
end
function C:makes() print(C:new(self.go) ~= nil) end
function C:run()
  Test:call(self, "in_pcall")
  self.go:emit(1) -- expect: pcall	true	1
  Test:call(self, "in_coroutine") -- expect: outer goes on
  self.go:emit(2) -- expect: inner	2
  Test:call(self, "makes")
  self.go:emit(3)
  -- expect: init	3
  -- expect: true
end
return C
