-- a one-shot receiver runs once, also if it emits the signal again
local C = { hit = signal() }
function C:run()
  local depth = 0
  self.hit:connect(function()
    depth = depth + 1
    if depth == 1 then self.hit:emit() end
  end)
  self.hit:connect(function() print("once") end, CONNECT_ONESHOT)
  self.hit:emit() -- expect: once
end
return C
