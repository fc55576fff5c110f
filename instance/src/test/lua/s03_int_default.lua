local C = { count = int(5), plain = 5 }
function C:run()
  self.count, self.plain = 2.75, 2.75
  print(self.count, self.plain) -- expect: 2	2.75
end
return C
