local C = {}
C.a = property { 5, seter = 'x' } -- expect fault: property 'a' has unknown field 'seter' (did you mean 'setter'?)
C.b = property { type = 'flaot' } -- expect fault: property 'b' has unknown type 'flaot' (did you mean 'float'?)
C.c = property { type = 99 } -- expect fault: property 'c' type got number, want a type or its name
C.d = property() -- expect fault: property 'd' needs a default, a type or a getter
C.e = property { set = 'set_p' } -- expect fault: property 'e' needs a default, a type or a getter
C.f = property { 5, set = 'set_pp' } -- expect fault: property 'f' setter is 'set_pp', but there is no such method (did you mean 'set_p'?)
C.g = property { 5, get = 5 } -- expect fault: property 'g' getter got number, want a function or the name of a method
C.h = property { 5, default = 6 } -- expect fault: property 'h' has both 'default' and [1]
C.i = property { 5, hint = 'RANG' } -- expect fault: property 'i' has unknown hint 'RANG' (did you mean 'RANGE'?)
C.j = property { 5, hint = 999 } -- expect fault: property 'j' hint has unknown number 999
C.k = property { 5, usage = 'EDITR' } -- expect fault: property 'k' has unknown usage 'EDITR' (did you mean 'EDITOR'?)
C.l = property { 5, usage = 2 ^ 50 } -- expect fault: property 'l' usage has unknown flags in 1.1258999068426e+15
C.m = property { 5, rset_mode = true } -- expect fault: property 'm' rset_mode got boolean, want number or name
C.n = property { 5, export = 'yes' } -- expect fault: property 'n' export got string, want bool
C.o = property { 5, hint_string = {} } -- expect fault: property 'o' hint_string got table, want string
C.p = property { Vector2(1, 2), type = Node } -- expect fault: property 'p' default got Vector2, want Node
C.q = property { {}, type = String } -- expect fault: property 'q' default got table, want String
C.r = export(1, 2) -- expect fault: property 'r' has 2 arguments in export(), want one value or table
C.s = export_enum('a', 1, 2) -- expect fault: property 's' has 2 values in export_enum(), want one type or table
C.t = export_group(5) -- expect fault: property 't' prefix got number, want string
C.u = property { 1, 2 } -- expect fault: property 'u' type got number, want a type or its name
C.v = property { 1, int, 3 } -- expect fault: property 'v' has unknown field [3]
C.w = export_storage() -- expect fault: property 'w' needs a default, a type or a getter
function C:set_p(v) end
return C
