local SOURCE = [[
local C = { hit = signal() }
function C:waits() return 'version %d', await(self.hit), self:version() end
function C:version() return %d end
return C
]]
local C = {}
function C:run()
  Test:write('res://waiter.lua', SOURCE:format(1, 1))
  local waiter = GD.load('res://waiter.lua'):new()
  local waiting = Test:call(waiter, 'waits')
  waiting.completed:connect(function(result) print('completed', result) end)
  Test:write('res://waiter.lua', SOURCE:format(2, 2))
  print(Test:reload('res://waiter.lua'), waiting:is_valid(), waiter:version()) -- expect: true	true	2
  waiter.hit:emit() -- expect: completed	version 1
  print(Test:call(waiter, 'version')) -- expect: 2
end
return C
