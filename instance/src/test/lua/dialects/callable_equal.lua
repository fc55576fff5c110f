local C = {}
function C:hit() end
function C:run()
  print(Callable(self, "hit") == Callable(self, "hit"), Callable(self, "hit") == Callable(self, "run")) -- expect: true	false
end
return C
