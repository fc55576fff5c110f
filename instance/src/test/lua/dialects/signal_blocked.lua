local C = { hit = signal() }
function C:run()
  self.hit:connect(function() print("never") end)
  self:set_block_signals(true)
  self.hit:emit()
  print(self:is_blocking_signals()) -- expect: true
end
return C
