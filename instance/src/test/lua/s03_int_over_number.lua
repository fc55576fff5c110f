-- int(5) is an integer, also where a number was before; a field of the class that counts is none.
local C = {}
C.a = 1
C.a = C.a + 1
C.a = C.a + 1
C.a = int(5)
C.b = int(1)
C.b = 2.5
C.b = C.b * 2
C.c = 0
for i = 1, 300 do C.c = C.c + 1 end

function C:run()
  self.a = 7.9
  self.b = 7.9
  self.c = 7.9
  print(self.a, self.b, self.c) -- expect: 7	7.9	7.9
end

return C
