local C = { opened = signal(), level = property { 0, set = 'set_level' } }
function C:set_level(v)
  await(self.opened)
  self.level = v
  print('set', self.level)
end
function C:assign() self.level = 5 end
function C:run()
  Test:call(self, 'assign')
  print(self.level) -- expect: 0
  self.opened:emit() -- expect: set	5
  print(self.level) -- expect: 5
end
return C
