local C = { hit = signal('n') }
function C:waits(who)
  for i = 1, 2 do print(who, i, await(self.hit)) end
end
function C:run()
  Test:call(self, 'waits', 'first')
  Test:call(self, 'waits', 'second')
  self.hit:emit('a')
  -- expect: first	1	a
  -- expect: second	1	a
  self.hit:emit('b')
  -- expect: first	2	b
  -- expect: second	2	b
  self.hit:emit('c')
end
return C
