local C = { hit = signal() }
function C:waits()
  self:call_deferred('say', 'before')
  await(self.hit)
  self:call_deferred('say', 'after')
  print('resumed')
end
function C:say(what) print(what) end
function C:run()
  Test:call(self, 'waits')
  self:call_deferred('say', 'between')
  self.hit:emit() -- expect: resumed
  Test:frame()
  -- expect: before
  -- expect: between
  -- expect: after
end
return C
