local C = {}
C.a = property {} -- expect error: property 'a' needs a default, a type or a getter
C.b = property { 1, type = "Strin" } -- expect error: property 'b' has unknown type 'Strin' (did you mean 'String'?)
C[1] = 2 -- expect error: class table key got number 1, want string
C.c = property { 1, type = "String" } -- expect error: property 'c' default got number, want String
C.d = property { 1, set = "set_d" } -- expect error: property 'd' setter is 'set_d', but there is no such method
return C
